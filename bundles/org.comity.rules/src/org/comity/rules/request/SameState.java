package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** No State asks itself. */
final class SameState implements RequestRule {
    @Override
    public String id() {
        return "parties.same-state";
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
    public List<Breach> check(RequestReview review) {
        return review.requesting().getId().equals(review.requested().getId()) && review.isFormal()
                ? List.of(Breach.of(Severity.BLOCKS, "M01", "", review.requested().getName())) : List.of();
    }
}
