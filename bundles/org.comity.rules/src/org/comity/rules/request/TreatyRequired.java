package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessBasis;
import org.comity.rules.Severity;

/** A promise of reciprocity does not open the door of a State whose law asks for a treaty. */
final class TreatyRequired implements RequestRule {
    @Override
    public String id() {
        return "basis.treaty-required";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean reciprocity = review.draft().basis().isEmpty() && review.draft().isFilled(review.isExtradition() ? "X08" : "M16");
        if (!reciprocity || !review.isFormal() || !review.type().isNeedsTreaty()) {
            return List.of();
        }
        State state = review.requested();
        return state.getWithoutTreaty().stream().filter(rule -> rule.getFamily() == review.treatyFamily())
                .filter(rule -> rule.getBasis() == TreatylessBasis.TREATY_REQUIRED).findFirst()
                .map(rule -> List.of(Breach.of(Severity.BLOCKS, review.basisField(), RequestReview.source(rule, rule.getText()), state.getName())))
                .orElseGet(() -> isRecorded(review) ? List.of() : List.of(Breach.unknown(review.basisField(), "", state)));
    }

    private static boolean isRecorded(RequestReview review) {
        return review.requested().getWithoutTreaty().stream()
                .anyMatch(rule -> rule.getFamily() == review.treatyFamily() && rule.getBasis() != TreatylessBasis.NOT_KNOWN);
    }
}
