package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Objective;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** An objective that no inject serves is only a wish. */
final class ObjectiveNeverTested implements ScenarioRule {
    @Override
    public String id() {
        return "objective.never-tested";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<Objective> served = scenario.getInjects().stream().map(Inject::getObjective).collect(Collectors.toSet());
        return scenario.getObjectives().stream().filter(objective -> !served.contains(objective))
                .map(objective -> Breach.of(objective.getId(), Clause.of(objective.getText()))).toList();
    }
}
