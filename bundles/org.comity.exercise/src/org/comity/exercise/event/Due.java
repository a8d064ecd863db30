package org.comity.exercise.event;

import java.util.Comparator;

/**
 * Something on the agenda.
 *
 * @param at when, in case minutes
 * @param subject id of the inject, request, clock or diary entry; a kind has one entry per subject
 */
public record Due(long at, Kind kind, String subject) implements Comparable<Due> {
    private static final Comparator<Due> ORDER =
            Comparator.comparingLong(Due::at).thenComparing(Due::kind).thenComparing(Due::subject);

    /** What comes due; the order decides between things of the same minute. */
    public enum Kind {
        /** A clock runs out. First, so that what happens in the same minute is too late. */
        CLOCK,
        /** A letter arrives. */
        ARRIVAL,
        /** A translator or proof-reader is done with a letter. */
        TRANSLATION,
        /** An office abroad answers what it was asked about a draft or a use. */
        ADVICE,
        /** A desk of the requesting State acts. */
        REQUESTING_DESK,
        /** A desk of the requested State, or a provider, acts. */
        REQUESTED_DESK,
        /** A reminder comes up. */
        REMINDER,
        /** An inject is released, or begins to wait for its condition. */
        INJECT,
        /** The exercise ends. */
        END;

        /** Whether it is work on the desk of an office. */
        public boolean isOfDesk() {
            return this == REQUESTING_DESK || this == REQUESTED_DESK;
        }
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
