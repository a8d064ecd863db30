package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.rules.Severity;
import org.comity.rules.office.Offices;

/** What goes to somebody whom nobody plays and for whom no desk answers is lost. */
final class InjectWithoutDesk implements ScenarioRule {
    @Override
    public String id() {
        return "inject.no-desk";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getInjects().stream().flatMap(inject -> inject.getTo().stream().filter(InjectWithoutDesk::answersToNothing)
                .map(party -> Breach.of(inject.getId(), inject.getNumber(), party.getName()))).toList();
    }

    /** Desks stand for providers and for authorities of States; exercise control is a person. */
    private static boolean answersToNothing(Party party) {
        boolean desk = Offices.provider(party).isPresent() || party.getAuthority() != null && party.getState() != null;
        return party instanceof SimulatedParty simulated && simulated.getKind() != SimulatedKind.CONTROL && !desk;
    }
}
