package org.comity.library.calendar;

import java.util.Locale;

import org.comity.model.jurisdiction.WorkingCalendar;

/** How far the clocks of a State are from Coordinated Universal Time. */
public final class UtcOffset {
    private static final int MINUTES = 60;

    private UtcOffset() {
    }

    /** As it is written in ISO 8601, such as {@code +06:30}, with the digits of ASCII in every language. */
    public static String of(WorkingCalendar calendar) {
        int minutes = Math.abs(calendar.getUtcOffsetMinutes());
        return String.format(Locale.ROOT, "%s%02d:%02d", calendar.getUtcOffsetMinutes() < 0 ? "-" : "+", minutes / MINUTES, minutes % MINUTES);
    }
}
