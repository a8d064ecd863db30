package org.comity.exercise.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import org.comity.model.scenario.ClockAnchor;
import org.comity.simulation.WorkingCalendar;

/**
 * How the minutes of an exercise become the days of a case: evenly between the anchors of the scenario.
 *
 * <p>Case minutes count from 00:00 of day 1 at the office of the State that asks.
 */
public final class CaseClock {
    private record Anchor(long exercise, long caseMinute) {
    }

    private final LocalDate startDate;
    private final List<Anchor> anchors;

    /** @throws IllegalArgumentException when there are fewer than two anchors or they do not rise */
    CaseClock(LocalDate startDate, List<ClockAnchor> clock) {
        this.startDate = startDate;
        anchors = clock.stream()
                .map(anchor -> new Anchor(anchor.getExerciseMinute(), caseMinute(anchor.getDay(), anchor.getTime())))
                .sorted(Comparator.comparingLong(Anchor::exercise)).toList();
        if (anchors.size() < 2) {
            throw new IllegalArgumentException("A clock needs two anchors at least, StartEx and EndEx");
        }
        for (int i = 1; i < anchors.size(); i++) {
            if (anchors.get(i).exercise <= anchors.get(i - 1).exercise || anchors.get(i).caseMinute <= anchors.get(i - 1).caseMinute) {
                throw new IllegalArgumentException("The anchors of the clock do not rise at exercise minute " + anchors.get(i).exercise);
            }
        }
    }

    /** Case minute of a time of day on a day of the case, counted from 1. */
    public static long caseMinute(int day, LocalTime time) {
        return (day - 1L) * WorkingCalendar.DAY + time.toSecondOfDay() / 60;
    }

    /** Case minute of StartEx. */
    public long start() {
        return anchors.get(0).caseMinute;
    }

    /** Case minute of EndEx. */
    public long end() {
        return anchors.get(anchors.size() - 1).caseMinute;
    }

    /** Case minute at an exercise minute; before StartEx and after EndEx the nearest pace goes on. */
    public long toCase(long exerciseMinute) {
        return between(exerciseMinute, Anchor::exercise, Anchor::caseMinute);
    }

    /** Exercise minute at a case minute, rounded down. */
    public long toExercise(long caseMinute) {
        return between(caseMinute, Anchor::caseMinute, Anchor::exercise);
    }

    private long between(long minute, ToLongFunction<Anchor> from, ToLongFunction<Anchor> to) {
        int right = 1;
        while (right < anchors.size() - 1 && from.applyAsLong(anchors.get(right)) <= minute) {
            right++;
        }
        Anchor before = anchors.get(right - 1);
        Anchor after = anchors.get(right);
        long span = from.applyAsLong(after) - from.applyAsLong(before);
        long distance = to.applyAsLong(after) - to.applyAsLong(before);
        return to.applyAsLong(before) + Math.floorDiv((minute - from.applyAsLong(before)) * distance, span);
    }

    /** Day of the case, counted from 1. */
    public static int day(long caseMinute) {
        return (int) Math.floorDiv(caseMinute, WorkingCalendar.DAY) + 1;
    }

    /** Time of day. */
    public static LocalTime timeOfDay(long caseMinute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(caseMinute, WorkingCalendar.DAY) * 60L);
    }

    /** Calendar date. */
    public LocalDate date(long caseMinute) {
        return startDate.plusDays(day(caseMinute) - 1L);
    }

    /** A moment as it is told: {@code day 3, 10:00}. */
    public static String tell(long caseMinute) {
        return "day " + day(caseMinute) + ", " + timeOfDay(caseMinute).format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }
}
