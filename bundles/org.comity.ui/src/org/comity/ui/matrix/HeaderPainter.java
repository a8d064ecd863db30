package org.comity.ui.matrix;

import java.util.ArrayList;
import java.util.List;

import org.comity.ui.widgets.Tints;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Names of States on as many lines as they need; the one of the selected pair stands out. */
final class HeaderPainter extends AbstractCellPainter {
    static final int PADDING = 6;

    private static final double FILL = 0.07;
    private static final double FILL_SELECTED = 0.3;
    private static final double LINE = 0.18;

    private final Control table;

    HeaderPainter(Control table) {
        this.table = table;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Color background = table.getParent().getBackground();
        Color strong = Tints.strong(background);
        boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT);
        gc.setBackground(selected ? Tints.mix(background, Tints.accent(background), FILL_SELECTED) : Tints.mix(background, strong, FILL));
        gc.fillRectangle(bounds);
        gc.setForeground(strong);
        int line = gc.getFontMetrics().getHeight();
        List<String> lines = lines(gc, String.valueOf(cell.getDataValue()), bounds.width - 2 * PADDING);
        int y = bounds.y + Math.max(0, (bounds.height - lines.size() * line) / 2);
        for (String words : lines) {
            gc.drawText(words, bounds.x + PADDING, y, true);
            y += line;
        }
        gc.setForeground(Tints.mix(background, strong, LINE));
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
        gc.drawLine(bounds.x + bounds.width - 1, bounds.y, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
    }

    /** Words on lines that are not wider than this, where a word is not. */
    static List<String> lines(GC gc, String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && gc.textExtent(longer).x > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return lines(gc, String.valueOf(cell.getDataValue()), cell.getBounds().width - 2 * PADDING).size() * gc.getFontMetrics().getHeight() + 2 * PADDING;
    }
}
