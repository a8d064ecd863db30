package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardReportTest {
    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void aScorecardIsWrittenInEveryFormat() throws ReportException, IOException {
        List<Path> files = ScorecardReport.write(Samples.glassOffice(), EnumSet.allOf(Format.class), folder.resolve("new/folder"),
                Locale.ENGLISH, new NullProgressMonitor());
        assertEquals(List.of("scorecard.html", "scorecard.pdf", "scorecard.xlsx", "scorecard.docx"),
                files.stream().map(Path::getFileName).map(Path::toString).toList());
        assertEquals(4, names(folder.resolve("new/folder")).size(), "nothing else beside them");
        for (Path file : files) {
            assertTrue(Files.size(file) > 50_000, file.toString());
        }
    }

    @Test
    void gettingReadyTakesNothingAndGivesNothing() {
        assertDoesNotThrow(() -> ScorecardReport.warmUp(new NullProgressMonitor()));
    }

    @Test
    void anEmptyExerciseIsWrittenInEveryFormat() throws ReportException {
        assertEquals(4, ScorecardReport.write(Samples.empty(), EnumSet.allOf(Format.class), folder, Locale.ENGLISH,
                new NullProgressMonitor()).size());
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 5, 60 })
    void whoCancelsFindsWhatWasThereBefore(int patience) throws IOException {
        Files.writeString(folder.resolve("scorecard.pdf"), "of yesterday");
        NullProgressMonitor impatient = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return ++asked > patience;
            }
        };
        assertThrows(OperationCanceledException.class, () -> ScorecardReport.write(Samples.twoHundredActs(),
                EnumSet.allOf(Format.class), folder, Locale.ENGLISH, impatient));
        assertEquals(List.of("scorecard.pdf"), names(folder));
        assertEquals("of yesterday", Files.readString(folder.resolve("scorecard.pdf")));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedWithTheWayOut() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));
        var refused = assertThrows(ReportException.class, () -> ScorecardReport.write(Samples.empty(), Set.of(Format.HTML),
                file.resolve("inside"), Locale.ENGLISH, new NullProgressMonitor()));
        assertEquals("The report cannot be written to the folder " + file.resolve("inside")
                + ". Close earlier reports from there that are still open, or choose another folder.", refused.getMessage());
    }

    @Test
    void aReportThatCannotBeReplacedLeavesNothingUnfinished() throws IOException {
        Files.createDirectories(folder.resolve("scorecard.html/in the way"));
        assertThrows(ReportException.class, () -> ScorecardReport.write(Samples.empty(), Set.of(Format.HTML), folder,
                Locale.ENGLISH, new NullProgressMonitor()));
        assertEquals(List.of("scorecard.html"), names(folder));
    }

    @Test
    void severalMayPrintAtOnce() throws ReportException, IOException, InterruptedException, ExecutionException {
        Path alone = ScorecardReport.write(Samples.glassOffice(), Set.of(Format.HTML), folder, Locale.ENGLISH,
                new NullProgressMonitor()).get(0);
        try (ExecutorService trainers = Executors.newFixedThreadPool(4)) {
            List<Future<Path>> printed = Stream.of("a", "b", "c", "d").map(name -> trainers.submit(() -> ScorecardReport.write(
                    Samples.glassOffice(), EnumSet.of(Format.HTML, Format.PDF), folder.resolve(name), Locale.ENGLISH,
                    new NullProgressMonitor()).get(0))).toList();
            for (Future<Path> html : printed) {
                assertEquals(Files.readString(alone), Files.readString(html.get()));
            }
        }
    }

    @Test
    void aTimelineKnowsTheLanesOfItsMoments() {
        var moment = new ScorecardContent.Moment(0, "day 1", "Nowhere", "It began", ScorecardContent.Kind.INJECT, true);
        var refused = assertThrows(IllegalArgumentException.class,
                () -> new ScorecardContent.Timeline(List.of("Injects"), List.of(moment)));
        assertEquals("There is no lane \"Nowhere\" for: It began", refused.getMessage());
    }
}
