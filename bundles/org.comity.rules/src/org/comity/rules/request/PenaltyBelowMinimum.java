package org.comity.rules.request;

import java.util.List;
import java.util.OptionalInt;

import org.comity.rules.Severity;

/** Surrender is for offences of some weight. */
final class PenaltyBelowMinimum implements RequestRule {
    @Override
    public String id() {
        return "penalty.below-minimum";
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
        return SurrenderMinimum.check(review, "X02", review.draft().particulars().maximumPenaltyMonths(),
                policy -> policy.isSetMinimumPenaltyMonths() ? OptionalInt.of(policy.getMinimumPenaltyMonths()) : OptionalInt.empty());
    }
}
