package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.desk.Duties;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.exercise.world.Limits;
import org.comity.model.fact.TimeUnit;
import org.comity.model.request.Side;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.rehearsal.Composer;
import org.comity.rehearsal.ControlRoom;
import org.comity.simulation.WorkingCalendar;

/**
 * Plays a case from one question to the next with the real engine. Nothing is drawn here: what happens follows from the seed of the
 * exercise and from how the questions are answered.
 */
final class Playing {
    /** Share of the time allowed after which an act is done in time. */
    private static final double SOON = 0.2;

    /** Share of the time allowed after which an act is done at the last, and nobody waits any more for what he does not know. */
    private static final double LAST = 0.9;

    /** Share of the time allowed by which a late act is late. */
    private static final double TARDINESS = 0.2;

    /** Time for an act without a limit, in case minutes. */
    private static final long UNHURRIED = 8 * 60;

    /** Time for an answer to a query, in case minutes. */
    private static final long FOR_AN_ANSWER = 2L * WorkingCalendar.DAY;

    /** Time between two steps of one act, in case minutes, but never more than a twentieth of the time allowed. */
    private static final long BETWEEN_STEPS = 30;

    /** How soon a blocked act is tried again after something has happened, in case minutes. */
    private static final long LOOK_AGAIN = 10;

    /** Of all possible lengths of office work, the middle one. */
    private static final double USUAL = 0.5;

    /** Seats that keep proposing acts would never end; this many acts are let pass. */
    private static final int MOST_ACTS = 100_000;

    private final CaseWorld world;
    private final Engine engine;
    private final Duties duties;
    private final Map<String, Composer> seats = new HashMap<>();

    Playing(CaseWorld world) {
        this.world = world;
        this.engine = new Engine(world);
        this.duties = new Duties(world);
        world.scenario().getParties().stream().filter(Seat.class::isInstance)
                .forEach(seat -> seats.put(seat.getId(), new Composer(world, seat, true)));
    }

    /** An attempt. @param refusal why it failed, in words; the position is then as before */
    private record Attempt(Position position, Optional<String> refusal) {
    }

    /** StartEx with everybody in his seat. */
    Position begin(Proof.Setup setup) {
        Act open = new Act.Open(world.scenario().getParties().stream().map(Party::getId).filter(seats::containsKey).toList(), setup.seed(), "proof",
                setup.packDigest(), setup.libraryDigest());
        Position opened = require(submit(Position.INITIAL, 0, open, Optional.empty()));
        Position started = require(submit(opened, opened.state().now(), new Act.Start(), Optional.empty()));
        for (Act act : ControlRoom.arrangements(world)) {
            started = require(submit(started, started.state().now(), act, Optional.empty()));
        }
        return proceed(started);
    }

    /** The ways to answer a question, the expected one first. */
    List<Choice> choices(Question question) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.SOON));
        if (question instanceof Question.Called called) {
            choices.add(Choice.AT_THE_LAST);
            if (Limits.until(world, called.act(), called.at()).isPresent()) {
                choices.add(Choice.LATE);
            }
            mistakes(called.act()).map(CommonMistake::getId).map(Choice::mistake).forEach(choices::add);
        }
        choices.add(Choice.LEFT_OUT);
        return choices;
    }

    /** Mistakes in which something is done; where nothing is, the act is left out. */
    private Stream<CommonMistake> mistakes(ExpectedAct act) {
        return world.scenario().getMistakes().stream().filter(mistake -> mistake.getInsteadOf() == act && !mistake.getActs().isEmpty());
    }

    /** Answers the first open question and plays on to the next one, or to EndEx. */
    Position choose(Position position, Choice choice) {
        Question question = position.open().get(0);
        Position answered = position.answered(choice);
        return proceed(switch (question) {
            case Question.Called called -> takeUp(answered, called, choice);
            case Question.Queried queried -> choice.equals(Choice.LEFT_OUT) ? answered
                    : answered.with(queried.id(), new Task.Answer(queried.seat(), queried.request(),
                            nextOpen(queried.seat(), queried.at() + Math.round(FOR_AN_ANSWER * SOON))));
        });
    }

    private Position takeUp(Position position, Question.Called called, Choice choice) {
        ExpectedAct act = called.act();
        List<ActTemplate> acts = choice.mistake().flatMap(id -> mistakes(act).filter(mistake -> mistake.getId().equals(id)).findFirst())
                .map(CommonMistake::getActs).map(List::copyOf).orElseGet(() -> List.copyOf(act.getActs()));
        if (choice.equals(Choice.LEFT_OUT) || acts.isEmpty()) {
            return position;
        }
        long allowed = Limits.until(world, act, called.at()).map(until -> until - called.at()).orElse(UNHURRIED);
        double share = switch (choice.way()) {
            case SOON, MISTAKE, LEFT_OUT -> SOON;
            case AT_THE_LAST -> LAST;
            case LATE -> 1 + TARDINESS;
        };
        long when = moment(act, called.at() + Math.max(1, Math.round(allowed * share)));
        return position.with(act.getId(), new Task.Outline(act, acts, 0, allowed, called.at() + Math.round(allowed * LAST), when, Optional.empty()));
    }

    private Position proceed(Position from) {
        Position position = from;
        for (int acts = 0; !position.hasEnded() && position.open().isEmpty(); acts++) {
            if (acts > MOST_ACTS) {
                throw new IllegalStateException("The seats never come to rest in scenario " + world.scenario().getId());
            }
            long due = position.state().nextDue().orElse(world.clock().end());
            Optional<Map.Entry<String, Task>> next = position.nextTask().filter(task -> task.getValue().when() < due);
            position = next.isPresent() ? perform(position, next.get().getKey(), next.get().getValue())
                    : require(submit(position, due, new Act.Advance(), Optional.empty()));
        }
        return position;
    }

    private Position perform(Position position, String name, Task task) {
        return switch (task) {
            case Task.Outline outline -> attempt(position, name, outline);
            case Task.Work work -> work(position.without(name), work);
            case Task.Answer answer -> seats.get(answer.seat()).answer(answer.request(), position.state())
                    .map(act -> submit(position.without(name), answer.when(), act, Optional.empty()).position()).orElseGet(() -> position.without(name));
        };
    }

    private Position attempt(Position from, String name, Task.Outline task) {
        Position position = from.without(name);
        Composer composer = seats.get(task.what().getBy().getId());
        boolean done = false;
        while (!done) {
            Optional<Composer.Composed> composed = composer.compose(task.act(), position.state(), false, task.when() >= task.patience());
            if (composed.isEmpty()) {
                return position.with(name, task.blocked(Optional.empty()));
            }
            Attempt attempt = submit(position, task.when(), composed.get().act(), Optional.of(name));
            if (attempt.refusal().isPresent()) {
                return position.with(name, task.blocked(attempt.refusal()));
            }
            position = attempt.position();
            done = composed.get().completes();
        }
        Optional<Task.Outline> rest = task.rest(moment(task.what(), task.when() + Math.clamp(task.allowed() / 20, 1, BETWEEN_STEPS)));
        return rest.isPresent() ? position.with(name, rest.get()) : position;
    }

    private Position work(Position position, Task.Work work) {
        ExerciseState state = position.state();
        return duties.next(state.requests().get(work.request()), Side.REQUESTED, state.now()).filter(duty -> duty.office().id().equals(work.seat()))
                .map(duty -> submit(position, work.when(), new Act.Proceed(work.seat(), work.request(), duty.next().trigger(), duty.next().words(),
                        Optional.empty(), List.of(), duty.next().items()), Optional.empty()).position())
                .orElse(position);
    }

    private Attempt submit(Position before, long at, Act act, Optional<String> expected) {
        return switch (engine.decide(before.state(), at, act)) {
            case Decision.Refused refused -> new Attempt(before, Optional.of(refused.refusal().sentence()));
            case Decision.Accepted accepted -> new Attempt(hear(before.state(), before.after(at, act, expected, accepted.events()), accepted.events()),
                    Optional.empty());
        };
    }

    private static Position require(Attempt attempt) {
        if (attempt.refusal().isPresent()) {
            throw new IllegalStateException("Exercise control was refused: " + attempt.refusal().get());
        }
        return attempt.position();
    }

    /** What the seats make of what has happened. */
    private Position hear(ExerciseState before, Position after, List<Recorded> events) {
        Position position = after;
        for (Recorded recorded : events) {
            position = switch (recorded.event()) {
                case Event.InjectReleased released -> called(position, world.inject(released.inject()).orElseThrow(), recorded.at());
                case Event.InformationRequested asked -> queried(position, asked.request(), recorded);
                default -> position;
            };
        }
        return officeWork(before, lookAgain(position));
    }

    private Position called(Position before, Inject inject, long at) {
        Position position = before;
        for (ExpectedAct act : inject.getExpects()) {
            if (position.state().isSeated(act.getBy().getId())) {
                position = position.asked(new Question.Called(act, at));
            }
        }
        return position;
    }

    private static Position queried(Position position, String reference, Recorded query) {
        RequestCase request = position.state().requests().get(reference);
        if (!position.state().isSeated(request.opener())) {
            return position;
        }
        long count = position.state().chronicle().stream()
                .filter(recorded -> recorded.event() instanceof Event.InformationRequested asked && asked.request().equals(reference)
                        && recorded.number() <= query.number()).count();
        return position.asked(new Question.Queried(request.opener(), reference, Cone.plan(request.type(), request.recipient()), count, query.at()));
    }

    private Position lookAgain(Position before) {
        Position position = before;
        for (Map.Entry<String, Task> task : before.tasks().entrySet()) {
            if (task.getValue() instanceof Task.Outline outline && outline.isBlocked()) {
                position = position.with(task.getKey(), outline.again(moment(outline.what(), before.state().now() + LOOK_AGAIN)));
            }
        }
        return position;
    }

    private Position officeWork(ExerciseState before, Position after) {
        ExerciseState state = after.state();
        boolean sameDay = CaseClock.day(before.now()) == CaseClock.day(state.now());
        Position position = after;
        for (RequestCase request : state.requests().values()) {
            if (sameDay && before.requests().get(request.reference()) == request) {
                continue;
            }
            Optional<Duties.Duty> duty = duties.next(request, Side.REQUESTED, state.now()).filter(found -> state.isSeated(found.office().id()));
            if (duty.isPresent()) {
                position = plan(position, request, duty.get());
            }
        }
        return position;
    }

    private Position plan(Position position, RequestCase request, Duties.Duty duty) {
        String name = "work/" + request.reference() + "/" + duty.state().getId() + "/" + request.visits(duty.state().getId());
        if (position.takenUp().contains(name)) {
            return position;
        }
        long due = duties.due(position.state().now(), request, duty, USUAL, 1);
        return position.takingUp(name).with(name, new Task.Work(duty.office().id(), request.reference(), due));
    }

    /** What has days is done in office hours; what has hours is done at once, day or night. */
    private long moment(ExpectedAct act, long earliest) {
        boolean paperwork = act.getUnit() == TimeUnit.WORKING_DAYS || act.getUnit() == TimeUnit.CALENDAR_DAYS;
        return paperwork ? nextOpen(act.getBy().getId(), earliest) : earliest;
    }

    private long nextOpen(String seat, long earliest) {
        return world.calendar(world.party(seat).orElseThrow().getState()).nextOpen(earliest);
    }
}
