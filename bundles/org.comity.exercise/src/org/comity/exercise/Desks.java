package org.comity.exercise;

import java.util.Optional;

import org.comity.exercise.desk.Duties;
import org.comity.exercise.desk.NextStep;
import org.comity.exercise.desk.Pile;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.ActorRole;
import org.comity.rules.office.Office;
import org.comity.simulation.WorkingCalendar;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;

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
                if (!planned && !isClosed(request, side)) {
                    duty(request, side).ifPresentOrElse(duty -> plan(request, side, duty), () -> planRenewal(request, side));
                }
            }
        }
    }

    private boolean isPlayed(Office office) {
        return unfolding.state().isSeated(office.id());
    }

    private boolean isClosed(RequestCase request, Side side) {
        return request.stateOn(side).flatMap(unfolding.world()::lifecycleState).filter(LifecycleState::isFinal).isPresent();
    }

    /** What a desk has to do; where somebody plays the police of the State that asks, the person waits for their escort. */
    private Optional<Duties.Duty> duty(RequestCase request, Side side) {
        return duties.next(request, side, unfolding.now()).filter(duty -> !isPlayed(duty.office()))
                .filter(duty -> duty.next().trigger() != Trigger.SURRENDER || !isEscortPlayed(request));
    }

    private boolean isEscortPlayed(RequestCase request) {
        return unfolding.world().offices().find(unfolding.requesting(request), ActorRole.REQUESTING_INVESTIGATOR, unfolding.type(request))
                .filter(this::isPlayed).isPresent();
    }

    private void planRenewal(RequestCase request, Side side) {
        renewal(request, side).ifPresent(clock -> unfolding.emit(Act.CONTROL,
                new Event.Planned(new Due(renewedAt(clock), kind(side), request.reference()))));
    }

    private long renewedAt(RunningClock clock) {
        return Math.max(unfolding.now(), clock.due() - WorkingCalendar.DAY);
    }

    /** A clock that the desk of the side that asks keeps from running out, where both sides share the life of the request. */
    private Optional<RunningClock> renewal(RequestCase request, Side side) {
        boolean mine = side == Side.REQUESTING && new Post(unfolding).isShared(request)
                && new Moves(unfolding).isPossible(request, side, Trigger.RENEW) && renewer(request).isPresent();
        return !mine ? Optional.empty() : unfolding.state().clocks().values().stream().filter(clock -> clock.request().equals(Optional.of(request.reference()))
                && clock.status() == DeadlineStatus.RUNNING).findFirst();
    }

    private Optional<Office> renewer(RequestCase request) {
        return unfolding.world().offices().find(unfolding.requesting(request), ActorRole.REQUESTING_CENTRAL_AUTHORITY, unfolding.type(request))
                .filter(office -> !isPlayed(office));
    }

    private void plan(RequestCase request, Side side, Duties.Duty duty) {
        String stream = "desk/" + request.reference() + "/" + duty.state().getId() + "/" + request.visits(duty.state().getId());
        long begun = request.fast() ? unfolding.now() : takenUp(request, duty.office());
        long done = duties.due(begun, request, duty, unfolding.streams().draw(stream), 1);
        long at = renewal(request, side).map(this::renewedAt).filter(renewed -> renewed < done).orElse(done);
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
        RequestCase request = unfolding.request(due.subject());
        Optional<RunningClock> lapsing = renewal(request, side).filter(clock -> renewedAt(clock) <= unfolding.now());
        if (lapsing.isPresent()) {
            unfolding.emit(Act.CONTROL, new Event.PlanDropped(due.kind(), due.subject()));
            new Moves(unfolding).perform(renewer(request).orElseThrow().id(), due.subject(), side, Trigger.RENEW, Moves.Words.NONE);
            return;
        }
        Optional<Duties.Duty> duty = duty(request, side).filter(found -> !isClosed(request, side));
        if (duty.isEmpty()) {
            unfolding.emit(Act.CONTROL, new Event.PlanDropped(due.kind(), due.subject()));
            return;
        }
        NextStep next = new Concurrence(unfolding).decide(request, duty.get().next().decided(chance(request, duty.get())));
        new Moves(unfolding).perform(duty.get().office().id(), due.subject(), side, next.trigger(),
                Moves.Words.asking(next.words(), next.items()));
    }

    /** How a decision falls that the rules leave open: drawn from a stream of its own for each visit of each request. */
    private double chance(RequestCase request, Duties.Duty duty) {
        String state = duty.state().getId();
        return duty.next().chance().isEmpty() ? 1 : unfolding.streams().draw("chance/" + request.reference() + "/" + state + "/" + request.visits(state));
    }
}
