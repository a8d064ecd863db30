package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseClock;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.rules.office.Offices;

/** Who may act at all, tell what, and lay hands on which request. What somebody has no part in does not exist for him. */
final class Rights {
    private final Unfolding unfolding;

    Rights(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Only seats that somebody plays act, and only between StartEx and EndEx. */
    Optional<Refusal> mayAct(String actor) {
        Optional<Refusal> stands = clockRuns();
        if (stands.isPresent()) {
            return stands;
        }
        if (unfolding.world().party(actor).filter(Seat.class::isInstance).isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-seat", actor);
        }
        if (!unfolding.state().isSeated(actor)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "not-seated", unfolding.party(actor).getName());
        }
        return Optional.empty();
    }

    /** The same, for an act about a request: it takes part in it too. */
    Optional<Refusal> mayAct(String actor, String reference) {
        return mayAct(actor).or(() -> isPartTo(unfolding.party(actor), reference) ? Optional.empty() : noSuchRequest(reference));
    }

    /** A refusal where the exercise has not started, has ended, or is paused. */
    Optional<Refusal> clockRuns() {
        if (unfolding.state().isPaused()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "paused", CaseClock.tell(unfolding.state().now()));
        }
        return unfolding.state().isRunning() ? Optional.empty() : unfolding.refuse(Refusal.Reason.NOT_NOW, "not-running");
    }

    /** A refusal where the exercise has not been opened. */
    Optional<Refusal> isOpen() {
        return unfolding.state().phase().isPresent() ? Optional.empty() : unfolding.refuse(Refusal.Reason.NOT_NOW, "not-open");
    }

    /** Whether a party belongs to one of the two States between which a request goes. */
    private boolean isPartTo(Party party, String reference) {
        RequestCase request = unfolding.request(reference);
        if (request == null) {
            return false;
        }
        Party recipient = unfolding.party(request.recipient());
        boolean asked = Offices.provider(recipient).isEmpty() && recipient.getState() == party.getState();
        return asked || isAsking(party, request);
    }

    /** Whether a party belongs to the State that asks. */
    boolean isAsking(Party party, RequestCase request) {
        return party.getState() == unfolding.requesting(request);
    }

    /** A refusal where a message names a request of which its writer has never heard. */
    Optional<Refusal> hasHeardOf(String actor, String reference) {
        boolean told = unfolding.state().mailboxOf(actor).stream().anyMatch(letter -> letter.about().equals(Optional.of(reference)));
        return told || isPartTo(unfolding.party(actor), reference) ? Optional.empty() : noSuchRequest(reference);
    }

    private Optional<Refusal> noSuchRequest(String reference) {
        return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-request", reference);
    }

    /** A refusal where somebody wants to tell what he does not know. */
    Optional<Refusal> knows(String actor, List<String> facts) {
        for (String fact : facts) {
            if (!unfolding.world().facts().containsKey(fact)) {
                return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-fact", fact);
            }
            if (!unfolding.state().knownTo(actor).contains(fact)) {
                return unfolding.refuse(Refusal.Reason.NOT_KNOWN_TO_ACTOR, "fact-not-known", unfolding.party(actor).getName(), fact);
            }
        }
        return Optional.empty();
    }
}
