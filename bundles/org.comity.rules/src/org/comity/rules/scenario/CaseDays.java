package org.comity.rules.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Scenario;

/** The days on which a case is played, in so far as its clock can run at all; {@link TimeOutOfRange} tells where it cannot. */
final class CaseDays {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private CaseDays() {
    }

    /** The first and the last day of the case; empty where the clock cannot run. */
    static Optional<Span> of(Scenario scenario) {
        boolean runs = TimeOutOfRange.isYear(scenario.getStartDate()) && new ClockNotRising().check(scenario).isEmpty()
                && scenario.getClock().stream().allMatch(anchor -> TimeOutOfRange.isDay(anchor.getDay()));
        if (!runs) {
            return Optional.empty();
        }
        int first = scenario.getClock().stream().mapToInt(ClockAnchor::getDay).min().getAsInt();
        int last = scenario.getClock().stream().mapToInt(ClockAnchor::getDay).max().getAsInt();
        return Optional.of(new Span(scenario.getStartDate().plusDays(first - 1L), scenario.getStartDate().plusDays(last - 1L)));
    }

    /** From a day to a day, both included. */
    record Span(LocalDate first, LocalDate last) {
        Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    /** The last anchor of the clock that is not after an exercise minute, or the first one: the case is there by then, or further. */
    static Optional<ClockAnchor> anchorAt(Scenario scenario, int exerciseMinute) {
        Comparator<ClockAnchor> inOrder = Comparator.comparingInt(ClockAnchor::getExerciseMinute);
        return scenario.getClock().stream().filter(anchor -> anchor.getExerciseMinute() <= exerciseMinute).max(inOrder)
                .or(() -> scenario.getClock().stream().min(inOrder));
    }

    /** Case minutes from 00:00 of day 1. */
    static long minute(int day, LocalTime time) {
        return (day - 1L) * MINUTES_OF_DAY + time.toSecondOfDay() / 60;
    }
}
