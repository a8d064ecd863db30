package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.rules.Severity;

/** A seat has the powers of an authority, and without one it can do nothing. */
final class SeatWithoutAuthority implements ScenarioRule {
    @Override
    public String id() {
        return "seat.without-authority";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getParties().stream().filter(Seat.class::isInstance)
                .filter(seat -> seat.getAuthority() == null || seat.getState() == null || !seat.getState().getAuthorities().contains(seat.getAuthority()))
                .map(seat -> Breach.of(seat.getId(), seat.getName())).toList();
    }
}
