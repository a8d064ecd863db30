package org.comity.report.internal.fonts;

import java.awt.font.GlyphVector;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/** How wide a word will be when its letters have been joined, stacked and reordered. */
public final class ShapedWidth {
    /** Below the combining marks every letter stands for itself. */
    private static final char FIRST_SHAPED = '\u0300';

    private ShapedWidth() {
    }

    /**
     * Called by the woven {@link ShapedWidthHook#TARGET} in place of {@link BaseFont#getWidthPoint(String, float)}.
     *
     * @param size of the font, in points
     * @return the width in points
     */
    public static float of(BaseFont font, String word, float size) {
        boolean shaped = word.chars().anyMatch(letter -> letter >= FIRST_SHAPED);
        if (!shaped || !LayoutProcessor.supportsFont(font)) {
            return font.getWidthPoint(word, size);
        }
        GlyphVector glyphs = LayoutProcessor.computeGlyphVector(font, size, word);
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
}
