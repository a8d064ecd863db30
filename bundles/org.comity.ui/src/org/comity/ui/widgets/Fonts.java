package org.comity.ui.widgets;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Larger and bolder kinds of the font of dialogs, so that they grow with the setting of the system. */
public final class Fonts {
    private static final double TITLE = 1.9;
    private static final double HEADING = 1.2;

    private Fonts() {
    }

    /** For the name of a page. */
    public static Font title() {
        return font(TITLE, SWT.BOLD);
    }

    /** For a section. */
    public static Font heading() {
        return font(HEADING, SWT.BOLD);
    }

    public static Font bold() {
        return font(1, SWT.BOLD);
    }

    private static Font font(double factor, int style) {
        FontDescriptor base = JFaceResources.getDialogFontDescriptor();
        int height = (int) Math.round(base.getFontData()[0].getHeight() * factor);
        return JFaceResources.getResources().create(base.setHeight(height).setStyle(style));
    }
}
