package org.comity.ui.matrix;

import java.util.Optional;

import org.comity.library.cooperation.Cooperation;
import org.comity.library.cooperation.CooperationWords;
import org.comity.ui.widgets.Tints;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** One pair of States: sign and basis, and below them the channel; in colours that are taken from where the table stands. */
final class PairPainter extends AbstractCellPainter {
    private static final int PADDING = 5;
    private static final double NOTHING = 0.12;
    private static final double LINE = 0.18;
    private static final int FRAME = 2;
    private static final String MORE = "\u2026";

    private final Control table;
    private final CooperationWords words;

    PairPainter(Control table, CooperationWords words) {
        this.table = table;
        this.words = words;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Color background = table.getParent().getBackground();
        Color strong = Tints.strong(background);
        Optional<Cooperation> pair = MatrixTable.pair(cell);
        gc.setBackground(pair.map(it -> MatrixTints.fill(it.outlook(), background)).orElse(Tints.mix(background, strong, NOTHING)));
        gc.fillRectangle(bounds);
        pair.ifPresent(it -> paint(it, gc, bounds, background));
        gc.setForeground(Tints.mix(background, strong, LINE));
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
        gc.drawLine(bounds.x + bounds.width - 1, bounds.y, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
        if (cell.getDisplayMode().equals(DisplayMode.SELECT)) {
            gc.setForeground(Tints.accent(background));
            gc.setLineWidth(FRAME);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - FRAME - 1, bounds.height - FRAME - 1);
            gc.setLineWidth(1);
        }
    }

    private void paint(Cooperation pair, GC gc, Rectangle bounds, Color background) {
        int x = bounds.x + PADDING;
        int y = bounds.y + PADDING;
        int right = bounds.x + bounds.width - PADDING;
        String sign = words.sign(pair.outlook()) + " ";
        gc.setForeground(MatrixTints.sign(pair.outlook(), background));
        gc.drawText(sign, x, y, true);
        int indent = gc.textExtent(sign).x;
        gc.setForeground(Tints.strong(background));
        gc.drawText(fitting(gc, words.basis(pair), right - x - indent), x + indent, y, true);
        gc.drawText(fitting(gc, words.channel(pair), right - x - indent), x + indent, y + gc.getFontMetrics().getHeight(), true);
    }

    private static String fitting(GC gc, String text, int width) {
        String shown = text;
        while (!shown.isEmpty() && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - (shown.endsWith(MORE) ? 2 : 1)) + MORE;
            if (shown.equals(MORE)) {
                return shown;
            }
        }
        return shown;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return MatrixTable.pair(cell).map(pair -> width(gc, pair)).orElse(0);
    }

    /** How wide a pair is when nothing of it is left out. */
    int width(GC gc, Cooperation pair) {
        return gc.textExtent(words.sign(pair.outlook()) + " ").x + Math.max(gc.textExtent(words.basis(pair)).x, gc.textExtent(words.channel(pair)).x)
                + 2 * PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return height(gc);
    }

    /** Two lines. */
    static int height(GC gc) {
        return 2 * gc.getFontMetrics().getHeight() + 2 * PADDING;
    }
}
