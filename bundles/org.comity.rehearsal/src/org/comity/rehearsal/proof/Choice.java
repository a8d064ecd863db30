package org.comity.rehearsal.proof;

import java.util.Optional;

/**
 * How a seat takes up what is expected of it.
 *
 * @param mistake id of the common mistake that is made instead; only where one is
 */
public record Choice(Way way, Optional<String> mistake) {
    /** As expected and with time to spare; what every other choice departs from. */
    static final Choice SOON = new Choice(Way.SOON, Optional.empty());

    static final Choice AT_THE_LAST = new Choice(Way.AT_THE_LAST, Optional.empty());
    static final Choice LATE = new Choice(Way.LATE, Optional.empty());
    static final Choice LEFT_OUT = new Choice(Way.LEFT_OUT, Optional.empty());

    /** The ways. */
    public enum Way {
        /** After a fifth of the time allowed. */
        SOON,
        /** After nine tenths of the time allowed. */
        AT_THE_LAST,
        /** A fifth of the time allowed after the limit. */
        LATE,
        /** Not at all. */
        LEFT_OUT,
        /** A listed common mistake is made instead, as soon as the act would be done. */
        MISTAKE
    }

    static Choice mistake(String id) {
        return new Choice(Way.MISTAKE, Optional.of(id));
    }
}
