package org.comity.rehearsal.proof;

import java.util.Optional;

/**
 * How far to look before giving up.
 *
 * @param departures most choices in one play that depart from doing everything as expected and soon
 * @param states most situations looked at for one thing to be proved; a tenth of it for what a scenario may do without
 * @param seconds most seconds for all of it; empty for no such bound. With one, the result depends on the machine
 */
public record Bound(int departures, int states, Optional<Integer> seconds) {
    /** Enough for the scenarios that are shipped. */
    public static final Bound USUAL = new Bound(Integer.MAX_VALUE, 2_000, Optional.empty());

    /** @throws IllegalArgumentException when nothing could be looked at */
    public Bound {
        if (departures < 0 || states < 1 || seconds.filter(count -> count < 1).isPresent()) {
            throw new IllegalArgumentException("There has to be a situation and a second at least, and no fewer than 0 departures");
        }
    }

    /** Most situations looked at for something of a kind. */
    int states(Finding.Kind kind) {
        return kind.isNeeded() ? states : Math.max(1, states / 10);
    }
}
