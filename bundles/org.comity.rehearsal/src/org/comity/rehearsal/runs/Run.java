package org.comity.rehearsal.runs;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.assessment.RequestCourse;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.Inject;
import org.comity.rehearsal.Player;

/**
 * What one rehearsal came to. A value: the same scenario, player and seed always give an equal one.
 *
 * @param score 0 to 100, capped where a fatal error was made
 * @param levels level reached, 0 to 4, by criterion id
 * @param seats share of its expected acts that a seat did in time, in percent; without seats of which nothing was expected
 * @param fatalErrors ids of the fatal errors made
 * @param injects ids of the injects that were released
 * @param acts how each expected act turned out, by its id
 * @param mistakes ids of the common mistakes made
 * @param transitions ids of the transitions that some request made
 * @param clocks how each clock ended, by its title and, where it is a request's, its reference
 * @param requests every request in the order of its reference
 */
public record Run(Player player, long seed, double score, SortedMap<String, Integer> levels, SortedMap<String, Integer> seats,
        SortedSet<String> fatalErrors, SortedSet<String> injects, SortedMap<String, ActOutcome.Timing> acts, SortedSet<String> mistakes,
        SortedSet<String> transitions, List<Clock> clocks, List<Request> requests) {
    /** A clock, and how it ended; one that still runs at EndEx was neither kept nor missed. */
    public record Clock(String title, DeadlineStatus status) {
    }

    /**
     * A request.
     *
     * @param type id of the type of assistance
     * @param recipient id of the party asked
     * @param state name of the station at which it stood at EndEx on the side that asks
     * @param days calendar days of the case from the first dispatch to the answer: a result, a refusal, a confirmed preservation; to
     *        the end of one that ended without; empty for another
     */
    public record Request(String type, String recipient, String state, Optional<Integer> days) {
    }

    /** Takes stock of a rehearsal that has come to its end. */
    static Run of(CaseWorld world, Player player, long seed, ExerciseState end) {
        Assessment assessment = Assessor.assess(world, end.chronicle());
        ConditionCheck check = new ConditionCheck(world, end.chronicle());
        SortedMap<String, Integer> levels = new TreeMap<>();
        assessment.criteria().forEach(criterion -> levels.put(criterion.id(), criterion.level()));
        SortedMap<String, Integer> seats = new TreeMap<>();
        assessment.seats().forEach(seat -> seat.score().ifPresent(score -> seats.put(seat.id(), score)));
        SortedMap<String, ActOutcome.Timing> acts = new TreeMap<>();
        world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream)
                .forEach(act -> acts.put(act.getId(), check.outcome(act).timing()));
        SortedSet<String> fatal = new TreeSet<>(assessment.fatalErrors().stream().map(Assessment.FatalResult::id).toList());
        SortedSet<String> mistakes = new TreeSet<>(world.scenario().getMistakes().stream().filter(mistake -> check.made(mistake).holds())
                .map(Identified::getId).toList());
        SortedSet<String> transitions = new TreeSet<>();
        end.chronicle().forEach(recorded -> {
            if (recorded.event() instanceof Event.RequestMoved moved) {
                transitions.add(moved.transition());
            }
        });
        return new Run(player, seed, assessment.score(), levels, seats, fatal, new TreeSet<>(end.released().keySet()), acts, mistakes,
                transitions, end.clocks().values().stream().map(Run::clock).toList(),
                RequestCourse.all(world, end).stream().map(Run::request).toList());
    }

    private static Clock clock(RunningClock clock) {
        return new Clock(clock.title(), clock.status());
    }

    private static Request request(RequestCourse course) {
        return new Request(course.type(), course.recipient(), course.state(), RequestCourse.days(course.dispatched(), course.answered().or(course::ended)));
    }
}
