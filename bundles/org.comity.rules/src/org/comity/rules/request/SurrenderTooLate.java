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
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-11", "asean-model-extradition-14");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().surrenderBy().filter(day -> review.isExtradition() && day.isBefore(review.on()))
                .map(day -> List.of(Breach.citing(Severity.BLOCKS, "X04", review.requested().getName(), day.toString())))
                .orElse(List.of());
    }
}
