package org.comity.exercise.view;

import org.comity.model.scenario.Party;

/**
 * One event in words.
 *
 * @param number of the event
 * @param at case minutes
 * @param who party that stands for it; null where it is exercise control, the clock or an authority without a seat
 * @param actor name of who did it
 * @param text what happened, without the actor
 * @param main whether a short account tells it
 */
public record Line(long number, long at, Kind kind, Party who, String actor, String text, boolean main) {

    /** What happened, with the name of who did it where a party did. */
    public String sentence() {
        return kind == Kind.ACT || kind == Kind.REPLY ? actor + " " + text : text;
    }

    /** What kind of event it was. */
    public enum Kind {
        /** An inject was released. */
        INJECT,
        /** A seat did something. */
        ACT,
        /** A desk or a provider did something. */
        REPLY,
        /** A clock was started, kept, or reminded of. */
        CLOCK,
        /** A clock ran out. */
        MISSED
    }
}
