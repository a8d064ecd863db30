package org.comity.exercise.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.ScenarioFactory;
import org.junit.jupiter.api.Test;

/** An hour of the workshop is a morning of the case, or a month. */
class CaseClockTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static ClockAnchor anchor(int minute, int day, int hour) {
        ClockAnchor anchor = ScenarioFactory.eINSTANCE.createClockAnchor();
        anchor.setExerciseMinute(minute);
        anchor.setDay(day);
        anchor.setTime(LocalTime.of(hour, 0));
        return anchor;
    }

    private static CaseClock clock() {
        return new CaseClock(MONDAY, List.of(anchor(0, 1, 9), anchor(60, 1, 10), anchor(70, 11, 10), anchor(100, 11, 13)));
    }

    @Test
    void timeRunsEvenlyBetweenTheAnchors() {
        assertEquals(540, clock().toCase(0));
        assertEquals(570, clock().toCase(30));
        assertEquals(600, clock().toCase(60));
        assertEquals(600 + 10 * 1440 / 2, clock().toCase(65));
        assertEquals(600 + 10 * 1440, clock().toCase(70));
        assertEquals(600 + 10 * 1440 + 180, clock().toCase(100));
    }

    @Test
    void thereAndBackIsWhereOneWas() {
        for (long minute = 0; minute <= 100; minute++) {
            assertEquals(minute, clock().toExercise(clock().toCase(minute)));
        }
        for (long minute = 540; minute < 16_000; minute++) {
            assertTrue(clock().toExercise(minute) <= clock().toExercise(minute + 1));
        }
    }

    @Test
    void outsideTheAnchorsTheNearestPaceGoesOn() {
        assertEquals(530, clock().toCase(-10));
        assertEquals(-10, clock().toExercise(530));
        assertEquals(clock().end() + 6, clock().toCase(101));
        assertEquals(101, clock().toExercise(clock().end() + 6));
    }

    @Test
    void daysCountFromOne() {
        assertEquals(1, CaseClock.day(0));
        assertEquals(1, CaseClock.day(1439));
        assertEquals(2, CaseClock.day(1440));
        assertEquals("day 2, 00:00", CaseClock.tell(1440));
        assertEquals(MONDAY.plusDays(1), clock().date(1440));
        assertEquals(1440 + 9 * 60, CaseClock.caseMinute(2, LocalTime.of(9, 0)));
    }

    @Test
    void aClockThatCannotRunIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CaseClock(MONDAY, List.of(anchor(0, 1, 9))));
        assertThrows(IllegalArgumentException.class, () -> new CaseClock(MONDAY, List.of(anchor(0, 1, 9), anchor(60, 1, 9))));
        assertThrows(IllegalArgumentException.class, () -> new CaseClock(MONDAY, List.of(anchor(0, 1, 9), anchor(0, 2, 9))));
    }
}
