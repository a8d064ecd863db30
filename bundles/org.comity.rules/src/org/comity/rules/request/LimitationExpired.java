package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** When the time for prosecution is over, so is the ground for help. */
final class LimitationExpired implements RequestRule {
    @Override
    public String id() {
        return "limitation.expired";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().limitationEnds().filter(end -> end.isBefore(review.on()))
                .map(end -> List.of(Breach.of(Severity.BLOCKS, review.isExtradition() ? "X07" : "M07", "UN Model Treaty on Extradition art. 3",
                        end.toString()))).orElse(List.of());
    }
}
