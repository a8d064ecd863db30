package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** The calendar of a State runs only where the State is in the case. */
final class StateNotDeclared implements ScenarioRule {
    @Override
    public String id() {
        return "state.not-declared";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getParties().stream().filter(party -> party.getState() != null && !scenario.getStates().contains(party.getState()))
                .map(party -> Breach.of(party.getId(), party.getName(), party.getState().getName())).toList();
    }
}
