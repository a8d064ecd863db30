package org.comity.report.internal.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.IOException;
import java.net.URL;

import org.comity.report.ReportException;
import org.comity.report.internal.engine.ReportEngine;
import org.eclipse.birt.report.engine.layout.pdf.font.FontInfo;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

class ShapedWidthTest {
    private static final float SIZE = 12;
    private static final String KHMER = "ខ្ញុំ";

    private static BaseFont font;

    @BeforeAll
    static void start() throws ReportException, IOException {
        ReportEngine.started();
        URL file = Platform.getBundle("org.eclipse.birt.report.engine.fonts").getEntry("fonts/SEASans-Regular.ttf");
        font = BaseFont.createFont(FileLocator.toFileURL(file).getPath(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    @Test
    void aWordIsAsWideAsItsLettersWhereTheyStandForThemselves() {
        assertEquals(font.getWidthPoint("Tevara", SIZE), ShapedWidth.of(font, "Tevara", SIZE));
    }

    @Test
    void stackedLettersTakeLessRoomThanSingleOnes() {
        assertTrue(ShapedWidth.of(font, KHMER, SIZE) < font.getWidthPoint(KHMER, SIZE) / 2);
    }

    @Test
    void birtMeasuresWhatWillBeDrawn() {
        FontInfo info = new FontInfo(font, SIZE, Font.PLAIN, 400, false);
        assertEquals(ShapedWidth.of(font, KHMER, SIZE), info.getWordWidth(KHMER));
    }
}
