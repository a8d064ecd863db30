package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Stored data and records end today; what comes later is another measure. */
final class WindowInFuture implements RequestRule {
    private static final Set<String> STORED = Set.of("content-data", "traffic-data", "records", "subscriber-information");

    @Override
    public String id() {
        return "window.in-the-future";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().measures().stream().filter(measure -> STORED.contains(measure.type()))
                .filter(measure -> measure.to().filter(review.on()::isBefore).isPresent())
                .map(measure -> Breach.of(Severity.QUERIED, "M09", "practice", Clause.of(measure.text()), review.on().toString())).toList();
    }
}
