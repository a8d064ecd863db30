package org.comity.rules.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Trainers call an inject by its number, so each has its own. */
final class InjectNumberTwice implements ScenarioRule {
    @Override
    public String id() {
        return "inject.number-twice";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<String> numbers = new HashSet<>();
        return scenario.getInjects().stream().filter(inject -> !numbers.add(inject.getNumber()))
                .map(inject -> Breach.of(inject.getId(), inject.getNumber(), inject.getTitle())).toList();
    }
}
