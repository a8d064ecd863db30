package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trainer mails. */
class ScorecardHtmlTest {
    private static final Pattern FETCHED = Pattern.compile(
            "\\b(src|href|srcset|data|action)\\s*=|url\\((?!#)|@import|\\b(https?|file|ftp):");
    private static final Pattern EXECUTED = Pattern.compile("<script|javascript:|<[^>]+\\son\\w+\\s*=", Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    private String write(ScorecardContent content, Locale locale) throws ReportException, IOException {
        List<Path> files = ScorecardReport.write(content, Set.of(Format.HTML), folder, locale, new NullProgressMonitor());
        return Files.readString(files.get(0));
    }

    private String write(ScorecardContent content) throws ReportException, IOException {
        return write(content, Locale.ENGLISH);
    }

    @Test
    void itIsOneFileThatFetchesNothingAndRunsNothing() throws ReportException, IOException {
        String html = write(Samples.glassOffice());
        assertFalse(FETCHED.matcher(html).find(), () -> around(FETCHED, html));
        assertFalse(EXECUTED.matcher(html).find(), () -> around(EXECUTED, html));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("scorecard.html")), files.toList());
        }
    }

    private static String around(Pattern pattern, String html) {
        return pattern.matcher(html).results()
                .map(found -> html.substring(Math.max(0, found.start() - 80), Math.min(html.length(), found.end() + 80)))
                .toList().toString();
    }

    @Test
    void whatTheTrainerOverrodeIsListedWithNameDayAndReason() throws ReportException, IOException {
        String html = write(Samples.corrected());
        for (String words : List.of("Overridden facts", "Dual criminality: Wording", "only for coercive measures", "Somsri K.", "2026-11-20",
                "Read in the official text.")) {
            assertTrue(html.contains(words), words);
        }
        assertFalse(write(Samples.glassOffice()).contains("Overridden facts"), "nobody overrode anything");
    }

    @Test
    void bothChartsAreDrawnInThePageWithTheirTexts() throws ReportException, IOException {
        String html = write(Samples.glassOffice());
        assertEquals(2, html.split("<svg ", -1).length - 1);
        assertTrue(html.contains("Dual criminality and law of the other side&#xa0;&#xa0; 5 / 10"), "label of a bar");
        assertTrue(html.contains("Desks and providers</text>"), "name of a lane");
        assertTrue(html.contains("Missed or fatal</text>"), "legend");
    }

    @Test
    void aLabelKeepsItsPlaceBesideItsBarInTheFontOfTheReadersMachine() throws ReportException, IOException {
        Matcher label = Pattern.compile("<text([^>]*)>R4[^<]*</text>").matcher(write(Samples.glassOffice()));
        assertTrue(label.find());
        Matcher length = Pattern.compile("textLength=\"([0-9.]+)\" lengthAdjust=\"spacingAndGlyphs\"").matcher(label.group(1));
        assertTrue(length.find(), label.group());
        assertEquals(268, Double.parseDouble(length.group(1)), 3, "user units in the report font at size 11");
    }

    @Test
    void whatWasMissedIsRedAndSaysSo() throws ReportException, IOException {
        String html = write(Samples.glassOffice());
        assertTrue(html.contains("color: rgb(164, 38, 44);\">missed</div>"));
        assertTrue(html.contains("color: rgb(164, 38, 44);\">Clock ran out: preservation at Lumen Chat</div>"));
    }

    @Test
    void familiesOfTheReadersMachineFollowOurs() throws ReportException, IOException {
        String html = write(Samples.glassOffice());
        assertTrue(html.contains("font-family: \"SEA Sans\",\"Noto Sans\",\"Segoe UI\",\"Helvetica Neue\",sans-serif"));
    }

    @Test
    void theSameScorecardGivesTheSameBytes() throws ReportException, IOException {
        assertEquals(write(Samples.glassOffice()), write(Samples.glassOffice()));
    }

    @Test
    void markupInATextIsShownAsText() throws ReportException, IOException {
        String html = write(Samples.withReason("<script>alert(1)</script> <b>bold</b> & \"quotes\" &amp; 'more'"));
        assertTrue(html.contains("&lt;script>alert(1)&lt;/script> &lt;b>bold&lt;/b> &amp; \"quotes\" &amp;amp; 'more'"));
        assertFalse(EXECUTED.matcher(html).find());
    }

    @Test
    void markupInTheTitleAndInNamesOfLanesIsShownAsText() throws ReportException, IOException {
        String html = write(Samples.entitled("</title><script>alert(1)</script>", "</text><script>alert(2)</script>"));
        assertFalse(EXECUTED.matcher(html).find(), () -> around(EXECUTED, html));
    }

    @ParameterizedTest
    @ValueSource(strings = { "שלום עולם: the answer came late", "مرحبا بالعالم", "กขค ငဇဈ ខគឃ ກຂຄ ữặỵ", "中文 → 🙂" })
    void anyScriptIsKept(String reason) throws ReportException, IOException {
        assertTrue(write(Samples.withReason(reason)).contains(reason));
    }

    @Test
    void aVeryLongReasonIsKept() throws ReportException, IOException {
        String reason = "x".repeat(5_000);
        assertTrue(write(Samples.withReason(reason)).contains(reason));
    }

    @Test
    void twoHundredActsAreAllThere() throws ReportException, IOException {
        String html = write(Samples.twoHundredActs());
        assertEquals(200, html.split("Expected act number ", -1).length - 1);
    }

    @Test
    void whatIsNotThereIsSaid() throws ReportException, IOException {
        String html = write(Samples.empty());
        assertTrue(html.contains("No request was dispatched."));
        assertFalse(html.contains("<svg"), "an empty chart says nothing");
    }

    @Test
    void numbersAreWrittenAsInTheLanguageOfTheReader() throws ReportException, IOException {
        assertTrue(write(Samples.glassOffice(), Locale.ENGLISH).contains(">11.25<"));
        assertTrue(write(Samples.glassOffice(), Locale.GERMAN).contains(">11,25<"));
    }
}
