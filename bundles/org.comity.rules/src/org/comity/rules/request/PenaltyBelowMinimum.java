package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.DualCriminalityPolicy;
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
    public List<Breach> check(RequestReview review) {
        if (!review.isExtradition()) {
            return List.of();
        }
        DualCriminalityPolicy policy = review.requested().getExtraditionDualCriminality();
        if (review.particulars().maximumPenaltyMonths().isEmpty()) {
            return List.of();
        }
        if (policy == null || !policy.isSetMinimumPenaltyMonths()) {
            return List.of(Breach.unknown("X02", policy == null ? "" : RequestReview.source(policy, policy.getText()), review.requested()));
        }
        int maximum = review.particulars().maximumPenaltyMonths().getAsInt();
        // a treaty may set another minimum, so its reader asks before refusing
        Severity severity = review.draft().basis().isPresent() ? Severity.QUERIED : Severity.BLOCKS;
        return maximum >= policy.getMinimumPenaltyMonths() ? List.of() : List.of(Breach.of(severity, "X02",
                RequestReview.source(policy, policy.getText()), review.requested().getName(), policy.getMinimumPenaltyMonths(), maximum));
    }
}
