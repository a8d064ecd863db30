package org.comity.rules.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Two items that ask for the same cost the reader twice the time. */
final class MeasureTwice implements RequestRule {
    @Override
    public String id() {
        return "measure.twice";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        Set<RequestDraft.Measure> seen = new HashSet<>();
        return review.draft().measures().stream()
                .filter(measure -> !seen.add(new RequestDraft.Measure(measure.type(), "", measure.target(), measure.from(), measure.to(), List.of())))
                .map(measure -> Breach.of(Severity.ADVICE, "M09", "practice", Clause.of(measure.text()))).toList();
    }
}
