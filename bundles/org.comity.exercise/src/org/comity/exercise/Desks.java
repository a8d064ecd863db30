package org.comity.exercise;

import java.util.Optional;

import org.comity.exercise.desk.Duties;
import org.comity.exercise.desk.NextStep;
import org.comity.exercise.desk.Pile;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.rules.office.Office;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;

/** Desks answer for the offices that nobody plays: they take up what reaches them, take their time, and take the next step. */
final class Desks {
    private final Unfolding unfolding;
    private final Duties duties;

    Desks(Unfolding unfolding) {
        this.unfolding = unfolding;
        this.duties = new Duties(unfolding.world());
    }

    /** Puts on the agenda what desks have to do and have not taken up yet. */
    void plan() {
        for (RequestCase request : unfolding.state().requests().values()) {
            for (Side side : Side.values()) {
                boolean planned = unfolding.state().planned(kind(side), request.reference()).isPresent();
                if (!planned && !isClosed(request)) {
                    duties.next(request, side, unfolding.now()).filter(duty -> !isPlayed(duty.office()))
                            .ifPresent(duty -> plan(request, side, duty));
                }
            }
        }
    }

    private boolean isPlayed(Office office) {
        return unfolding.state().isSeated(office.id());
    }

    private boolean isClosed(RequestCase request) {
        return unfolding.world().lifecycleState(request.state()).filter(LifecycleState::isFinal).isPresent();
    }

    private void plan(RequestCase request, Side side, Duties.Duty duty) {
        String stream = "desk/" + request.reference() + "/" + duty.state().getId() + "/" + request.visits(duty.state().getId());
        long begun = request.fast() ? unfolding.now() : takenUp(request, duty.office());
        long at = duties.due(begun, request, duty, unfolding.streams().draw(stream), 1);
        unfolding.emit(duty.office().id(), new Event.Planned(new Due(at, kind(side), request.reference())));
    }

    /** When an officer takes a request up. What is taken before its turn does not come here. */
    private long takenUp(RequestCase request, Office office) {
        long now = unfolding.now();
        long free = unfolding.world().capacity(office).map(capacity -> Pile.of(unfolding.world(), unfolding.streams(), office, capacity)
                .free(now, unfolding.state().deskOf(office.id()))).orElse(now);
        if (free > now) {
            unfolding.emit(Act.CONTROL, new Event.Piled(request.reference(), office.id(), free));
        }
        return free;
    }

    private static Due.Kind kind(Side side) {
        return side == Side.REQUESTING ? Due.Kind.REQUESTING_DESK : Due.Kind.REQUESTED_DESK;
    }

    /** A desk takes its step, unless it has been overtaken by events. */
    void act(Due due) {
        Side side = due.kind() == Due.Kind.REQUESTING_DESK ? Side.REQUESTING : Side.REQUESTED;
        Optional<Duties.Duty> duty = duties.next(unfolding.request(due.subject()), side, unfolding.now())
                .filter(found -> !isPlayed(found.office()) && !isClosed(unfolding.request(due.subject())));
        if (duty.isEmpty()) {
            unfolding.emit(Act.CONTROL, new Event.PlanDropped(due.kind(), due.subject()));
            return;
        }
        NextStep next = duty.get().next();
        new Moves(unfolding).perform(duty.get().office().id(), due.subject(), side, next.trigger(),
                Moves.Words.asking(next.words(), next.items()));
    }
}
