package org.comity.rules.request;

import java.util.List;
import java.util.OptionalInt;

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
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return SurrenderMinimum.check(review, "X05", review.draft().particulars().remainingMonths(),
                policy -> policy.isSetMinimumRemainingMonths() ? OptionalInt.of(policy.getMinimumRemainingMonths()) : OptionalInt.empty());
    }
}
