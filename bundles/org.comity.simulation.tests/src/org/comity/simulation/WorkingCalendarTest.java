package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final WorkingCalendar home = office(Set.of(), 0);

    private static WorkingCalendar office(Set<LocalDate> holidays, int offset) {
        return office(WEEKDAYS, holidays, offset);
    }

    private static WorkingCalendar office(Set<DayOfWeek> days, Set<LocalDate> holidays, int offset) {
        return new WorkingCalendar(MONDAY, day -> days.contains(day.getDayOfWeek()) && !holidays.contains(day), LocalTime.of(9, 0),
                LocalTime.of(17, 0), offset);
    }

    private static long at(int day, int hour, int minute) {
        return (day - 1) * 1440L + hour * 60L + minute;
    }

    @Test
    void aLetterThatArrivesOnFridayEveningIsOpenedOnMondayMorning() {
        assertEquals(at(8, 9, 0), home.nextOpen(at(5, 18, 30)));
    }

    @Test
    void aLetterThatArrivesBeforeBreakfastIsOpenedTheSameDay() {
        assertEquals(at(2, 9, 0), home.nextOpen(at(2, 4, 0)));
        assertEquals(at(2, 11, 20), home.nextOpen(at(2, 11, 20)));
    }

    @Test
    void threeWorkingDaysFromThursdayEndOnTuesday() {
        assertEquals(at(9, 10, 0), home.plusWorkingDays(at(4, 10, 0), 3));
    }

    @Test
    void aPublicHolidayCostsADay() {
        WorkingCalendar withHoliday = office(Set.of(MONDAY.plusDays(7)), 0);
        assertEquals(at(9, 9, 0), withHoliday.nextOpen(at(5, 18, 30)));
        assertEquals(at(10, 10, 0), withHoliday.plusWorkingDays(at(4, 10, 0), 3));
    }

    @Test
    void anOfficeTwoHoursAheadHasClosedWhenTheHomeOfficeStillWorks() {
        WorkingCalendar ahead = office(Set.of(), 120);
        assertTrue(home.isOpen(at(1, 15, 30)));
        assertFalse(ahead.isOpen(at(1, 15, 30)));
        assertEquals(at(2, 7, 0), ahead.nextOpen(at(1, 15, 30)), "09:00 there is 07:00 here");
        assertEquals(LocalTime.of(17, 30), ahead.timeAt(at(1, 15, 30)));
    }

    @Test
    void anOfficeFarBehindIsStillInYesterday() {
        WorkingCalendar behind = office(Set.of(), -600);
        assertEquals(MONDAY.minusDays(1), behind.dateAt(at(1, 5, 0)));
        assertEquals(at(1, 19, 0), behind.nextOpen(at(1, 5, 0)));
    }

    @Test
    void anEmergencyLineIsAlwaysOpen() {
        WorkingCalendar line = WorkingCalendar.aroundTheClock(MONDAY);
        assertEquals(at(6, 23, 59), line.nextOpen(at(6, 23, 59)));
        assertEquals(at(7, 3, 0), line.plusWorkingDays(at(6, 3, 0), 1));
    }

    @Test
    void whereFridayAndSaturdayAreTheWeekendThursdaysWorkGoesOnOnSunday() {
        WorkingCalendar sundayToThursday = office(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)), Set.of(), 0);
        assertEquals(at(7, 9, 0), sundayToThursday.nextOpen(at(4, 17, 0)));
        assertEquals(at(7, 10, 0), sundayToThursday.plusWorkingDays(at(4, 10, 0), 1));
        assertEquals(at(7, 11, 0), sundayToThursday.plusWorkingMinutes(at(4, 16, 0), 180));
    }

    @Test
    void workThatIsBegunBeforeALongHolidayIsFinishedAfterIt() {
        WorkingCalendar closedUntilWednesday = office(Set.of(MONDAY.plusDays(7), MONDAY.plusDays(8)), 0);
        assertEquals(at(10, 12, 0), closedUntilWednesday.plusWorkingMinutes(at(5, 15, 0), 5 * 60));
        assertEquals(at(10, 12, 0), closedUntilWednesday.plusWorkingMinutes(at(6, 15, 0), 3 * 60), "begun when the office opens");
    }

    @Test
    void workThatFillsTheDayExactlyIsDoneWhenTheOfficeCloses() {
        assertEquals(at(1, 17, 0), home.plusWorkingMinutes(at(1, 9, 0), 8 * 60));
        assertEquals(at(2, 9, 1), home.plusWorkingMinutes(at(1, 9, 0), 8 * 60 + 1));
        assertEquals(at(1, 12, 0), home.plusWorkingMinutes(at(1, 12, 0), 0));
    }

    @Test
    void workOnAnEmergencyLineGoesOnThroughTheNight() {
        assertEquals(at(8, 3, 0), WorkingCalendar.aroundTheClock(MONDAY).plusWorkingMinutes(at(5, 3, 0), 3 * 1440));
    }

    @Test
    void anOfficeAheadOfUsWorksByItsOwnClock() {
        assertEquals(at(2, 8, 0), office(Set.of(), 120).plusWorkingMinutes(at(1, 14, 0), 120), "one hour until 15:00 here, the other from 07:00");
    }

    @Test
    void aCalendarThatCouldNeverOpenIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new WorkingCalendar(MONDAY, day -> true, LocalTime.of(17, 0), LocalTime.of(9, 0), 0));
        WorkingCalendar never = office(Set.of(), Set.of(), 0);
        assertThrows(IllegalStateException.class, () -> never.nextOpen(at(1, 9, 0)), "instead of searching for ever");
    }
}
