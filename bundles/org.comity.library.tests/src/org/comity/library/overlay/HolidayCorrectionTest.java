package org.comity.library.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.Standing;
import org.comity.library.calendar.WorkingDays;
import org.comity.library.overlay.HolidayCorrection.Added;
import org.comity.library.overlay.HolidayCorrection.Change;
import org.comity.library.overlay.HolidayCorrection.Moved;
import org.comity.library.overlay.HolidayCorrection.Removed;
import org.comity.library.profile.Profile;
import org.comity.library.profile.ToldCorrection;
import org.comity.model.jurisdiction.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer knows which days the offices of a State are closed. */
class HolidayCorrectionTest {
    private static final LocalDate SONGKRAN = LocalDate.of(2026, 4, 13);
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private static HolidayCorrection on(LocalDate day, Change change) {
        return new HolidayCorrection("TH", day, change, "Somsri K.", LocalDate.of(2026, 11, 20), "Cabinet decision.");
    }

    private static Edition with(Correction... corrections) throws OverlayException {
        return Edition.shipped().with(new Overlay(List.of(corrections)));
    }

    private static WorkingDays thailand(Edition edition) {
        return WorkingDays.of(edition.library().get(State.class, "TH"));
    }

    private static String refused(Correction... corrections) {
        String message = assertThrows(OverlayException.class, () -> with(corrections)).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void aDayThatWasAnnouncedLateIsAHolidayAndOneThatIsPlayedThroughIsNot() throws Exception {
        WorkingDays corrected = thailand(with(on(ANNOUNCED, new Added("Election day")), on(SONGKRAN, new Removed())));
        assertEquals(Standing.NO, corrected.isWorking(ANNOUNCED));
        assertEquals("Election day", corrected.holiday(ANNOUNCED).orElseThrow().getName());
        assertEquals(Standing.YES, corrected.isWorking(SONGKRAN));
        WorkingDays shipped = thailand(Edition.shipped());
        assertEquals(Standing.YES, shipped.isWorking(ANNOUNCED));
        assertEquals(Standing.NO, shipped.isWorking(SONGKRAN));
    }

    @Test
    void aHolidayThatWasEstimatedIsMovedToTheDayThatWasDecreed() throws Exception {
        LocalDate visakha = LocalDate.of(2026, 6, 1);
        WorkingDays corrected = thailand(with(on(visakha, new Moved(LocalDate.of(2026, 6, 2)))));
        assertEquals(Standing.YES, corrected.isWorking(visakha));
        assertEquals(Standing.NO, corrected.isWorking(LocalDate.of(2026, 6, 2)));
        assertFalse(corrected.holiday(LocalDate.of(2026, 6, 2)).orElseThrow().isEstimate(), "the trainer knows it");
    }

    @Test
    void oneDayOfAYearThatNobodyRecordedDoesNotMakeItsOtherDaysKnown() throws Exception {
        WorkingDays corrected = thailand(with(on(LocalDate.of(2031, 3, 3), new Added("Assembly"))));
        assertEquals(Standing.NO, corrected.isWorking(LocalDate.of(2031, 3, 3)));
        assertEquals(Standing.NOT_KNOWN, corrected.isWorking(LocalDate.of(2031, 3, 4)));
    }

    @Test
    void correctionsThatContradictTheCalendarAreRefused() {
        assertTrue(refused(on(SONGKRAN, new Added("Water festival"))).contains("has a holiday on 2026-04-13 already: Songkran"));
        assertTrue(refused(on(ANNOUNCED, new Removed())).contains("has no holiday on 2026-11-23"));
        assertTrue(refused(on(ANNOUNCED, new Moved(ANNOUNCED.plusDays(1)))).contains("has no holiday on 2026-11-23"));
        assertTrue(refused(on(SONGKRAN, new Moved(SONGKRAN.plusDays(1)))).contains("already"));
        assertTrue(refused(on(LocalDate.of(1899, 12, 31), new Added("x"))).contains("not between 1900 and 2100"));
        assertTrue(refused(on(SONGKRAN, new Moved(LocalDate.of(2101, 1, 1)))).contains("not between 1900 and 2100"));
        assertTrue(refused(on(ANNOUNCED, new Added("<b>x</b>"))).contains("markup"));
        assertTrue(refused(new HolidayCorrection("ATLANTIS", ANNOUNCED, new Added("x"), "a", ANNOUNCED, "r")).contains("'ATLANTIS'"));
        assertTrue(refused(new FactOverride("TH", "calendar/holidays[2026-04-13]", "date", Optional.of("2026-04-20"), "a", ANNOUNCED, "r"))
                .contains("'date' cannot be overridden"), "there is one way to move a holiday");
    }

    @Test
    void theyStandInTheSameFileAsTheOtherCorrections() throws Exception {
        Overlay overlay = new Overlay(List.of(on(ANNOUNCED, new Added("Election day")), on(SONGKRAN, new Removed()),
                on(LocalDate.of(2026, 6, 1), new Moved(LocalDate.of(2026, 6, 2))),
                new FactOverride("TH", "special", "text", Optional.empty(), "a", ANNOUNCED, "r")));
        Path file = folder.resolve("overlay.json");
        OverlayFile.write(overlay, file);
        assertEquals(overlay, OverlayFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'holiday':'2026-11-23','change':'closed' | none of added, removed and moved",
            "'holiday':'2026-11-23','change':'added' | no 'name'",
            "'holiday':'2026-11-23','change':'moved','to':'soon' | 'soon' is no date",
            "'holiday':'2026-11-23','change':'removed','feature':'name' | 'feature' does not belong",
            "'holiday':'2026-02-30','change':'removed' | '2026-02-30' is no date",
            "'fact':'special','feature':'text','to':'2026-11-23' | 'to' does not belong"})
    void aCorrectionThatSaysTooLittleOrTooMuchIsRefused(String parts, String words) throws Exception {
        Path file = Files.writeString(folder.resolve("overlay.json"), ("{'format':'comity-overlay-1','overrides':[{'state':'TH'," + parts
                + ",'author':'a','date':'2026-11-20','reason':'r'}]}").replace('\'', '"'));
        String message = assertThrows(OverlayException.class, () -> OverlayFile.read(file)).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void whoReadsTheCorrectionsIsToldWhatTheLibraryHas() throws Exception {
        Edition edition = with(on(ANNOUNCED, new Added("Election day")), on(SONGKRAN, new Removed()), on(LocalDate.of(2026, 6, 1),
                new Moved(LocalDate.of(2026, 6, 2))));
        List<String> told = ToldCorrection.of(edition, Locale.ENGLISH).stream().map(it -> it.state() + "; " + it.fact() + "; " + it.own()).toList();
        assertEquals(List.of("Thailand; Public holiday on 2026-11-23; Election day", "Thailand; Public holiday on 2026-04-13; no holiday",
                "Thailand; Public holiday on 2026-06-01; moved to 2026-06-02"), told);
        assertEquals("no holiday", ToldCorrection.of(edition, Locale.ENGLISH).get(0).shipped());
        ReferenceLibrary own = edition.library();
        assertTrue(Profile.of(own, own.get(State.class, "TH"), Locale.ENGLISH).find("holidays.2026").orElseThrow().isAbout(on(SONGKRAN, new Removed())));
    }
}
