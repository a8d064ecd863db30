package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.assessment.Criterion;
import org.comity.model.assessment.Measure;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** A criterion without a marking guide can never be earned. */
final class CriterionNotMarked implements ScenarioRule {
    @Override
    public String id() {
        return "criterion.not-marked";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<Criterion> marked = scenario.getMeasures().stream().map(Measure::getCriterion).collect(Collectors.toSet());
        return scenario.getRubric().getCriteria().stream().filter(criterion -> !marked.contains(criterion))
                .map(criterion -> Breach.of(criterion.getId(), criterion.getId(), criterion.getName())).toList();
    }
}
