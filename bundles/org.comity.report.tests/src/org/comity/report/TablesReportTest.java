package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.comity.report.TablesContent.Column;
import org.comity.report.TablesContent.Table;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody prints a page of tables. */
class TablesReportTest {
    @TempDir
    private Path folder;

    private static TablesContent content() {
        Table few = new Table("Injects", "How many runs released each.", List.of(Column.words("Inject", 5), Column.numbers("Runs", 1)),
                List.of(List.of("A container yard <b>& more</b>", "12"), List.of("\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28", "3")));
        Table none = new Table("Never reached", "Everything was reached.", List.of(Column.words("What", 1)), List.of());
        Table many = new Table("Acts", "Eight columns.", IntStream.rangeClosed(1, 8).mapToObj(i -> Column.words("Column " + i, i)).toList(),
                List.of(IntStream.rangeClosed(1, 8).mapToObj(i -> "cell " + i).toList()));
        return new TablesContent("Glass: 30 rehearsals", "Simulated defaults.", List.of(none, few, many));
    }

    private String html() throws Exception {
        List<Path> files = TablesReport.write(content(), Set.of(Format.HTML), folder, "runs", Locale.ENGLISH, new NullProgressMonitor());
        assertEquals(List.of(folder.resolve("runs.html")), files);
        return Files.readString(files.get(0));
    }

    @Test
    void everyTableHasItsOwnRowsAndNoOthers() throws Exception {
        String page = html();
        for (String once : List.of("A container yard", "cell 8", "Column 8")) {
            assertEquals(2, page.split(once, -1).length, once + " stands on the page once");
        }
        assertTrue(page.indexOf("Never reached") < page.indexOf("Injects") && page.indexOf("Injects") < page.indexOf("A container yard")
                && page.indexOf("A container yard") < page.indexOf("Eight columns."), "in their order");
    }

    @Test
    void aTableWithoutRowsSaysSoInsteadOfShowingAnEmptyOne() throws Exception {
        assertTrue(html().contains("Everything was reached."));
        assertFalse(html().contains(">What<"));
    }

    @Test
    void markupInAScenarioIsTextOnThePage() throws Exception {
        assertFalse(html().contains("<b>& more"), "escaped");
    }

    @Test
    void whatIsPrintedAcrossThePaperHasAsMuchRoomOnTheScreen() throws Exception {
        assertTrue(html().contains("max-width: 267mm"));
    }

    @Test
    void itPrintsInEveryFormat() throws Exception {
        List<Path> files = TablesReport.write(content(), Set.of(Format.values()), folder, "runs", Locale.ENGLISH, new NullProgressMonitor());
        assertEquals(Format.values().length, files.size());
        for (Path file : files) {
            assertTrue(Files.size(file) > 1_000, file.toString());
        }
    }

    @Test
    void aRowHasATextForEachColumn() {
        List<Column> columns = List.of(Column.words("a", 1));
        assertThrows(IllegalArgumentException.class, () -> new Table("x", "", columns, List.of(List.of("1", "2"))));
        assertThrows(IllegalArgumentException.class, () -> new Table("x", "", List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Table("x", "", IntStream.range(0, 9).mapToObj(i -> Column.words("c", 1)).toList(), List.of()));
    }
}
