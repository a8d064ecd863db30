package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** A request that asks for nothing in particular cannot be executed. */
final class NoMeasure implements RequestRule {
    @Override
    public String id() {
        return "measure.none";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-15-d", "uncac-46-15-a-f", "drugs-1988-7-10-a-f", "asean-mlat-6", "straits-mlat-6");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.asks() && review.draft().measures().isEmpty()
                ? List.of(Breach.citing(Severity.BLOCKS, "M09", review.type().getName()))
                : List.of();
    }
}
