package org.comity.library.overlay;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a trainer knows better about one day of a State: that offices are closed on it, that they are not, or that the holiday is another day.
 *
 * @param state code of the State, such as {@code TH}
 * @param day the day as the library has it; the new day where a holiday is added
 * @param date day on which the author said so
 * @param reason why, in the words of the author
 */
public record HolidayCorrection(String state, LocalDate day, Change change, String author, LocalDate date, String reason) implements Correction {
    /** What becomes of the day. */
    public sealed interface Change {
    }

    /** Offices are closed on it. @param name what the holiday is called */
    public record Added(String name) implements Change {
    }

    /** It is no holiday. */
    public record Removed() implements Change {
    }

    /** The holiday of this day is on another one. */
    public record Moved(LocalDate to) implements Change {
    }

    public HolidayCorrection {
        for (Object part : new Object[] {state, day, change, author, date, reason}) {
            Objects.requireNonNull(part);
        }
    }

    @Override
    public String place() {
        return state + " holiday " + day;
    }
}
