package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.model.jurisdiction.DualCriminalityRule;
import org.comity.model.scenario.FactKind;
import org.comity.rules.Severity;

/** Where the conduct must be an offence on both sides, the letter shows the conduct and the text of the provision, not a label. */
final class DualCriminalityNotShown implements RequestRule {
    @Override
    public String id() {
        return "criminality.not-shown";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.asks() || !review.isFormal() || review.isExtradition() || isShown(review)) {
            return List.of();
        }
        DualCriminalityPolicy policy = review.requested().getDualCriminality();
        DualCriminalityRule rule = policy == null ? DualCriminalityRule.NOT_KNOWN : policy.getRule();
        Severity severity = switch (rule) {
            case NOT_REQUIRED -> null;
            case NOT_KNOWN, BY_TREATY -> Severity.ADVICE;
            case COERCIVE_MEASURES_ONLY -> review.isCoercive() ? Severity.QUERIED : null;
            case ALWAYS_UNLESS_TREATY -> review.draft().basis().isPresent() ? null : Severity.QUERIED;
            case GROUND_OF_REFUSAL -> Severity.QUERIED;
            case MANDATORY -> Severity.BLOCKS;
        };
        String source = policy == null || policy.getText() == null ? "" : policy.getText();
        return severity == null ? List.of() : List.of(Breach.of(severity, "M07", source, review.requested().getName(),
                severity == Severity.ADVICE ? 0 : 1));
    }

    private static boolean isShown(RequestReview review) {
        return review.cites("M07", FactKind.STATUTE, 1) && review.cites("M06", FactKind.EVENT, 1);
    }
}
