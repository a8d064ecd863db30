package org.comity.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtcOffsetTest {
    @ParameterizedTest
    @CsvSource({"420, +07:00", "390, +06:30", "0, +00:00", "-30, -00:30", "-210, -03:30", "-600, -10:00"})
    void clocksAreWrittenAlikeInEveryLanguage(int minutes, String written) {
        WorkingCalendar calendar = JurisdictionFactory.eINSTANCE.createWorkingCalendar();
        calendar.setUtcOffsetMinutes(minutes);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(written, UtcOffset.of(calendar));
        } finally {
            Locale.setDefault(before);
        }
    }
}
