package org.comity.exercise.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case between States as the library has them, told by the clock of Singapore. */
class CaseCalendarsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ReferenceLibrary LIBRARY = ReferenceLibrary.shipped();

    private static CaseWorld between(String... states) {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        scenario.setStartDate(MONDAY);
        for (int day : List.of(1, 2)) {
            ClockAnchor anchor = ScenarioFactory.eINSTANCE.createClockAnchor();
            anchor.setExerciseMinute(60 * day);
            anchor.setDay(day);
            anchor.setTime(LocalTime.NOON);
            scenario.getClock().add(anchor);
        }
        for (String state : states) {
            scenario.getStates().add(LIBRARY.get(State.class, state));
        }
        return new CaseWorld(scenario, LIBRARY);
    }

    private static long minute(LocalDateTime moment) {
        return ChronoUnit.MINUTES.between(MONDAY.atStartOfDay(), moment);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
            "SG, 2026-11-27T18:30, 2026-11-30T08:30, over a weekend",
            "SG, 2026-12-24T19:00, 2026-12-28T08:30, over a holiday and the weekend behind it",
            "BN, 2026-11-27T10:00, 2026-11-28T07:45, Friday is free there and Saturday is not",
            "XU, 2026-12-04T10:00, 2026-12-06T12:00, Friday and Saturday are free there; 08:00 there is noon here",
            "XU, 2026-11-27T10:00, 2026-11-30T12:00, and Sultanate Day falls on the Sunday behind them",
            "SG, 2029-03-04T12:00, 2029-03-05T08:30, holidays of 2029 are not known: a Monday counts as worked",
            "SG, 2029-03-03T12:00, 2029-03-05T08:30, but a weekend is a weekend in every year"})
    void aLetterThatFindsTheOfficeClosedIsOpenedWhenItOpens(String state, LocalDateTime arrives, LocalDateTime opened, String why) {
        CaseWorld world = between("SG", "BN", "XU");
        assertEquals(minute(opened), world.calendar(LIBRARY.get(State.class, state)).nextOpen(minute(arrives)), why);
    }
}
