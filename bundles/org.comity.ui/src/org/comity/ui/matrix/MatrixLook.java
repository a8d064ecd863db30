package org.comity.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Who paints what. Lines and the frame of the selected pair are ours, too: NatTable's own colours know one appearance only. */
final class MatrixLook extends AbstractRegistryConfiguration {
    private final ICellPainter pairs;
    private final ICellPainter heads;

    MatrixLook(ICellPainter pairs, ICellPainter heads) {
        this.pairs = pairs;
        this.heads = heads;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, pairs, DisplayMode.NORMAL, GridRegion.BODY);
        for (String region : new String[] {GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER}) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, heads, DisplayMode.NORMAL, region);
        }
    }
}
