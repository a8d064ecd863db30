package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.world.CaseClock;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.scenario.Purpose;
import org.comity.simulation.WorkingCalendar;

/** Reminders before clocks run out. */
final class Diary {
    private final Unfolding unfolding;

    Diary(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> diarise(Act.Diarise act) {
        Rights rights = new Rights(unfolding);
        Optional<Refusal> refusal = rights.mayAct(act.actor(), act.request());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!rights.isAsking(unfolding.party(act.actor()), unfolding.request(act.request()))) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "not-its-clock", unfolding.party(act.actor()).getName(), act.request());
        }
        Optional<RunningClock> clock = unfolding.state().clocks().values().stream()
                .filter(candidate -> candidate.request().equals(Optional.of(act.request())) && candidate.status() == DeadlineStatus.RUNNING)
                .findFirst();
        if (clock.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "no-clock", act.request());
        }
        long remindAt = clock.get().due() - (long) act.daysBefore() * WorkingCalendar.DAY;
        if (remindAt < unfolding.now()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "reminder-past", CaseClock.tell(clock.get().due()));
        }
        unfolding.emit(act.actor(), new Event.Diarised(clock.get().id(), remindAt));
        return Optional.empty();
    }

    /** A reminder comes up: its request's opener finds it in the tray. */
    void remind(String clockId) {
        RunningClock clock = unfolding.state().clocks().get(clockId);
        unfolding.emit(Act.CONTROL, new Event.Reminded(clockId));
        clock.request().map(unfolding::request).ifPresent(request -> unfolding.emit(Act.CONTROL, new Event.LetterSent(
                List.of(request.opener()), Purpose.INFORM, unfolding.text("letter.reminder", clock.title(), CaseClock.tell(clock.due())),
                List.of(), request.reference())));
    }
}
