package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.rules.Severity;

/** Somebody has to speak for exercise control. */
final class NoControl implements ScenarioRule {
    @Override
    public String id() {
        return "party.no-control";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        long control = scenario.getParties().stream()
                .filter(party -> party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.CONTROL).count();
        return control == 1 ? List.of() : List.of(Breach.of(scenario.getId(), control));
    }
}
