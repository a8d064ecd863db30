package org.comity.rules.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Injects that wait for each other are never released. An alternative (any of) breaks a circle, so only what must hold counts. */
final class InjectCycle implements ScenarioRule {
    @Override
    public String id() {
        return "inject.cycle";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        Set<Inject> reported = new HashSet<>();
        for (Inject inject : scenario.getInjects()) {
            List<Inject> circle = circle(inject);
            if (!circle.isEmpty() && reported.addAll(circle)) {
                breaches.add(Breach.of(inject.getId(), String.join(", ", circle.stream().map(Inject::getNumber).toList())));
            }
        }
        return breaches;
    }

    /** The injects of a shortest circle from this one back to itself; empty where there is none. Looks at each inject once. */
    private static List<Inject> circle(Inject start) {
        Map<Inject, Inject> waitedForBy = new HashMap<>();
        Deque<Inject> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Inject inject = open.remove();
            for (Inject needed : needed(inject.getCondition())) {
                if (needed == start) {
                    return way(start, inject, waitedForBy);
                }
                if (waitedForBy.putIfAbsent(needed, inject) == null) {
                    open.add(needed);
                }
            }
        }
        return List.of();
    }

    private static List<Inject> way(Inject start, Inject end, Map<Inject, Inject> waitedForBy) {
        Deque<Inject> way = new ArrayDeque<>();
        for (Inject inject = end; inject != start; inject = waitedForBy.get(inject)) {
            way.addFirst(inject);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }

    /** The injects that have to be released before a condition can hold; an alternative needs none. */
    static Set<Inject> needed(Condition condition) {
        Set<Inject> needed = new LinkedHashSet<>();
        switch (condition) {
            case InjectReleased released -> needed.add(released.getInject());
            case ExpectedActDone done -> needed.add(callingInject(done.getAct()));
            case ExpectedActsDone done when done.getAtLeast() >= done.getActs().size() ->
                done.getActs().forEach(act -> needed.add(callingInject(act)));
            case AllOf all -> all.getConditions().forEach(part -> needed.addAll(needed(part)));
            case AnyOf any when any.getConditions().size() == 1 -> needed.addAll(needed(any.getConditions().get(0)));
            case null, default -> { }
        }
        return needed;
    }

    private static Inject callingInject(ExpectedAct act) {
        return (Inject) act.eContainer();
    }
}
