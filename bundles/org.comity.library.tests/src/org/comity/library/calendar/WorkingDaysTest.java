package org.comity.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.Standing;
import org.comity.model.fact.Confidence;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the offices of the real States work, 2026 to 2028. */
class WorkingDaysTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private WorkingDays days(String state) {
        return WorkingDays.of(library.get(State.class, state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN", "TL", "AU", "US", "CA", "CN", "JP", "HK"})
    void everyRealStateHasAWorkingWeekAndHolidaysInAllThreeYears(String state) {
        var calendar = library.get(State.class, state).getCalendar();
        assertEquals(5, calendar.getWorkingDays().size());
        assertTrue(calendar.getOpens().isBefore(calendar.getCloses()));
        for (int year = 2026; year <= 2028; year++) {
            int wanted = year;
            long count = calendar.getHolidays().stream().filter(holiday -> holiday.getDate().getYear() == wanted).count();
            assertTrue(7 <= count && count <= 25, state + " " + year + ": " + count);
        }
        assertEquals(calendar.getHolidays().size(), calendar.getHolidays().stream().map(Holiday::getDate).distinct().count());
    }

    @Test
    void whatFollowsTheMoonIsAnEstimateOfLowConfidenceAndWhatDoesNotIsNot() {
        int estimates = 0;
        for (State state : library.states().stream().filter(each -> !each.isFictional()).toList()) {
            for (Holiday holiday : state.getCalendar().getHolidays()) {
                if (!holiday.getName().contains(";")) {
                    assertEquals(holiday.isEstimate() ? Confidence.LOW : Confidence.MEDIUM, holiday.getConfidence(), () -> state.getName() + holiday);
                }
                estimates += holiday.isEstimate() ? 1 : 0;
            }
        }
        assertTrue(estimates > 200, estimates + " estimates");
    }

    @ParameterizedTest
    @CsvSource({"TH, 2026-04-13, NO", "TH, 2026-04-17, YES", "TH, 2026-11-23, YES", "TH, 2026-11-22, NO", "US, 2026-11-26, NO", "US, 2027-07-05, NO", "CN, 2026-02-17, NO",
            "JP, 2027-02-23, NO", "BN, 2026-11-27, NO", "BN, 2026-11-28, YES", "SG, 2026-04-03, NO", "AU, 2026-12-28, NO", "SG, 2026-08-10, NO", "SG, 2027-02-08, NO", "HK, 2027-12-27, NO", "TH, 2026-06-01, NO", "AU, 2026-04-27, YES", "SG, 2029-03-05, NOT_KNOWN", "SG, 2029-03-04, NO"})
    void anOfficeIsOpenOrClosedOrNobodyRecordedIt(String state, LocalDate day, Standing working) {
        assertEquals(working, days(state).isWorking(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20", "2027-03-09", "2028-02-26"})
    void theEndOfRamadanIsEstimatedWithinADay(LocalDate estimated) {
        Holiday found = library.get(State.class, "PH").getCalendar().getHolidays().stream()
                .filter(holiday -> holiday.getName().equals("End of Ramadan") && holiday.getDate().getYear() == estimated.getYear()).findFirst().orElseThrow();
        assertTrue(Math.abs(found.getDate().toEpochDay() - estimated.toEpochDay()) <= 1, found::toString);
        assertTrue(found.isEstimate());
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void thanksgivingIsAThursday(int year) {
        assertEquals(1, library.get(State.class, "US").getCalendar().getHolidays().stream().filter(holiday -> holiday.getName().equals("Thanksgiving Day")
                && Year.from(holiday.getDate()).equals(Year.of(year)) && holiday.getDate().getDayOfWeek() == DayOfWeek.THURSDAY).count());
    }
}
