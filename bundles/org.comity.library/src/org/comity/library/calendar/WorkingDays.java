package org.comity.library.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.library.basis.Standing;
import org.comity.library.overlay.Overlay;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;

/**
 * The working days of a State by its calendar, as the library has it that the State is from.
 *
 * <p>Holidays are recorded for some years only, and some are estimates. Where nothing is recorded, the answer is not known. A day that a
 * trainer has corrected counts, but does not make its year a recorded one.
 */
public final class WorkingDays {
    private final Optional<WorkingCalendar> calendar;
    private final Map<LocalDate, Holiday> holidays;
    private final Set<Integer> recordedYears;

    private WorkingDays(State state) {
        calendar = Optional.ofNullable(state.getCalendar());
        holidays = calendar.stream().flatMap(recorded -> recorded.getHolidays().stream())
                .collect(Collectors.toMap(Holiday::getDate, holiday -> holiday, (first, second) -> first));
        recordedYears = holidays.values().stream().filter(holiday -> !Overlay.isOverridden(holiday)).map(holiday -> holiday.getDate().getYear())
                .collect(Collectors.toSet());
    }

    /** The working days of a State. */
    public static WorkingDays of(State state) {
        return new WorkingDays(state);
    }

    /** Whether offices work on a day. */
    public Standing isWorking(LocalDate day) {
        if (calendar.isEmpty() || calendar.get().getWorkingDays().isEmpty()) {
            return Standing.NOT_KNOWN;
        }
        if (!calendar.get().getWorkingDays().contains(day.getDayOfWeek()) || holidays.containsKey(day)) {
            return Standing.NO;
        }
        return isRecorded(day.getYear()) ? Standing.YES : Standing.NOT_KNOWN;
    }

    /** The holiday on a day. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Whether the library records any holiday for a year. */
    public boolean isRecorded(int year) {
        return recordedYears.contains(year);
    }
}
