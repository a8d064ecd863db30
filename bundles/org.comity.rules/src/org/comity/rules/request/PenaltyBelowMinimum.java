package org.comity.rules.request;

import java.util.List;
import java.util.OptionalInt;

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
    public List<Breach> check(RequestReview review) {
        return SurrenderMinimum.check(review, "X02", review.draft().particulars().maximumPenaltyMonths(),
                policy -> policy.isSetMinimumPenaltyMonths() ? OptionalInt.of(policy.getMinimumPenaltyMonths()) : OptionalInt.empty());
    }
}
