package org.comity.library.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a trainer knows better than the library about one day of a State. The library itself is never changed.
 *
 * @param state id of the State
 * @param day the day
 * @param kind whether offices are closed or open on it
 * @param reason why, in the words of the trainer; names the holiday where one is added
 */
public record HolidayCorrection(String state, LocalDate day, Kind kind, String reason) {
    /** What a correction says. */
    public enum Kind {
        /** Offices are closed on this day. */
        CLOSED,
        /** Offices are open on this day although the library has a holiday or a day of rest there. */
        OPEN
    }

    public HolidayCorrection {
        Objects.requireNonNull(state);
        Objects.requireNonNull(day);
        Objects.requireNonNull(kind);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A correction of " + day + " in " + state + " needs a reason");
        }
    }
}
