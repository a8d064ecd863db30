package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;

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
        unfolding.emit(act.actor(), new Event.MessageSent(act.to().stream().distinct().toList(), act.purpose(), act.text(),
                act.facts().stream().distinct().toList(), act.about()));
        return Optional.empty();
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
