package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evaluator sorts, filters and reckons with. */
class ScorecardWorkbookTest {
    private static final int WIDTH_OF_A_LETTER = 256;

    @TempDir
    private Path folder;

    private Workbook write(ScorecardContent content) throws ReportException, IOException {
        List<Path> files = ScorecardReport.write(content, Set.of(Format.XLSX), folder, Locale.ENGLISH, new NullProgressMonitor());
        try (InputStream in = Files.newInputStream(files.get(0))) {
            return new XSSFWorkbook(in);
        }
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        Cell found = null;
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                found = sheet.getRow(row).getCell(cell.getColumnIndex());
            }
        }
        return found;
    }

    @Test
    void eachSectionHasItsSheet() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            assertEquals(List.of("Result", "Score by criterion", "By agency", "Expected acts", "Requests", "Timeline"),
                    IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
        }
    }

    @Test
    void whatTheTrainerOverrodeHasASheet() throws ReportException, IOException {
        try (Workbook book = write(Samples.corrected())) {
            Sheet sheet = book.getSheet("Overridden facts");
            assertEquals(List.of("Tevara", "Dual criminality: Wording", "always", "only for coercive measures", "Somsri K.", "2026-11-20",
                    "Read in the official text."), IntStream.range(0, 7).mapToObj(column -> sheet.getRow(1).getCell(column).getStringCellValue()).toList());
        }
    }

    @Test
    void numbersAreNumbers() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            Sheet criteria = book.getSheet("Score by criterion");
            assertEquals(10, criteria.getLastRowNum());
            assertEquals(11.25, cell(criteria, 2, "Points").getNumericCellValue());
            assertEquals(15, cell(criteria, 2, "Max.").getNumericCellValue());
            assertEquals(3, cell(criteria, 2, "Level").getNumericCellValue());
            assertEquals(70, cell(book.getSheet("By agency"), 1, "Score, %").getNumericCellValue());
            assertEquals(33, cell(book.getSheet("Expected acts"), 2, "Event").getNumericCellValue());
            assertEquals(2, cell(book.getSheet("Requests"), 3, "Queries").getNumericCellValue());
            assertEquals(0.25, cell(book.getSheet("Timeline"), 3, "Hours of exercise time").getNumericCellValue());
        }
    }

    @Test
    void anAgencyOfWhichNothingWasExpectedHasNoScore() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            assertEquals(CellType.BLANK, cell(book.getSheet("By agency"), 4, "Score, %").getCellType());
        }
    }

    @Test
    void theResultIsOnTheFirstSheet() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            Sheet result = book.getSheet("Result");
            List<String> lines = IntStream.rangeClosed(0, 17)
                    .mapToObj(row -> result.getRow(row).getCell(0) + ": " + result.getRow(row).getCell(1)).toList();
            assertTrue(lines.containsAll(List.of("Scenario: The glass office", "Score: 49.0", "Points before the cap: 74.0",
                    "Grade: Below pass")), lines.toString());
        }
    }

    @Test
    void everyColumnAndEveryLineHasAHeading() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            for (Sheet sheet : book) {
                for (Cell cell : sheet.getRow(0)) {
                    assertFalse(cell.getStringCellValue().isBlank(), sheet.getSheetName() + " " + cell.getAddress());
                }
            }
            for (int row = 0; row < 18; row++) {
                assertFalse(book.getSheet("Result").getRow(row).getCell(0).getStringCellValue().isBlank(), "line " + row);
            }
        }
    }

    @Test
    void rowsCanBeFilteredUnderHeadingsThatStay() throws ReportException, IOException {
        try (Workbook book = write(Samples.twoHundredActs())) {
            Sheet acts = book.getSheet("Expected acts");
            assertEquals(200, acts.getLastRowNum(), "all on one sheet");
            assertEquals(1, acts.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("missed", cell(acts, 2, "Outcome").getStringCellValue());
        }
    }

    @Test
    void columnsAreAsWideAsTheirTexts() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            Sheet criteria = book.getSheet("Score by criterion");
            Cell reason = cell(criteria, 2, "Why this level");
            assertTrue(criteria.getColumnWidth(reason.getColumnIndex()) > 80 * WIDTH_OF_A_LETTER);
            assertTrue(reason.getCellStyle().getWrapText());
            Sheet seats = book.getSheet("By agency");
            assertTrue(seats.getColumnWidth(0) > Samples.POLICE.length() * WIDTH_OF_A_LETTER);
        }
    }

    @Test
    void bothChartsAreInTheBook() throws ReportException, IOException {
        try (Workbook book = write(Samples.glassOffice())) {
            assertEquals(2, book.getAllPictures().size());
        }
    }

    @Test
    void anEmptyExerciseGivesEmptySheets() throws ReportException, IOException {
        try (Workbook book = write(Samples.empty())) {
            assertEquals(0, book.getSheet("Requests").getLastRowNum());
            assertEquals(0, book.getAllPictures().size());
        }
    }
}
