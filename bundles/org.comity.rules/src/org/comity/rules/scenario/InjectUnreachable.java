package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** An inject that waits for what never happens is never released. */
final class InjectUnreachable implements ScenarioRule {
    @Override
    public String id() {
        return "inject.unreachable";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Possibility possibility = new Possibility(scenario);
        Set<Inject> never = new HashSet<>();
        scenario.getInjects().stream().filter(inject -> !inject.isByHand() && inject.getCondition() != null && !possibility.canHold(inject.getCondition())).forEach(never::add);
        List<Inject> told = new ArrayList<>();
        while (told.size() < never.size()) {
            told = List.copyOf(never);
            scenario.getInjects().stream().filter(inject -> waitsFor(inject, scenario, never)).forEach(never::add);
        }
        return scenario.getInjects().stream().filter(never::contains)
                .map(inject -> Breach.of(inject.getId(), inject.getNumber(), inject.getTitle())).toList();
    }

    private static boolean waitsFor(Inject inject, Scenario scenario, Set<Inject> never) {
        return !inject.isByHand() && InjectCycle.needed(inject.getCondition()).stream()
                .anyMatch(needed -> never.contains(needed) || needed.getExerciseMinute() >= scenario.getDurationMinutes());
    }
}
