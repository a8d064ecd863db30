package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Each measure says why it will give evidence of this offence; without that it is fishing. */
final class NexusMissing implements RequestRule {
    @Override
    public String id() {
        return "nexus.missing";
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
        return review.draft().measures().stream().filter(measure -> measure.nexus().isEmpty())
                .map(measure -> Breach.of(Severity.QUERIED, "M10", "practice", Clause.of(measure.text()))).toList();
    }
}
