package org.comity.library.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.library.basis.Standing;
import org.comity.library.calendar.HolidayCorrection.Kind;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;

/**
 * The working days of a State: its recorded calendar, with the corrections of a trainer laid over it.
 *
 * <p>Holidays are recorded for some years only, and some are estimates. Where nothing is recorded, the answer is not known.
 */
public final class WorkingDays {
    private final Optional<WorkingCalendar> calendar;
    private final Map<LocalDate, Holiday> holidays;
    private final Set<Integer> recordedYears;
    private final Map<LocalDate, Kind> corrections;

    private WorkingDays(State state, Collection<HolidayCorrection> corrections) {
        calendar = Optional.ofNullable(state.getCalendar());
        holidays = calendar.stream().flatMap(recorded -> recorded.getHolidays().stream())
                .collect(Collectors.toMap(Holiday::getDate, holiday -> holiday, (first, second) -> first));
        recordedYears = holidays.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        this.corrections = corrections.stream().filter(correction -> correction.state().equals(state.getId()))
                .collect(Collectors.toMap(HolidayCorrection::day, HolidayCorrection::kind, (first, last) -> last));
    }

    /** The working days of a State; corrections of other States are passed over, and of two for one day the later one holds. */
    public static WorkingDays of(State state, Collection<HolidayCorrection> corrections) {
        return new WorkingDays(state, corrections);
    }

    /** Whether offices work on a day: a correction decides, then the recorded calendar. */
    public Standing isWorking(LocalDate day) {
        Kind corrected = corrections.get(day);
        if (corrected != null) {
            return corrected == Kind.OPEN ? Standing.YES : Standing.NO;
        }
        if (calendar.isEmpty() || calendar.get().getWorkingDays().isEmpty()) {
            return Standing.NOT_KNOWN;
        }
        if (!calendar.get().getWorkingDays().contains(day.getDayOfWeek()) || holidays.containsKey(day)) {
            return Standing.NO;
        }
        return isRecorded(day.getYear()) ? Standing.YES : Standing.NOT_KNOWN;
    }

    /** The holiday that the library records for a day, unless a correction has opened it. */
    public Optional<Holiday> holiday(LocalDate day) {
        return corrections.get(day) == Kind.OPEN ? Optional.empty() : Optional.ofNullable(holidays.get(day));
    }

    /** Whether any holiday is recorded for a year. */
    public boolean isRecorded(int year) {
        return recordedYears.contains(year);
    }
}
