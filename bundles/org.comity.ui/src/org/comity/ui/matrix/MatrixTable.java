package org.comity.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.comity.library.cooperation.Cooperation;
import org.comity.library.cooperation.CooperationMatrix;
import org.comity.library.cooperation.CooperationWords;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The matrix as a table with heads that stay in sight; one pair of States is selected at a time, by mouse or keys. */
final class MatrixTable {
    private final Consumer<Optional<Cooperation>> selected;
    private final PairPainter painter;
    private final DataLayer body;
    private final DataLayer across;
    private final DataLayer down;
    private final SelectionLayer selection;
    private final NatTable table;
    private Optional<CooperationMatrix> matrix = Optional.empty();

    /**
     * @param selected called with the pair that is selected; with nothing where a place has no pair
     * @param keys what keys and mouse do besides
     */
    MatrixTable(Composite parent, CooperationWords words, Consumer<Optional<Cooperation>> selected, MatrixKeys keys) {
        this.selected = selected;
        body = new DataLayer(new MatrixData(this::size, this::size, this::at));
        across = new DataLayer(new MatrixData(this::size, () -> 1, (column, row) -> name(column)));
        down = new DataLayer(new MatrixData(() -> 1, this::size, (column, row) -> name(row)));
        selection = new SelectionLayer(body);
        selection.getSelectionModel().setMultipleSelectionAllowed(false);
        selection.setLayerPainter(new CellLayerPainter()); // without a frame of its own in black: the place itself shows that it is selected
        ViewportLayer viewport = new ViewportLayer(selection);
        ColumnHeaderLayer columns = new ColumnHeaderLayer(across, viewport, selection);
        RowHeaderLayer rows = new RowHeaderLayer(down, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(across.getDataProvider(), down.getDataProvider()) {
            @Override
            public Object getDataValue(int column, int row) {
                return Messages.Matrix_corner;
            }
        }), rows, columns);
        table = new NatTable(parent, new GridLayer(viewport, columns, rows, corner), false);
        painter = new PairPainter(table, words);
        table.addConfiguration(new MatrixLook(painter, new HeaderPainter(table)));
        table.addConfiguration(keys);
        table.configure();
        // widths and heights are taken from the font, which has grown with the display already
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        new MatrixTip(table, words);
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent) {
                tellSelected();
            }
        });
        table.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        speak(words);
    }

    private void speak(CooperationWords words) {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selectedPair().map(words::sentence).orElse(Messages.Matrix_title);
            }
        });
    }

    NatTable control() {
        return table;
    }

    /** Shows another matrix; the pair that is selected stays so where it is in that one, too. */
    void show(CooperationMatrix shown) {
        Optional<Cooperation> before = selectedPair();
        selection.clear();
        matrix = Optional.of(shown);
        fit(shown);
        table.doCommand(new StructuralRefreshCommand());
        Optional<Cooperation> wanted = before.flatMap(pair -> pair(shown, pair.requesting().getId(), pair.requested().getId()))
                .or(() -> shown.pairs().findFirst());
        if (wanted.isEmpty()) {
            selected.accept(wanted);
        } else {
            select(wanted.get().requesting().getId(), wanted.get().requested().getId());
        }
    }

    private static Optional<Cooperation> pair(CooperationMatrix matrix, String requesting, String requested) {
        return matrix.pairs().filter(pair -> pair.requesting().getId().equals(requesting) && pair.requested().getId().equals(requested)).findFirst();
    }

    /** Selects the pair of two States, by their codes, and brings it into sight. */
    void select(String requesting, String requested) {
        List<String> codes = matrix.map(CooperationMatrix::states).orElse(List.of()).stream().map(State::getId).toList();
        table.doCommand(new SelectCellCommand(selection, codes.indexOf(requested), codes.indexOf(requesting), false, false));
    }

    /** Widths and heights in which nothing is cut off. */
    private void fit(CooperationMatrix shown) {
        GC gc = new GC(table);
        int width = shown.pairs().mapToInt(pair -> painter.width(gc, pair)).max().orElse(0);
        int longest = shown.states().stream().mapToInt(state -> gc.textExtent(state.getName()).x).max().orElse(0) + 2 * HeaderPainter.PADDING;
        int column = Math.max(width, longest / 2);
        int lines = shown.states().stream().mapToInt(state -> HeaderPainter.lines(gc, state.getName(), column - 2 * HeaderPainter.PADDING).size()).max().orElse(1);
        body.setDefaultColumnWidth(column);
        body.setDefaultRowHeight(PairPainter.height(gc));
        down.setDefaultColumnWidth(Math.max(longest, gc.textExtent(Messages.Matrix_corner).x + 2 * HeaderPainter.PADDING));
        across.setDefaultRowHeight(lines * gc.getFontMetrics().getHeight() + 2 * HeaderPainter.PADDING);
        gc.dispose();
    }

    private void tellSelected() {
        selected.accept(selectedPair());
        table.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** The pair that is selected; empty where a place without a pair is, or none. */
    Optional<Cooperation> selectedPair() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return matrix.filter(it -> anchor.getColumnPosition() != SelectionLayer.NO_SELECTION)
                .flatMap(it -> it.rows().get(anchor.getRowPosition()).get(anchor.getColumnPosition()));
    }

    /** The pair in a cell of the table; empty in heads and where there is none. */
    static Optional<Cooperation> pair(ILayerCell cell) {
        return cell.getDataValue() instanceof Cooperation pair ? Optional.of(pair) : Optional.empty();
    }

    private int size() {
        return matrix.map(it -> it.states().size()).orElse(0);
    }

    private String name(int place) {
        return matrix.orElseThrow().states().get(place).getName();
    }

    private Object at(int column, int row) {
        return matrix.orElseThrow().rows().get(row).get(column).<Object>map(pair -> pair).orElse("");
    }
}
