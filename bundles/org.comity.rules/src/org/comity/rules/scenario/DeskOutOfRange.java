package org.comity.rules.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.scenario.DeskCapacity;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** The desk of an office has officers, belongs to a State of the case, and is described once. */
final class DeskOutOfRange implements ScenarioRule {
    /** More officers, cases or hours than any office of a case has; a design figure that catches a slip of the pen. */
    private static final int MOST = 1_000;

    @Override
    public String id() {
        return "desk.out-of-range";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<Authority> described = new HashSet<>();
        return scenario.getCapacities().stream()
                .filter(desk -> !isOneOf(scenario, desk.getOffice()) || !described.add(desk.getOffice()) || !isInRange(desk))
                .map(desk -> Breach.of(desk.getOffice().getId(), desk.getOffice().getName())).toList();
    }

    private static boolean isOneOf(Scenario scenario, Authority office) {
        return scenario.getStates().stream().anyMatch(state -> state.getAuthorities().contains(office));
    }

    private static boolean isInRange(DeskCapacity desk) {
        return desk.getOfficers() >= 1 && desk.getOfficers() <= MOST && desk.getOtherCasesPerWeek() >= 0 && desk.getOtherCasesPerWeek() <= MOST
                && desk.getHoursPerCase() >= 1 && desk.getHoursPerCase() <= MOST;
    }
}
