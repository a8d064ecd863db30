package org.comity.library.overlay;

import java.time.LocalDate;
import java.util.Optional;

import org.comity.library.overlay.HolidayCorrection.Added;
import org.comity.library.overlay.HolidayCorrection.Moved;
import org.comity.library.overlay.HolidayCorrection.Removed;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;

/** Carries out a correction of a holiday in the calendar of a State. */
final class HolidayChange {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final State state;
    private final HolidayCorrection correction;
    private final WorkingCalendar calendar;

    private HolidayChange(State state, HolidayCorrection correction) throws OverlayException {
        this.state = state;
        this.correction = correction;
        if (state.getCalendar() == null) {
            throw new OverlayException("Nothing is recorded of the working calendar of " + state.getName() + ". Override its working days first.");
        }
        calendar = state.getCalendar();
    }

    /** Changes the calendar. @return the holiday as it is now; empty where it was removed */
    static Optional<Holiday> apply(State state, HolidayCorrection correction) throws OverlayException {
        return new HolidayChange(state, correction).apply();
    }

    private Optional<Holiday> apply() throws OverlayException {
        within(correction.day());
        switch (correction.change()) {
            case Added added -> {
                free(correction.day(), "Remove or move that one instead.");
                Holiday holiday = JurisdictionFactory.eINSTANCE.createHoliday();
                holiday.setDate(correction.day());
                holiday.setName(added.name());
                calendar.getHolidays().add(holiday);
                return Optional.of(holiday);
            }
            case Removed removed -> {
                calendar.getHolidays().remove(recorded());
                return Optional.empty();
            }
            case Moved moved -> {
                within(moved.to());
                free(moved.to(), "Remove the one of " + correction.day() + " instead.");
                Holiday holiday = recorded();
                holiday.setDate(moved.to());
                holiday.setEstimate(false);
                return Optional.of(holiday);
            }
        }
    }

    private Holiday recorded() throws OverlayException {
        return on(correction.day()).orElseThrow(() -> new OverlayException(state.getName() + " has no holiday on " + correction.day()
                + " that could be removed or moved. Look at its calendar for the day that is meant."));
    }

    private void free(LocalDate day, String wayOut) throws OverlayException {
        Optional<Holiday> there = on(day);
        if (there.isPresent()) {
            throw new OverlayException(state.getName() + " has a holiday on " + day + " already: " + there.get().getName() + ". " + wayOut);
        }
    }

    private Optional<Holiday> on(LocalDate day) {
        return calendar.getHolidays().stream().filter(holiday -> holiday.getDate().equals(day)).findFirst();
    }

    private void within(LocalDate day) throws OverlayException {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new OverlayException(day + " cannot be a holiday of " + state.getName() + ": it is not between " + FIRST_YEAR + " and " + LAST_YEAR
                    + ". Mend the year.");
        }
    }
}
