package org.comity.ui.matrix;

import org.comity.library.cooperation.Outlook;
import org.comity.ui.widgets.Tints;
import org.eclipse.swt.graphics.Color;

/** The colours of outlooks on a background; they go with signs and never say anything alone. */
final class MatrixTints {
    private static final double FILL = 0.2;
    private static final double QUIET_FILL = 0.06;

    private MatrixTints() {
    }

    /** For the sign. */
    static Color sign(Outlook outlook, Color background) {
        return switch (outlook) {
            case TREATY -> Tints.accent(background);
            case OTHER_BASIS -> Tints.caution(background);
            case NONE -> Tints.alarm(background);
            case NOT_KNOWN -> Tints.strong(background);
        };
    }

    /** For the place in the table, so that text in {@link Tints#strong} is read well on it. */
    static Color fill(Outlook outlook, Color background) {
        return Tints.mix(background, sign(outlook, background), outlook == Outlook.NOT_KNOWN ? QUIET_FILL : FILL);
    }
}
