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
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-3", "straits-extradition-3");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().limitationEnds().filter(end -> end.isBefore(review.on()))
                .map(end -> List.of(Breach.citing(Severity.BLOCKS, review.isExtradition() ? "X07" : "M07",
                        end.toString()))).orElse(List.of());
    }
}
