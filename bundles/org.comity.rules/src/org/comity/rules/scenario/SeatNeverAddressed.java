package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.rules.Severity;

/** Whoever takes a seat wants to be reached by something. */
final class SeatNeverAddressed implements ScenarioRule {
    @Override
    public String id() {
        return "seat.never-addressed";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<Party> addressed = scenario.getInjects().stream().flatMap(inject -> inject.getTo().stream()).collect(Collectors.toSet());
        return scenario.getParties().stream().filter(party -> party instanceof Seat && !addressed.contains(party))
                .map(seat -> Breach.of(seat.getId(), seat.getName())).toList();
    }
}
