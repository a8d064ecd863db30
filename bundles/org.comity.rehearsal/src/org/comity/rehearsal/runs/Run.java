package org.comity.rehearsal.runs;

import java.util.Comparator;
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
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Rehearsal;

/**
 * What one rehearsal came to. A value: the same scenario, cast and seed always give an equal one.
 *
 * @param score 0 to 100, capped where a fatal error was made
 * @param levels level reached, 0 to 4, by criterion id
 * @param seats share of its expected acts that a seat did in time, in percent; without seats of which nothing was expected
 * @param fatalErrors ids of the fatal errors made
 * @param injects ids of the injects that were released
 * @param waiting injects that came due and whose condition did not hold until EndEx, by id, with what was missing then
 * @param deciding alternatives of conditions that held when an inject was released, each with what was found, in one clause
 * @param acts how each expected act turned out, by its id
 * @param took case minutes from the call to the act, by id of the expected act; 0 for one that came before it was called for; without
 *        those that were not done
 * @param stuck what acts that a player wanted to do and could not still waited for, in one clause, by id of the expected act
 * @param mistakes ids of the common mistakes made
 * @param transitions ids of the transitions that some request made
 * @param clocks how each clock ended, by its title and, where it is a request's, its reference
 * @param requests every request in the order of its reference
 */
public record Run(Cast cast, long seed, double score, SortedMap<String, Integer> levels, SortedMap<String, Integer> seats,
        SortedSet<String> fatalErrors, SortedSet<String> injects, SortedMap<String, List<String>> waiting, SortedMap<Alternative, String> deciding,
        SortedMap<String, ActOutcome.Timing> acts, SortedMap<String, Long> took, SortedMap<String, String> stuck, SortedSet<String> mistakes,
        SortedSet<String> transitions, List<Clock> clocks, List<Request> requests) {
    /** One of the alternatives that an inject waits for. @param number counted from 0 through the condition of the inject */
    public record Alternative(String inject, int number) implements Comparable<Alternative> {
        @Override
        public int compareTo(Alternative other) {
            return Comparator.comparing(Alternative::inject).thenComparingInt(Alternative::number).compare(this, other);
        }
    }

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
    static Run of(CaseWorld world, Cast cast, long seed, Rehearsal.Outcome outcome) {
        ExerciseState end = outcome.end();
        Assessment assessment = Assessor.assess(world, end.chronicle());
        ConditionCheck check = new ConditionCheck(world, end.chronicle());
        SortedMap<String, Integer> levels = new TreeMap<>();
        assessment.criteria().forEach(criterion -> levels.put(criterion.id(), criterion.level()));
        SortedMap<String, Integer> seats = new TreeMap<>();
        assessment.seats().forEach(seat -> seat.score().ifPresent(score -> seats.put(seat.id(), score)));
        SortedMap<String, ActOutcome.Timing> acts = new TreeMap<>();
        SortedMap<String, Long> took = new TreeMap<>();
        world.scenario().getInjects().forEach(inject -> inject.getExpects().forEach(act -> {
            ActOutcome done = check.outcome(act);
            acts.put(act.getId(), done.timing());
            done.at().ifPresent(at -> took.put(act.getId(), Math.max(0, at - calledFor(end, inject).orElse(at))));
        }));
        SortedSet<String> fatal = new TreeSet<>(assessment.fatalErrors().stream().map(Assessment.FatalResult::id).toList());
        SortedSet<String> mistakes = new TreeSet<>(world.scenario().getMistakes().stream().filter(mistake -> check.made(mistake).holds())
                .map(Identified::getId).toList());
        SortedSet<String> transitions = new TreeSet<>();
        end.chronicle().forEach(recorded -> {
            if (recorded.event() instanceof Event.RequestMoved moved) {
                transitions.add(moved.transition());
            }
        });
        return new Run(cast, seed, assessment.score(), levels, seats, fatal, new TreeSet<>(end.released().keySet()), Branches.waiting(world, end, check),
                Branches.deciding(world, end), acts, took, outcome.stuck(), mistakes, transitions, end.clocks().values().stream().map(Run::clock).toList(),
                RequestCourse.all(world, end).stream().map(Run::request).toList());
    }

    private static Optional<Long> calledFor(ExerciseState end, Inject inject) {
        return Optional.ofNullable(end.released().get(inject.getId())).map(number -> end.chronicle().get(number.intValue() - 1).at());
    }

    private static Clock clock(RunningClock clock) {
        return new Clock(clock.title(), clock.status());
    }

    private static Request request(RequestCourse course) {
        return new Request(course.type(), course.recipient(), course.state(), RequestCourse.days(course.dispatched(), course.answered().or(course::ended)));
    }
}
