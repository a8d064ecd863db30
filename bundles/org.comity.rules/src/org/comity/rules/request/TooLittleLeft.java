package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.rules.Severity;

/** Nobody is sent across the world for a few last weeks. */
final class TooLittleLeft implements RequestRule {
    @Override
    public String id() {
        return "penalty.too-little-left";
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
        if (review.particulars().remainingMonths().isEmpty()) {
            return List.of();
        }
        if (policy == null || !policy.isSetMinimumRemainingMonths()) {
            return List.of(Breach.unknown("X05", policy == null ? "" : RequestReview.source(policy, policy.getText()), review.requested()));
        }
        int left = review.particulars().remainingMonths().getAsInt();
        Severity severity = review.draft().basis().isPresent() ? Severity.QUERIED : Severity.BLOCKS;
        return left >= policy.getMinimumRemainingMonths() ? List.of() : List.of(Breach.of(severity, "X05",
                RequestReview.source(policy, policy.getText()), review.requested().getName(), policy.getMinimumRemainingMonths(), left));
    }
}
