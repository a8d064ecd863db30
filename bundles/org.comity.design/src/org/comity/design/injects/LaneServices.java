package org.comity.design.injects;

import java.util.List;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;

/** The lanes of the inject flow: days of the case, see {@link Clock}. */
public final class LaneServices {
    private static final Integer MINUTES_PER_NEW_LANE = 30;

    /** Title of the diagram. */
    public String injectFlowTitle(Scenario scenario) {
        return Words.say("injectFlowTitle", scenario.getTitle());
    }

    /** The first point of the clock on each day, in the order of play. */
    public List<ClockAnchor> lanes(Scenario scenario) {
        return new Clock(scenario).lanes();
    }

    /** The injects planned for a day, in the order of play. */
    public List<Inject> injectsIn(ClockAnchor lane) {
        Scenario scenario = (Scenario) lane.eContainer();
        Clock clock = new Clock(scenario);
        return scenario.getInjects().stream().filter(inject -> clock.laneAt(inject.getExerciseMinute()) == lane)
                .sorted((one, other) -> Integer.compare(one.getExerciseMinute(), other.getExerciseMinute())).toList();
    }

    /** The clocks from outside that run out on a day, or after it and before the next lane. */
    public List<CaseDeadline> deadlinesIn(ClockAnchor lane) {
        Scenario scenario = (Scenario) lane.eContainer();
        Clock clock = new Clock(scenario);
        return scenario.getDeadlines().stream().filter(deadline -> clock.laneOn(deadline.getDay()) == lane).toList();
    }

    /** The points of the clock that belong to a lane, itself included. */
    public List<ClockAnchor> anchorsOf(Scenario scenario, ClockAnchor lane) {
        Clock clock = new Clock(scenario);
        return clock.anchors().stream().filter(anchor -> clock.laneAt(anchor.getExerciseMinute()) == lane).toList();
    }

    public String laneLabel(ClockAnchor lane) {
        return Words.say("laneLabel", String.valueOf(lane.getDay()));
    }

    public Integer laneDay(ClockAnchor lane) {
        return lane.getDay();
    }

    /** The minute of the exercise at which a lane begins. */
    public Integer startMinute(ClockAnchor lane) {
        return lane.getExerciseMinute();
    }

    /** Whether the case has another day. */
    public boolean isNotTheOnlyLane(ClockAnchor lane) {
        return Case.of(lane).filter(scenario -> new Clock(scenario).lanes().size() > 1).isPresent();
    }

    /** The minute at which a new last lane begins: half an hour after the last other point of the clock. */
    public Integer nextLaneMinute(ClockAnchor lane) {
        return others(lane).stream().mapToInt(ClockAnchor::getExerciseMinute).map(minute -> minute + MINUTES_PER_NEW_LANE).max().orElse(0);
    }

    /** The day of a new last lane: the day after the last other point of the clock. */
    public Integer nextLaneDay(ClockAnchor lane) {
        return others(lane).stream().mapToInt(ClockAnchor::getDay).map(day -> day + 1).max().orElse(1);
    }

    private static List<ClockAnchor> others(ClockAnchor lane) {
        return ((Scenario) lane.eContainer()).getClock().stream().filter(anchor -> anchor != lane).toList();
    }
}
