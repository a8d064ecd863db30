package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.model.scenario.FactKind;
import org.comity.rules.Severity;

/** Surrender needs conduct that is an offence on both sides, shown by conduct and not by its name. */
final class SurrenderCriminalityNotShown implements RequestRule {
    @Override
    public String id() {
        return "criminality.not-shown-for-surrender";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.isExtradition()) {
            return List.of();
        }
        if (review.cites("X02", FactKind.STATUTE, 1) && review.cites("X03", FactKind.EVENT, 1)) {
            return List.of();
        }
        DualCriminalityPolicy policy = review.requested().getExtraditionDualCriminality();
        if (policy == null) {
            return List.of(Breach.unknown("X02", "", review.requested()));
        }
        return switch (policy.getRule()) {
            case NOT_REQUIRED -> List.of();
            case NOT_KNOWN -> List.of(Breach.unknown("X02", RequestReview.source(policy, policy.getText()), review.requested()));
            case BY_TREATY, COERCIVE_MEASURES_ONLY, ALWAYS_UNLESS_TREATY, GROUND_OF_REFUSAL, MANDATORY -> List.of(Breach.of(Severity.QUERIED, "X02",
                    RequestReview.source(policy, policy.getText()), review.requested().getName()));
        };
    }
}
