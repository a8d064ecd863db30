package org.comity.rules.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.rules.Severity;

/** An authority has one seat; letters to it reach the first one only. */
final class AuthorityTwice implements ScenarioRule {
    @Override
    public String id() {
        return "seat.authority-twice";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<Authority> taken = new HashSet<>();
        return scenario.getParties().stream().filter(party -> party instanceof Seat && party.getAuthority() != null && !taken.add(party.getAuthority()))
                .map(seat -> Breach.of(seat.getId(), seat.getName(), seat.getAuthority().getName())).toList();
    }
}
