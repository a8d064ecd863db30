package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.world.Limits;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleDeadline;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Seat;
import org.comity.rules.office.Offices;

/** Clocks: those of lifecycles start and stop with the moves of a request, those of the case run from StartEx. */
final class Clocks {
    private final Unfolding unfolding;

    Clocks(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Starts, renews and stops the clocks of a lifecycle after a move. */
    void follow(String reference, LifecycleState from, Transition transition) {
        for (LifecycleDeadline deadline : ((Lifecycle) from.eContainer()).getDeadlines()) {
            String id = deadline.getId() + ":" + reference;
            boolean ranBefore = isRunning(id);
            boolean runsNow = deadline.getRunsIn().contains(transition.getTo());
            boolean renewed = transition.getTrigger() == Trigger.RENEW && deadline.isRenewable() && ranBefore;
            if (runsNow && (!ranBefore || renewed)) {
                Optional<String> expiry = Optional.ofNullable(deadline.getExpiry()).map(Transition::getId);
                unfolding.emit(Act.CONTROL, new Event.ClockStarted(id, Optional.of(reference), deadline.getTitle(), due(reference, deadline), expiry));
            } else if (ranBefore && !runsNow) {
                unfolding.emit(Act.CONTROL, new Event.ClockMet(id));
            }
        }
        if (transition.getTo().isFinal() && ((Lifecycle) from.eContainer()).getSide() == Side.REQUESTING) {
            stopAll(reference);
        }
    }

    /** Nobody waits any more for what the State that asked has given up or has in hand. */
    private void stopAll(String reference) {
        for (RunningClock clock : unfolding.state().clocks().values()) {
            if (clock.request().equals(Optional.of(reference)) && isRunning(clock.id())) {
                unfolding.emit(Act.CONTROL, new Event.ClockMet(clock.id()));
            }
        }
    }

    private boolean isRunning(String id) {
        RunningClock clock = unfolding.state().clocks().get(id);
        return clock != null && clock.status() == DeadlineStatus.RUNNING;
    }

    private long due(String reference, LifecycleDeadline deadline) {
        Party recipient = unfolding.party(unfolding.request(reference).recipient());
        int length = Offices.provider(recipient).filter(ServiceProvider::isSetPreservationDays).map(ServiceProvider::getPreservationDays)
                .or(() -> ofState(deadline, recipient.getState())).orElse(deadline.getLength());
        return Limits.after(unfolding.now(), length, deadline.getUnit(), unfolding.world().calendar(recipient.getState()));
    }

    /** What the record of the Requested State says of the full request after an arrest goes before the pattern. */
    private static Optional<Integer> ofState(LifecycleDeadline deadline, State state) {
        boolean ofArrest = deadline.getExpiry() != null && deadline.getRunsIn().stream()
                .anyMatch(where -> isArrest((Lifecycle) deadline.eContainer(), where));
        return ofArrest ? Optional.ofNullable(state.getProvisionalArrest()).filter(ProvisionalArrestPolicy::isSetLimitDays)
                .map(ProvisionalArrestPolicy::getLimitDays) : Optional.empty();
    }

    private static boolean isArrest(Lifecycle life, LifecycleState state) {
        return life.getTransitions().stream().anyMatch(move -> move.getTrigger() == Trigger.NOTIFY_ARREST && move.getFrom().contains(state));
    }

    /** A clock has run out, or what it was for was done before. */
    void runOut(String id) {
        RunningClock clock = unfolding.state().clocks().get(id);
        if (clock.request().isPresent()) {
            expire(clock, clock.request().get());
            return;
        }
        unfolding.world().scenario().getDeadlines().stream().filter(deadline -> deadline.getId().equals(id)).findFirst()
                .ifPresent(this::fromOutside);
    }

    private void expire(RunningClock clock, String reference) {
        unfolding.emit(Act.CONTROL, new Event.ClockMissed(clock.id()));
        RequestCase request = unfolding.request(reference);
        for (Side side : Side.values()) {
            Optional<Transition> expiry = request.stateOn(side).flatMap(unfolding.world()::lifecycleState)
                    .flatMap(state -> unfolding.world().transitions(state).stream()
                            .filter(transition -> clock.expiry().equals(Optional.of(transition.getId()))).findFirst());
            if (expiry.isPresent()) {
                new Moves(unfolding).perform(Act.CONTROL, reference, side, expiry.get().getTrigger(),
                        Moves.Words.saying(unfolding.text("ground.clock", clock.title())));
                return;
            }
        }
    }

    private void fromOutside(CaseDeadline deadline) {
        List<RequestCase> requests = unfolding.state().requests().values().stream()
                .filter(request -> request.type().equals(deadline.getPlan().getType().getId())
                        && request.recipient().equals(deadline.getPlan().getRecipient().getId())).toList();
        List<String> saved = deadline.getSavedIn().stream().map(LifecycleState::getId).toList();
        if (requests.stream().anyMatch(request -> saved.contains(request.state()))) {
            unfolding.emit(Act.CONTROL, new Event.ClockMet(deadline.getId()));
            return;
        }
        unfolding.emit(Act.CONTROL, new Event.ClockMissed(deadline.getId()));
        for (RequestCase request : requests) {
            new Moves(unfolding).performIfPossible(Act.CONTROL, request.reference(), Side.REQUESTING, Trigger.EXPIRE,
                    Moves.Words.saying(deadline.getTitle()));
        }
        List<String> home = unfolding.world().scenario().getParties().stream()
                .filter(party -> party instanceof Seat && party.getState() == unfolding.world().scenario().getStates().get(0))
                .map(Party::getId).toList();
        if (!home.isEmpty() && deadline.getText() != null) {
            unfolding.emit(Act.CONTROL, new Event.MessageSent(home, Purpose.INFORM, deadline.getText(), List.of(), Optional.empty()));
        }
    }
}
