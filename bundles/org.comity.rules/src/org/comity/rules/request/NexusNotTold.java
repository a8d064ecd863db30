package org.comity.rules.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.model.scenario.CaseFact;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** The facts that link a measure to the offence have to stand in the letter. */
final class NexusNotTold implements RequestRule {
    @Override
    public String id() {
        return "nexus.not-told";
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
        Set<String> told = new HashSet<>();
        Stream.of("M06", "M10", "X03").flatMap(review::factsIn).map(CaseFact::getId).forEach(told::add);
        return review.draft().measures().stream().filter(measure -> !measure.nexus().isEmpty() && measure.nexus().stream().noneMatch(told::contains))
                .map(measure -> Breach.of(Severity.ADVICE, "M10", "practice", Clause.of(measure.text()))).toList();
    }
}
