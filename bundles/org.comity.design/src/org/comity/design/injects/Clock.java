package org.comity.design.injects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Scenario;

/**
 * The days that a case plays on. A scenario has no phases of its own; each day on which its clock has a point is a lane, and the first point
 * of the day stands for it.
 */
final class Clock {
    private final List<ClockAnchor> anchors;

    Clock(Scenario scenario) {
        anchors = scenario.getClock().stream().sorted(Comparator.comparingInt(ClockAnchor::getExerciseMinute)).toList();
    }

    List<ClockAnchor> anchors() {
        return anchors;
    }

    /** The first point of each day, in the order of play. */
    List<ClockAnchor> lanes() {
        List<ClockAnchor> lanes = new ArrayList<>();
        for (ClockAnchor anchor : anchors) {
            if (lanes.isEmpty() || lanes.getLast().getDay() != anchor.getDay()) {
                lanes.add(anchor);
            }
        }
        return lanes;
    }

    /** The lane in which a minute of the exercise falls; the first one for what comes before all. */
    ClockAnchor laneAt(int exerciseMinute) {
        List<ClockAnchor> lanes = lanes();
        return lanes.stream().filter(lane -> lane.getExerciseMinute() <= exerciseMinute).reduce((earlier, later) -> later).orElse(lanes.getFirst());
    }

    /** The lane of the last day that is not after a day of the case; the first one for what comes before all. */
    ClockAnchor laneOn(int day) {
        List<ClockAnchor> lanes = lanes();
        return lanes.stream().filter(lane -> lane.getDay() <= day).reduce((earlier, later) -> later).orElse(lanes.getFirst());
    }
}
