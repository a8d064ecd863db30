package org.comity.ui.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours that follow the appearance: mixed from the background and foreground that a widget has at the moment. */
public final class Tints {
    private static final RGB ACCENT_ON_LIGHT = new RGB(0x17, 0x6f, 0x79);
    private static final RGB ACCENT_ON_DARK = new RGB(0x6c, 0xc5, 0xcd);
    private static final RGB CAUTION_ON_LIGHT = new RGB(0xa3, 0x61, 0x0c);
    private static final RGB CAUTION_ON_DARK = new RGB(0xe8, 0xb0, 0x5e);
    private static final RGB ALARM_ON_LIGHT = new RGB(0xb0, 0x2f, 0x2f);
    private static final RGB ALARM_ON_DARK = new RGB(0xf0, 0x8c, 0x84);
    private static final RGB STRONG_ON_LIGHT = new RGB(0x1c, 0x20, 0x24);
    private static final RGB STRONG_ON_DARK = new RGB(0xec, 0xee, 0xf0);
    private static final float MIDDLE = 0.5f;

    private Tints() {
    }

    /** A share of the foreground in the background. @param share from 0, the background, to 1, the foreground */
    public static Color mix(Color background, Color foreground, double share) {
        return new Color(channel(background.getRed(), foreground.getRed(), share), channel(background.getGreen(), foreground.getGreen(), share),
                channel(background.getBlue(), foreground.getBlue(), share));
    }

    /** Comity's own colour, in the strength that is read well on a background. */
    public static Color accent(Color background) {
        return new Color(isDark(background) ? ACCENT_ON_DARK : ACCENT_ON_LIGHT);
    }

    /** For what may do, with care. */
    public static Color caution(Color background) {
        return new Color(isDark(background) ? CAUTION_ON_DARK : CAUTION_ON_LIGHT);
    }

    /** For what will not do. */
    public static Color alarm(Color background) {
        return new Color(isDark(background) ? ALARM_ON_DARK : ALARM_ON_LIGHT);
    }

    /** For what has to be read first: nearly black, or nearly white. */
    public static Color strong(Color background) {
        return new Color(isDark(background) ? STRONG_ON_DARK : STRONG_ON_LIGHT);
    }

    private static boolean isDark(Color background) {
        return background.getRGB().getHSB()[2] < MIDDLE;
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
