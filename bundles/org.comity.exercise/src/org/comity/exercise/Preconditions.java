package org.comity.exercise;

import java.util.Optional;
import java.util.Set;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.Translation;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;

/**
 * What has to be so before a step, whatever the life of the request: a refusal has a ground and follows on consultation, a postponement
 * has a reason, what is at the translator's does not leave, nobody is handed over before it was granted, and one State gets the person.
 */
final class Preconditions {
    private static final Set<Trigger> CONSULTING = Set.of(Trigger.QUERY, Trigger.FIND_GROUND);

    private final Unfolding unfolding;

    Preconditions(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** A refusal where a step comes before what it needs. @param words what is said with it */
    Optional<Refusal> refuses(RequestCase request, Side side, Transition transition, String words) {
        String reference = request.reference();
        Trigger trigger = transition.getTrigger();
        Optional<Refusal> refusal = switch (trigger) {
            case REFUSE -> words.isBlank() ? refuse(Refusal.Reason.GUARD, "no-ground", reference)
                    : isConsulted(request, transition) ? Optional.empty() : refuse(Refusal.Reason.GUARD, "not-consulted", reference);
            case POSTPONE -> words.isBlank() ? refuse(Refusal.Reason.GUARD, "no-reason", reference) : Optional.empty();
            case DISPATCH -> request.translation().filter(Translation::awaited).isPresent()
                    ? refuse(Refusal.Reason.NOT_NOW, "being-translated", reference) : Optional.empty();
            case SURRENDER -> side == Side.REQUESTED || new Moves(unfolding).isPossible(request, Side.REQUESTED, Trigger.SURRENDER) ? Optional.empty()
                    : refuse(Refusal.Reason.GUARD, "not-granted", reference);
            case SEND_FULL_REQUEST -> refuse(Refusal.Reason.NOT_NOW, "full-request-by-letter", reference);
            default -> Optional.empty();
        };
        return refusal.or(() -> new Concurrence(unfolding).refuses(request, side, trigger, words));
    }

    /** Whether the side that asks was heard before: asked or consulted on the file, by message or by telephone; where the life has a way for it. */
    private boolean isConsulted(RequestCase request, Transition refusal) {
        Lifecycle life = (Lifecycle) refusal.eContainer();
        boolean asks = life.getTransitions().stream().anyMatch(transition -> CONSULTING.contains(transition.getTrigger()));
        boolean asked = request.moves().stream().anyMatch(move -> CONSULTING.contains(move.what().trigger())
                && life.getStates().stream().map(LifecycleState::getId).anyMatch(move.what().from()::equals));
        return !asks || asked || unfolding.state().chronicle().stream().anyMatch(recorded -> consults(recorded, request));
    }

    private boolean consults(Recorded recorded, RequestCase request) {
        boolean there = unfolding.world().party(recorded.actor())
                .filter(party -> party.getState() == unfolding.party(request.recipient()).getState()).isPresent();
        Optional<String> about = Optional.of(request.reference());
        return there && switch (recorded.event()) {
            case Event.CallMade call -> call.about().equals(about);
            case Event.MessageSent sent -> sent.about().equals(about) && (sent.purpose() == Purpose.CONSULT || sent.purpose() == Purpose.ASK);
            default -> false;
        };
    }

    private Optional<Refusal> refuse(Refusal.Reason reason, String key, Object... arguments) {
        return unfolding.refuse(reason, key, arguments);
    }
}
