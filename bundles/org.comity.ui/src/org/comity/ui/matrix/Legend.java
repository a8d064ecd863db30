package org.comity.ui.matrix;

import java.util.Optional;

import org.comity.library.cooperation.CooperationMatrix;
import org.comity.library.cooperation.CooperationWords;
import org.comity.library.cooperation.Outlook;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What signs and colours mean, and how many pairs of States have each. */
final class Legend extends Canvas {
    private static final int PADDING = 6;
    private static final int GAP = 12;

    private final CooperationWords words;
    private Optional<CooperationMatrix> matrix = Optional.empty();

    Legend(Composite parent, CooperationWords words) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.words = words;
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
    }

    void show(CooperationMatrix counted) {
        matrix = Optional.of(counted);
        setToolTipText(text());
        redraw();
    }

    /** All of it in words. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Outlook outlook : Outlook.values()) {
            text.append(words.sign(outlook)).append(' ').append(words(outlook)).append('\n');
        }
        return text.append(Messages.Matrix_doubt).toString();
    }

    private String words(Outlook outlook) {
        return words.of(outlook) + matrix.map(it -> "  " + it.count(outlook)).orElse("");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point size = new Point(widthHint == SWT.DEFAULT ? gc.textExtent(text().replace('\n', ' ')).x + 5 * (GAP + 2 * PADDING) : widthHint,
                gc.getFontMetrics().getHeight() + 2 * PADDING);
        gc.dispose();
        return size;
    }

    private void paint(GC gc) {
        Color background = getParent().getBackground();
        gc.setBackground(background);
        gc.fillRectangle(getClientArea());
        int x = 0;
        for (Outlook outlook : Outlook.values()) {
            String sign = words.sign(outlook);
            int box = gc.textExtent(sign).x + 2 * PADDING;
            int height = getClientArea().height - 2;
            gc.setBackground(MatrixTints.fill(outlook, background));
            gc.fillRectangle(x, 1, box, height);
            gc.setForeground(MatrixTints.sign(outlook, background));
            gc.drawText(sign, x + PADDING, PADDING, true);
            gc.drawRectangle(x, 1, box - 1, height - 1);
            gc.setForeground(Tints.strong(background));
            gc.drawText(words(outlook), x + box + PADDING, PADDING, true);
            x += box + PADDING + gc.textExtent(words(outlook)).x + GAP;
        }
        gc.drawText(Messages.Matrix_doubt, x, PADDING, true);
    }
}
