package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.model.scenario.Party;

/** Messages between parties and notes to file. */
final class Correspondence {
    private final Unfolding unfolding;

    Correspondence(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> send(Act.SendMessage act) {
        Optional<Refusal> refusal = mayTell(act.actor(), act.facts());
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
        Optional<Refusal> unheardOf = act.about().flatMap(reference -> new Rights(unfolding).hasHeardOf(act.actor(), reference));
        if (unheardOf.isPresent()) {
            return unheardOf;
        }
        Event.MessageSent message = new Event.MessageSent(act.to().stream().distinct().toList(), act.purpose(), act.text(),
                act.facts().stream().distinct().toList(), act.about());
        unfolding.emit(act.actor(), message);
        new UseLimits(unfolding).tell(act.actor(), message.to(), message.facts(), message.about());
        new Advice(unfolding).ask(act.actor(), message);
        return Optional.empty();
    }

    /** A counterpart abroad is called; at home one sends a message. */
    Optional<Refusal> call(Act.Call act) {
        Optional<Refusal> refusal = mayTell(act.actor(), act.facts());
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Party> called = unfolding.world().party(act.to());
        if (called.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-party", act.to());
        }
        if (called.get().getState() == null || called.get().getState() == unfolding.party(act.actor()).getState()) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "not-abroad", called.get().getName());
        }
        Optional<Refusal> unheardOf = act.about().flatMap(reference -> new Rights(unfolding).hasHeardOf(act.actor(), reference));
        if (unheardOf.isEmpty()) {
            List<String> facts = act.facts().stream().distinct().toList();
            unfolding.emit(act.actor(), new Event.CallMade(act.to(), act.text(), facts, act.about()));
            new UseLimits(unfolding).tell(act.actor(), List.of(act.to()), facts, act.about());
        }
        return unheardOf;
    }

    Optional<Refusal> file(Act.FileNote act) {
        Optional<Refusal> refusal = mayTell(act.actor(), act.facts());
        if (refusal.isEmpty()) {
            unfolding.emit(act.actor(), new Event.NoteFiled(act.topic(), act.text(), act.facts().stream().distinct().toList()));
        }
        return refusal;
    }

    private Optional<Refusal> mayTell(String actor, List<String> facts) {
        Rights rights = new Rights(unfolding);
        return rights.mayAct(actor).or(() -> rights.knows(actor, facts));
    }
}
