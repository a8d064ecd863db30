package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody goes on writing in. */
class ScorecardDocumentTest {
    @TempDir
    private static Path folder;
    private static String text;
    private static long pictures;

    @BeforeAll
    static void write() throws ReportException, IOException {
        Path file = ScorecardReport.write(Samples.glassOffice(), Set.of(Format.DOCX), folder, Locale.ENGLISH,
                new NullProgressMonitor()).get(0);
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            pictures = zip.stream().filter(entry -> entry.getName().startsWith("media/")).count();
        }
    }

    @Test
    void reasonsAndNamesAreInTheText() {
        Samples.glassOffice().criteria().forEach(criterion -> assertTrue(text.contains(criterion.reason().replace("\"", "&quot;"))
                || text.contains(criterion.reason()), criterion.reason()));
        Samples.NAMES.forEach(name -> assertTrue(text.contains(name), name));
    }

    @Test
    void columnsHaveTheirWidthsInEveryProgram() {
        assertTrue(text.contains("<w:gridCol w:w="));
        assertFalse(text.contains("<w:gridCol w:val="));
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        int sectionsAndAgencies = 6 + Samples.glassOffice().seats().size();
        assertEquals(sectionsAndAgencies, text.split("<w:keepNext/>", -1).length - 1);
    }

    @Test
    void bothChartsAreInTheDocument() {
        assertEquals(2, pictures);
    }
}
