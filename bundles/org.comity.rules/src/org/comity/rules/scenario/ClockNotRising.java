package org.comity.rules.scenario;

import java.util.Comparator;
import java.util.List;

import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Exercise time and case time both run forwards, from StartEx on. */
final class ClockNotRising implements ScenarioRule {
    @Override
    public String id() {
        return "clock.not-rising";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<ClockAnchor> anchors = scenario.getClock().stream().sorted(Comparator.comparingInt(ClockAnchor::getExerciseMinute)).toList();
        if (anchors.size() < 2 || anchors.get(0).getExerciseMinute() != 0) {
            return List.of(Breach.of(scenario.getId(), 0));
        }
        for (int i = 1; i < anchors.size(); i++) {
            if (!isLater(anchors.get(i), anchors.get(i - 1))) {
                return List.of(Breach.of(scenario.getId(), anchors.get(i).getExerciseMinute()));
            }
        }
        return List.of();
    }

    private static boolean isLater(ClockAnchor anchor, ClockAnchor before) {
        boolean laterCase = anchor.getDay() > before.getDay()
                || anchor.getDay() == before.getDay() && anchor.getTime().isAfter(before.getTime());
        return anchor.getExerciseMinute() > before.getExerciseMinute() && laterCase;
    }
}
