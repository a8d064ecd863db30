package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.report.ScorecardContent.Criterion;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the prosecutor holds in her hands. */
class ScorecardPdfTest {
    private static final double A4_CHART_INCHES = 174 / 25.4;

    @TempDir
    private static Path folder;
    private static PdfFile pdf;

    @BeforeAll
    static void print() throws ReportException, IOException {
        pdf = print(Samples.glassOffice(), folder);
    }

    @AfterAll
    static void close() {
        pdf.close();
    }

    private static PdfFile print(ScorecardContent content, Path folder) throws ReportException, IOException {
        return new PdfFile(
                ScorecardReport.write(content, Set.of(Format.PDF), folder, Locale.ENGLISH, new NullProgressMonitor()).get(0));
    }

    @Test
    void theOutlineLeadsToEverySectionAndEveryAgency() {
        assertEquals(List.of("Result", "Points by criterion", "Score by criterion", "By agency", "Expected acts",
                "  " + Samples.POLICE + " · Tevara", "  " + Samples.PROSECUTOR + " · Tevara", "  " + Samples.MINISTRY + " · Tevara",
                "  " + Samples.FOREIGN + " · Tevara", "  " + Samples.SARUNGA_CA + " · Sarunga",
                "  " + Samples.SARUNGA_FIU + " · Sarunga", "Requests", "Timeline"), pdf.outline());
    }

    @Test
    void everyPageSaysWhichExerciseItBelongsTo() throws IOException {
        for (int page = 1; page <= pdf.pages(); page++) {
            String text = pdf.text(page);
            assertTrue(text.contains("Comity") && text.contains("The glass office"), text);
            assertTrue(text.contains("Seed 20261121, record 8c1d07be"), text);
            assertTrue(text.contains(page + " / "), text);
            assertTrue(text.endsWith(" " + pdf.pages()), "the number of pages is drawn last: " + text);
        }
    }

    @Test
    void theFirstPageHoldsResultAndFatalError() throws IOException {
        String first = pdf.text(1);
        assertTrue(first.contains("49 of 100 Below pass Pass from 60, merit from 75, distinction from 88"), first);
        assertTrue(first.contains("A fatal error caps the result. Without it the points would have given 74."), first);
        assertTrue(first.contains("Data were lost because a known clock expired"), first);
    }

    @Test
    void withoutFatalErrorThereIsNoRedBox(@TempDir Path other) throws ReportException, IOException {
        try (PdfFile printed = print(Samples.glassOfficeWithoutFatalError(), other)) {
            assertFalse(printed.text().contains("A fatal error caps the result"));
        }
    }

    @Test
    void noPageIsEmpty() throws IOException {
        for (int page = 1; page <= pdf.pages(); page++) {
            assertTrue(pdf.text(page).length() > 300, "page " + page + ": " + pdf.text(page));
        }
    }

    static List<String> names() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameCanBeSearchedAndCopied(String name) throws IOException {
        assertTrue(withoutBlanks(pdf.text(1)).contains(withoutBlanks(name)), pdf.text(1));
    }

    /** Where a script has no blanks, its words are drawn one by one. */
    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }

    static List<String> reasons() {
        return Samples.glassOffice().criteria().stream().map(Criterion::reason).toList();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aReasonIsPrintedWordForWord(String reason) throws IOException {
        assertTrue(pdf.text().contains(reason), pdf.text());
    }

    @Test
    void theOneFamilyIsEmbeddedAndNoOtherIsUsed() {
        assertEquals(Set.of("SEASans-Regular", "SEASans-Bold"), pdf.embeddedFonts());
        assertEquals(pdf.embeddedFonts(), pdf.fonts());
    }

    @Test
    void chartsAreSharpOnPaper() {
        List<Integer> widths = pdf.pictureWidths();
        assertEquals(2, widths.size());
        assertTrue(widths.stream().allMatch(width -> width > 200 * A4_CHART_INCHES), widths.toString());
    }

    @Test
    void aLetterThatTheFamilyLacksDoesNotStopThePrinting(@TempDir Path other) throws ReportException, IOException {
        try (PdfFile printed = print(Samples.withReason("Azurah → Tevara: 中文, שלום, مرحبا"), other)) {
            assertTrue(printed.text().contains("Azurah"));
        }
    }

    @Test
    void aReasonLongerThanAPageIsPrintedInFull(@TempDir Path other) throws ReportException, IOException {
        String reason = "One of many words. ".repeat(264).strip();
        try (PdfFile printed = print(Samples.withReason(reason), other)) {
            assertEquals(264, printed.text().split("many", -1).length - 1);
        }
    }

    @Test
    void twoHundredActsAreAllPrintedUnderTheNameOfTheirAgency(@TempDir Path other) throws ReportException, IOException {
        try (PdfFile printed = print(Samples.twoHundredActs(), other)) {
            String text = printed.text();
            assertTrue(text.contains("Expected act number 1 of") && text.contains("Expected act number 200 of"));
            for (int page = 1; page <= printed.pages(); page++) {
                String onPage = printed.text(page);
                assertTrue(!onPage.contains("Expected act number") || onPage.contains(Samples.POLICE + " · Tevara"), onPage);
            }
        }
    }

    @Test
    void whatIsNotThereIsSaid(@TempDir Path other) throws ReportException, IOException {
        try (PdfFile printed = print(Samples.empty(), other)) {
            String text = printed.text();
            assertTrue(text.contains("No request was dispatched."), text);
            assertTrue(text.contains("No agency was played."), text);
            assertTrue(text.contains("Nothing was recorded."), text);
            assertTrue(text.contains("This scenario has no marking guide."), text);
        }
    }
}
