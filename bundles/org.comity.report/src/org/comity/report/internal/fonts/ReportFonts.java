package org.comity.report.internal.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;

import org.eclipse.core.runtime.Platform;
import org.openpdf.text.pdf.LayoutProcessor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.hooks.weaving.WeavingHook;

/** The one family that all reports are set in, on every machine, and the shaping of its scripts. */
public final class ReportFonts {
    /** Has Latin, Vietnamese, Thai, Lao, Khmer and Burmese letters. */
    public static final String FAMILY = "SEA Sans";

    private static final String FONTS = "org.eclipse.birt.report.engine.fonts";

    private ReportFonts() {
    }

    /**
     * Prepares PDF and charts for all scripts. Must come before BIRT makes its first font: one made earlier is never shaped.
     *
     * @throws IOException when a font file cannot be read
     */
    public static void install() throws IOException {
        Bundle own = FrameworkUtil.getBundle(ReportFonts.class);
        own.getBundleContext().registerService(WeavingHook.class, new ShapedWidthHook(), null);
        LayoutProcessor.enable();
        // copying and searching a PDF then gives the letters, not the glyphs
        LayoutProcessor.setWriteActualText();
        for (URL file : Collections.list(Platform.getBundle(FONTS).findEntries("fonts", "*.ttf", false))) {
            registerForCharts(file);
        }
    }

    private static void registerForCharts(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException e) {
            throw new IOException("Not a font: " + file, e);
        }
    }
}
