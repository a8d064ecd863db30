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
    public List<Breach> check(RequestReview review) {
        return review.draft().measures().isEmpty()
                ? List.of(Breach.of(Severity.BLOCKS, "M09", "UNTOC art. 18(15)(d)", review.type().getName()))
                : List.of();
    }
}
