package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Whose national a person is decides on consulates, surrender and protection. */
final class PersonWithoutState implements ScenarioRule {
    @Override
    public String id() {
        return "person.no-state";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getPersons().stream().filter(person -> person.getNationality() == null)
                .map(person -> Breach.of(person.getId(), person.getName())).toList();
    }
}
