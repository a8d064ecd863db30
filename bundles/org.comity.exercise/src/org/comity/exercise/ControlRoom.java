package org.comity.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseClock;
import org.comity.model.exercise.Phase;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;

/** What exercise control does: open, start, move and stop the clock, observe, end. */
final class ControlRoom {
    private final Unfolding unfolding;

    ControlRoom(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> decide(Act.ControlAct act) {
        return switch (act) {
            case Act.Open open -> open(open);
            case Act.Start start -> start();
            case Act.Advance advance -> advance();
            case Act.Observe observe -> observe(observe);
            case Act.End end -> end();
            case Act.Pause pause -> pause();
            case Act.Resume resume -> resume();
            case Act.SetPace pace -> pace(pace);
            case Act.Release release -> new InjectTable(unfolding).release(release);
            case Act.Hold hold -> new InjectTable(unfolding).hold(hold);
            case Act.Skip skip -> new InjectTable(unfolding).skip(skip);
            case Act.Retime retime -> new InjectTable(unfolding).retime(retime);
            case Act.Improvise improvise -> new InjectTable(unfolding).improvise(improvise);
            case Act.Reveal reveal -> new InjectTable(unfolding).reveal(reveal);
            case Act.PlayByHand byHand -> new RequestFiles(unfolding).playByHand(byHand);
        };
    }

    private Optional<Refusal> open(Act.Open act) {
        if (unfolding.state().phase().isPresent()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "already-open");
        }
        for (String seat : act.seated()) {
            if (unfolding.world().party(seat).filter(Seat.class::isInstance).isEmpty()) {
                return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-seat", seat);
            }
        }
        var scenario = unfolding.world().scenario();
        Map<String, List<String>> knowledge = new TreeMap<>();
        for (CaseFact fact : scenario.getFacts()) {
            for (Party party : fact.getKnownTo()) {
                knowledge.computeIfAbsent(party.getId(), key -> new ArrayList<>()).add(fact.getId());
            }
        }
        unfolding.moveClock(unfolding.world().clock().start());
        unfolding.emit(Act.CONTROL, new Event.Opened(scenario.getId(), scenario.getVersion(), act.packDigest(), act.libraryDigest(), act.seed(),
                act.player(), act.seated().stream().sorted().distinct().toList(), knowledge));
        return Optional.empty();
    }

    private Optional<Refusal> start() {
        if (!unfolding.state().phase().equals(Optional.of(Phase.OPENED))) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "cannot-start");
        }
        CaseClock clock = unfolding.world().clock();
        List<Due> plan = new ArrayList<>();
        for (Inject inject : unfolding.world().scenario().getInjects()) {
            if (!inject.isByHand()) {
                plan.add(new Due(clock.toCase(inject.getExerciseMinute()), Due.Kind.INJECT, inject.getId()));
            }
        }
        plan.add(new Due(clock.end(), Due.Kind.END, "end"));
        unfolding.emit(Act.CONTROL, new Event.Started(plan));
        for (CaseDeadline deadline : unfolding.world().scenario().getDeadlines()) {
            unfolding.emit(Act.CONTROL, new Event.ClockStarted(deadline.getId(), Optional.empty(), deadline.getTitle(),
                    CaseClock.caseMinute(deadline.getDay(), deadline.getTime()), Optional.empty()));
        }
        return Optional.empty();
    }

    /** Whether an act comes at an impossible moment: before what has happened, or past what is due and has not been let happen. */
    Optional<Refusal> untimely(Act act) {
        ExerciseState state = unfolding.state();
        if (state.phase().isEmpty() || act instanceof Act.Open) {
            return Optional.empty();
        }
        if (unfolding.now() < state.now()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "backwards", CaseClock.tell(state.now()));
        }
        boolean later = unfolding.now() > state.now();
        if (later && state.isPaused()) {
            return new Rights(unfolding).clockRuns();
        }
        if (later && state.phase().get() == Phase.OPENED) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "clock-stands", CaseClock.tell(state.now()));
        }
        boolean overtakes = !(act instanceof Act.Advance) && !state.agenda().isEmpty() && comesBefore(state.agenda().first());
        return overtakes ? unfolding.refuse(Refusal.Reason.NOT_NOW, "clock-first", CaseClock.tell(state.nextDue().get())) : Optional.empty();
    }

    /** What is due earlier comes before an act; of the same minute, only a clock that runs out does. */
    private boolean comesBefore(Due due) {
        return due.at() < unfolding.now() || due.at() == unfolding.now() && due.kind() == Due.Kind.CLOCK;
    }

    private Optional<Refusal> advance() {
        ExerciseState state = unfolding.state();
        Optional<Refusal> stands = new Rights(unfolding).clockRuns();
        if (stands.isPresent()) {
            return stands;
        }
        if (state.agenda().isEmpty() || state.agenda().first().at() > unfolding.now()) {
            unfolding.emit(Act.CONTROL, new Event.TimePassed());
            return Optional.empty();
        }
        Due due = state.agenda().first();
        unfolding.moveClock(Math.max(due.at(), state.now()));
        switch (due.kind()) {
            case CLOCK -> new Clocks(unfolding).runOut(due.subject());
            case ARRIVAL -> new Mail(unfolding).arrive(due.subject());
            case TRANSLATION -> new Translations(unfolding).deliver(due.subject());
            case ADVICE -> new Advice(unfolding).give(due.subject());
            case REQUESTING_DESK, REQUESTED_DESK -> new Desks(unfolding).act(due);
            case REMINDER -> new Diary(unfolding).remind(due.subject());
            case INJECT -> inject(due.subject());
            case END -> unfolding.emit(Act.CONTROL, new Event.Ended());
        }
        return Optional.empty();
    }

    private void inject(String id) {
        Inject inject = unfolding.world().inject(id).orElseThrow();
        boolean ready = inject.getCondition() == null
                || new ConditionCheck(unfolding.world(), unfolding.state().chronicle()).check(inject.getCondition()).holds();
        if (ready) {
            new InjectTable(unfolding).release(inject);
        } else {
            unfolding.emit(Act.CONTROL, new Event.InjectWaits(id));
        }
    }

    private Optional<Refusal> observe(Act.Observe act) {
        ExerciseState state = unfolding.state();
        Optional<Refusal> closed = new Rights(unfolding).isOpen();
        if (closed.isPresent()) {
            return closed;
        }
        if (act.seat().isPresent() && unfolding.world().party(act.seat().get()).filter(Seat.class::isInstance).isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-seat", act.seat().get());
        }
        if (act.about().isPresent() && (act.about().get() < 1 || act.about().get() > state.number())) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-event", act.about().get());
        }
        unfolding.emit(Act.CONTROL, new Event.Observed(act.seat(), act.text(), act.about()));
        return Optional.empty();
    }

    private Optional<Refusal> pause() {
        Optional<Refusal> stands = new Rights(unfolding).clockRuns();
        if (stands.isEmpty()) {
            unfolding.emit(Act.CONTROL, new Event.Paused());
        }
        return stands;
    }

    private Optional<Refusal> resume() {
        if (!unfolding.state().isPaused()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-paused");
        }
        unfolding.emit(Act.CONTROL, new Event.Resumed());
        return Optional.empty();
    }

    private Optional<Refusal> pace(Act.SetPace act) {
        Optional<Phase> phase = unfolding.state().phase();
        if (phase.isEmpty() || phase.get() == Phase.ENDED) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-running");
        }
        unfolding.emit(Act.CONTROL, new Event.PaceSet(act.secondsPerDay()));
        return Optional.empty();
    }

    private Optional<Refusal> end() {
        if (!unfolding.state().isRunning() && !unfolding.state().isPaused()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-running");
        }
        unfolding.emit(Act.CONTROL, new Event.Ended());
        return Optional.empty();
    }
}
