package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.model.scenario.Seat;

/** Messages between parties and notes to file. */
final class Correspondence {
    private final Unfolding unfolding;

    Correspondence(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> send(Act.SendMessage act) {
        Optional<Refusal> refusal = mayAct(unfolding, act.actor()).or(() -> knows(act.actor(), act.facts()));
        if (refusal.isPresent()) {
            return refusal;
        }
        for (String receiver : act.to()) {
            if (unfolding.world().party(receiver).isEmpty()) {
                return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-party", receiver);
            }
            if (receiver.equals(act.actor())) {
                return unfolding.refuse(Refusal.Reason.MALFORMED, "to-oneself");
            }
        }
        if (act.about().isPresent() && unfolding.request(act.about().get()) == null) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-request", act.about().get());
        }
        unfolding.emit(act.actor(), new Event.MessageSent(act.to().stream().distinct().toList(), act.purpose(), act.text(),
                act.facts().stream().distinct().toList(), act.about()));
        return Optional.empty();
    }

    Optional<Refusal> file(Act.FileNote act) {
        Optional<Refusal> refusal = mayAct(unfolding, act.actor()).or(() -> knows(act.actor(), act.facts()));
        if (refusal.isEmpty()) {
            unfolding.emit(act.actor(), new Event.NoteFiled(act.topic(), act.text(), act.facts().stream().distinct().toList()));
        }
        return refusal;
    }

    /** Only seats that somebody plays act, and only between StartEx and EndEx. */
    static Optional<Refusal> mayAct(Unfolding unfolding, String actor) {
        if (!unfolding.state().isRunning()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-running");
        }
        if (unfolding.world().party(actor).filter(Seat.class::isInstance).isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-seat", actor);
        }
        if (!unfolding.state().isSeated(actor)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "not-seated", unfolding.party(actor).getName());
        }
        return Optional.empty();
    }

    private Optional<Refusal> knows(String actor, List<String> facts) {
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
