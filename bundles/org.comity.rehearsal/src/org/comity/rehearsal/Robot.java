package org.comity.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Exercise;
import org.comity.exercise.Refusal;
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
import org.comity.simulation.EventQueue;
import org.comity.simulation.RandomStreams;
import org.comity.simulation.WorkingCalendar;

/** One seat, played by rule: takes up what injects call for, does the office work that reaches it, and answers queries. */
final class Robot {
    /** Time for an act without a limit, in case minutes; a design figure. */
    private static final long UNHURRIED = 8 * 60;

    /** Share of the time allowed after which a player no longer waits for what he does not know; a design figure. */
    private static final double PATIENCE = 0.9;

    /** Time between two steps of one act, in case minutes, but never more than a twentieth of the time allowed; a design figure. */
    private static final long BETWEEN_STEPS = 30;

    /** How soon a blocked act is tried again after something has happened, in case minutes. */
    private static final long LOOK_AGAIN = 10;

    private final Party seat;
    private final CaseWorld world;
    private final Exercise exercise;
    private final Disposition disposition;
    private final RandomStreams streams;
    private final EventQueue<Runnable> intentions;
    private final Duties duties;
    private final Composer composer;
    private final List<Task> blocked = new ArrayList<>();
    private final Map<Task, Optional<Refusal>> stuck = new HashMap<>();
    private final Set<String> takenUp = new HashSet<>();
    private final Map<String, Looked> looked = new HashMap<>();

    Robot(String seat, CaseWorld world, Exercise exercise, Disposition disposition, RandomStreams streams, EventQueue<Runnable> intentions) {
        this.seat = world.party(seat).orElseThrow();
        this.world = world;
        this.exercise = exercise;
        this.disposition = disposition;
        this.streams = streams;
        this.intentions = intentions;
        this.duties = new Duties(world);
        this.composer = new Composer(world, this.seat, disposition.waits());
    }

    /**
     * Acts still to be done for one expected act.
     *
     * @param alone whether agencies at home are left out
     * @param allowed time allowed for all of them, case minutes
     * @param patience case minute until which it waits for what it does not know
     */
    private record Task(ExpectedAct what, List<ActTemplate> acts, int next, boolean alone, long allowed, long patience) {
        ActTemplate act() {
            return acts.get(next);
        }

        Optional<Task> rest() {
            return next + 1 < acts.size() ? Optional.of(new Task(what, acts, next + 1, alone, allowed, patience)) : Optional.empty();
        }
    }

    /** A request as it stood when the seat last looked at it. @param day of the case */
    private record Looked(RequestCase request, int day) {
    }

    /** Takes notice of an event. */
    void hear(Recorded recorded) {
        switch (recorded.event()) {
            case Event.InjectReleased released -> world.inject(released.inject()).ifPresent(inject -> called(inject, recorded.at()));
            case Event.InformationRequested asked -> answer(asked, recorded);
            default -> { }
        }
        lookAgain(recorded.at());
        officeWork();
    }

    private void called(Inject inject, long at) {
        for (ExpectedAct act : inject.getExpects()) {
            if (act.getBy() == seat) {
                takeUp(act, at);
            }
        }
    }

    private void takeUp(ExpectedAct act, long at) {
        Optional<CommonMistake> mistake = mistake(act);
        if (mistake.isEmpty() && draw(act.getId(), "forget") < disposition.forgets()) {
            return;
        }
        boolean alone = draw(act.getId(), "alone") < disposition.alone();
        List<ActTemplate> acts = mistake.map(CommonMistake::getActs).orElseGet(act::getActs).stream()
                .filter(template -> !alone || !composer.isForHomeOnly(template)).toList();
        if (acts.isEmpty()) {
            return;
        }
        long allowed = Limits.until(world, act, at).map(until -> until - at).orElse(UNHURRIED);
        long when = at + Math.round(allowed * disposition.speed().delay().quantile(draw(act.getId(), "delay")));
        plan(new Task(act, acts, 0, alone, allowed, at + Math.round(allowed * PATIENCE)), when);
    }

    /** What has days is done in office hours; what has hours is done at once, day or night. */
    private static boolean isPaperwork(ExpectedAct act) {
        return act.getUnit() == TimeUnit.WORKING_DAYS || act.getUnit() == TimeUnit.CALENDAR_DAYS;
    }

    private Optional<CommonMistake> mistake(ExpectedAct act) {
        List<CommonMistake> listed = world.scenario().getMistakes().stream().filter(mistake -> mistake.getInsteadOf() == act).toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        CommonMistake likely = listed.get((int) (draw(act.getId(), "which") * listed.size()));
        return draw(act.getId(), "err") < disposition.errs(likely.getChallenges()) ? Optional.of(likely) : Optional.empty();
    }

    private double draw(String act, String what) {
        return streams.draw("robot/" + seat.getId() + "/" + act + "/" + what);
    }

    private void plan(Task task, long earliest) {
        long when = isPaperwork(task.what()) ? world.calendar(seat.getState()).nextOpen(earliest) : earliest;
        intentions.add(when, 0, () -> attempt(task, when));
    }

    private void attempt(Task task, long when) {
        boolean done = false;
        while (!done) {
            Optional<Composer.Composed> composed = composer.compose(task.act(), exercise.state(), task.alone(), when >= task.patience());
            Optional<Decision> decision = composed.map(next -> exercise.submit(when, next.act()));
            if (decision.isEmpty() || decision.get() instanceof Decision.Refused) {
                blocked.add(task);
                stuck.put(task, decision.map(Decision.Refused.class::cast).map(Decision.Refused::refusal));
                return;
            }
            done = composed.get().completes();
        }
        stuck.remove(task);
        task.rest().ifPresent(rest -> plan(rest, when + Math.clamp(task.allowed() / 20, 1, BETWEEN_STEPS)));
    }

    private void lookAgain(long now) {
        List<Task> waiting = List.copyOf(blocked);
        blocked.clear();
        for (Task task : waiting) {
            plan(task, now + LOOK_AGAIN);
        }
    }

    /** What acts that the seat wanted to do and could not still wait for, in one clause each, by id of the expected act. */
    Map<String, String> stuck() {
        Map<String, String> waiting = new HashMap<>();
        stuck.forEach((task, refusal) -> refusal.map(Refusal::sentence).or(() -> composer.waitsFor(task.act(), exercise.state()))
                .ifPresent(why -> waiting.put(task.what().getId(), why)));
        return waiting;
    }

    /** The office work of a requested State that lands at this seat. */
    private void officeWork() {
        ExerciseState state = exercise.state();
        for (RequestCase request : state.requests().values()) {
            if (!isNews(new Looked(request, CaseClock.day(state.now())))) {
                continue;
            }
            duties.next(request, Side.REQUESTED, state.now()).filter(duty -> duty.office().id().equals(seat.getId())).ifPresent(duty -> {
                String key = request.reference() + "/" + duty.state().getId() + "/" + request.visits(duty.state().getId());
                if (takenUp.add(key)) {
                    long due = duties.due(state.now(), request, duty, draw(key, "work"), disposition.speed().pace());
                    intentions.add(due, 1, () -> work(request.reference(), due));
                }
            });
        }
    }

    /** Whether the seat has not looked at a request since it changed or the day did; what is to be done with it follows from these alone. */
    private boolean isNews(Looked now) {
        Looked before = looked.put(now.request().reference(), now);
        return before == null || before.request() != now.request() || before.day() != now.day();
    }

    private void work(String reference, long when) {
        ExerciseState state = exercise.state();
        RequestCase request = state.requests().get(reference);
        duties.next(request, Side.REQUESTED, state.now()).filter(duty -> duty.office().id().equals(seat.getId()))
                .ifPresent(duty -> exercise.submit(when, new Act.Proceed(seat.getId(), reference, duty.next().trigger(),
                        duty.next().words(), Optional.empty(), List.of(), duty.next().items())));
    }

    /** A query about a request that this seat opened. */
    private void answer(Event.InformationRequested asked, Recorded recorded) {
        RequestCase request = exercise.state().requests().get(asked.request());
        boolean mine = request != null && request.opener().equals(seat.getId());
        if (!mine || draw("query-" + recorded.number(), "forget") < disposition.forgets()) {
            return;
        }
        long allowed = 2L * WorkingCalendar.DAY;
        long when = world.calendar(seat.getState()).nextOpen(
                recorded.at() + Math.round(allowed * disposition.speed().delay().quantile(draw("query-" + recorded.number(), "delay"))));
        intentions.add(when, 0, () -> composer.answer(asked.request(), exercise.state()).ifPresent(act -> exercise.submit(when, act)));
    }
}
