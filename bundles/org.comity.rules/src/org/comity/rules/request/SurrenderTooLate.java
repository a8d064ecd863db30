package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Once granted, surrender has to happen in time, or the person is released. */
final class SurrenderTooLate implements RequestRule {
    @Override
    public String id() {
        return "surrender.too-late";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().surrenderBy().filter(day -> review.isExtradition() && day.isBefore(review.on()))
                .map(day -> List.of(Breach.of(Severity.BLOCKS, "X04", "UN Model Treaty on Extradition art. 11", review.requested().getName(), day.toString())))
                .orElse(List.of());
    }
}
