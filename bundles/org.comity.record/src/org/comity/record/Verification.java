package org.comity.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;

/** Follows a record from its first event on, as far as every event is as it was written and follows from those before it. */
final class Verification {
    /** Most events of a record. */
    static final long MOST_EVENTS = 1_000_000;

    private ExerciseState state = ExerciseState.INITIAL;
    private Optional<String> beginning = Optional.empty();
    private String lastHash = "";
    private long length;
    private long act;
    private final List<ActSpan> acts = new ArrayList<>();
    private Optional<String> flaw = Optional.empty();

    private Verification() {
    }

    static Verification of(Database database) {
        Verification verification = new Verification();
        try {
            database.readEntries(verification::accept);
        } catch (SQLException e) {
            verification.flaw = Optional.of(Sentences.say("flaw.structure"));
        }
        return verification;
    }

    /** The events before the first bad one. */
    List<Recorded> events() {
        return List.copyOf(state.chronicle());
    }

    /** The acts to which these events belong. */
    List<ActSpan> acts() {
        return List.copyOf(acts);
    }

    /** What the first event says that the record began with; empty when there is none. */
    Optional<String> beginning() {
        return beginning;
    }

    /** Hash of the last good event. */
    String lastHash() {
        return lastHash;
    }

    /** What is wrong with the event after the last good one, as part of a sentence; empty when nothing is, or there is none. */
    Optional<String> flaw() {
        return flaw;
    }

    /** The damage that a flaw of the event after the last good one is. */
    Damage damage(String clause) {
        return new Damage.FromEvent(state.number() + 1, Sentences.say("damage.event", state.number() + 1, clause, state.number()));
    }

    private boolean accept(Entry entry) {
        long first = entry.act().orElse(entry.at() == state.now() && !acts.isEmpty() ? act : entry.number());
        flaw = flawOf(entry, first);
        if (flaw.isPresent()) {
            return false;
        }
        if (beginning.isEmpty()) {
            beginning = Optional.of(entry.previous());
        }
        lastHash = entry.hash();
        if (first == act) {
            acts.removeLast();
        }
        act = first;
        acts.add(new ActSpan(first, entry.number(), lastHash));
        return true;
    }

    private Optional<String> flawOf(Entry entry, long first) {
        length += entry.payload().length();
        if (entry.number() != state.number() + 1) {
            return Optional.of(Sentences.say("flaw.missing", entry.number()));
        } else if (entry.number() > MOST_EVENTS || length > Database.LARGEST_FILE) {
            return Optional.of(Sentences.say("flaw.too-much"));
        } else if (!entry.isAsWritten() || beginning.isPresent() && !entry.previous().equals(lastHash)) {
            return Optional.of(Sentences.say("flaw.changed"));
        } else if (first != entry.number() && (acts.isEmpty() || first != act)) {
            return Optional.of(Sentences.say("flaw.act", first));
        }
        try {
            state = state.after(entry.recorded());
            return Optional.empty();
        } catch (UnreadableEventException e) {
            return Optional.of(Sentences.say("flaw.unreadable", e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Optional.of(Sentences.say("flaw.order", e.getMessage()));
        }
    }
}
