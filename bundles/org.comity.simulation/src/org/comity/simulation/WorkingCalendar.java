package org.comity.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * When an office works, on a time line of simulated minutes.
 *
 * <p>Minute 0 of the time line is 00:00 of the first day at some home office; this office's local time is ahead of it by
 * {@code offsetMinutes}. Only the office's own days, hours and holidays are applied to its own local time.
 *
 * @param firstDay calendar date of the day that begins at minute 0, at the home office
 * @param works whether the office works on a date, by its own calendar; weekends and holidays are the caller's knowledge, and so is what
 *        to make of years that nobody knows yet
 * @param opens opening time, local
 * @param closes closing time, local, later than opening; 00:00 stands for midnight at the end of the day
 * @param offsetMinutes minutes by which the office's local time is ahead of the home office's
 */
public record WorkingCalendar(LocalDate firstDay, Predicate<LocalDate> works, LocalTime opens, LocalTime closes, int offsetMinutes) {
    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    /** A search for a working day gives up after this many days without one: the calendar is then unusable. */
    private static final int LONGEST_BREAK = 366;

    /** @throws IllegalArgumentException when the office closes before it opens */
    public WorkingCalendar {
        if (!opens.isBefore(closes) && !closes.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("An office that opens at " + opens + " and closes at " + closes);
        }
    }

    /** An office that never closes, such as a duty desk or a provider's emergency line. */
    public static WorkingCalendar aroundTheClock(LocalDate firstDay) {
        return new WorkingCalendar(firstDay, day -> true, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 0);
    }

    /** The office's local date at a minute. */
    public LocalDate dateAt(long minute) {
        return firstDay.plusDays(Math.floorDiv(minute + offsetMinutes, DAY));
    }

    /** The office's local time of day at a minute. */
    public LocalTime timeAt(long minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute + offsetMinutes, DAY) * 60L);
    }

    /** Whether the office is open at a minute. */
    public boolean isOpen(long minute) {
        LocalTime time = timeAt(minute);
        boolean beforeClosing = closes.equals(LocalTime.MIDNIGHT) || time.isBefore(closes);
        return works.test(dateAt(minute)) && !time.isBefore(opens) && beforeClosing;
    }

    /** The minute itself when the office is open, else the next minute at which it opens. */
    public long nextOpen(long minute) {
        if (isOpen(minute)) {
            return minute;
        }
        LocalDate date = dateAt(minute);
        if (works.test(date) && timeAt(minute).isBefore(opens)) {
            return minuteOf(date, opens);
        }
        return minuteOf(nextWorkingDay(date), opens);
    }

    /**
     * When a piece of work is done that is begun at a minute or, where the office is closed then, as soon as it opens; it rests while the
     * office is closed.
     *
     * @param minutes of work, 0 or more
     */
    public long plusWorkingMinutes(long minute, long minutes) {
        long begun = nextOpen(minute);
        long left = minutes;
        while (left > minutesUntilClosing(begun)) {
            left -= minutesUntilClosing(begun);
            begun = nextOpen(begun + minutesUntilClosing(begun));
        }
        return begun + left;
    }

    private long minutesUntilClosing(long minute) {
        int closing = closes.equals(LocalTime.MIDNIGHT) ? DAY : closes.toSecondOfDay() / 60;
        return closing - timeAt(minute).toSecondOfDay() / 60;
    }

    /**
     * The same time of day so many working days later; the count starts on the next working day.
     *
     * @param days 0 or more
     */
    public long plusWorkingDays(long minute, int days) {
        LocalDate date = dateAt(minute);
        for (int i = 0; i < days; i++) {
            date = nextWorkingDay(date);
        }
        return minuteOf(date, timeAt(minute));
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate date = after;
        for (int i = 0; i < LONGEST_BREAK; i++) {
            date = date.plusDays(1);
            if (works.test(date)) {
                return date;
            }
        }
        throw new IllegalStateException("No working day within a year after " + after);
    }

    private long minuteOf(LocalDate date, LocalTime time) {
        long days = date.toEpochDay() - firstDay.toEpochDay();
        return days * DAY + time.toSecondOfDay() / 60 - offsetMinutes;
    }
}
