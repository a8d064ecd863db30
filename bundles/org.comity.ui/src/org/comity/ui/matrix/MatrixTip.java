package org.comity.ui.matrix;

import org.comity.library.cooperation.CooperationWords;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** What is told when the mouse rests on a pair. */
final class MatrixTip extends NatTableContentTooltip {
    private final CooperationWords words;

    MatrixTip(NatTable table, CooperationWords words) {
        super(table, GridRegion.BODY);
        this.words = words;
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        return cell == null ? null : MatrixTable.pair(cell).map(words::sentence).orElse(null);
    }
}
