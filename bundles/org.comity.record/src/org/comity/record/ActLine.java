package org.comity.record;

import java.util.Optional;

import org.comity.exercise.Act;

/** What one line of a file of acts asks for; {@link ActCodec} reads it. */
public sealed interface ActLine {
    /**
     * Somebody proposes an act.
     *
     * @param at when, case minutes since 00:00 of day 1; empty for now
     */
    record Propose(Optional<Long> at, Act act) implements ActLine {
    }

    /** Control lets the clock run to the next thing that is due. */
    record JumpToNext() implements ActLine {
    }

    /** Somebody asks what he can do now. @param actor id of a party of the scenario */
    record Possible(String actor) implements ActLine {
    }

    /** Control lets the clock run up to a moment. @param at case minutes since 00:00 of day 1 */
    record JumpTo(long at) implements ActLine {
    }
}
