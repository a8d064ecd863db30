package org.comity.ui.widgets;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table that is only read: sorted by a click on a heading, copied row by row as text. */
public final class RowTable<T> {
    private final TableViewer viewer;
    private final List<Column<T>> columns;

    /** @param parent holds nothing else, since the columns share its width */
    public RowTable(Composite parent, List<Column<T>> columns, List<T> rows) {
        this.columns = columns;
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        PixelConverter pixels = new PixelConverter(viewer.getTable());
        for (Column<T> column : columns) {
            TableColumn heading = add(column);
            layout.setColumnData(heading, new ColumnWeightData(column.weight(), pixels.convertWidthInCharsToPixels(column.minimum()), true));
        }
        viewer.setInput(rows);
        offerCopy();
    }

    public TableViewer viewer() {
        return viewer;
    }

    public Table table() {
        return viewer.getTable();
    }

    private TableColumn add(Column<T> column) {
        TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
        viewerColumn.setLabelProvider(new Cell<>(column));
        TableColumn heading = viewerColumn.getColumn();
        heading.setText(column.title());
        heading.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(heading, column.order())));
        return heading;
    }

    private void sort(TableColumn heading, Comparator<T> order) {
        boolean down = table().getSortColumn() == heading && table().getSortDirection() == SWT.UP;
        Comparator<T> wanted = down ? Collections.reverseOrder(order) : order;
        table().setSortColumn(heading);
        table().setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.setComparator(new ViewerComparator() {
            @Override
            @SuppressWarnings("unchecked")
            public int compare(Viewer sorted, Object one, Object other) {
                return wanted.compare((T) one, (T) other);
            }
        });
    }

    private void offerCopy() {
        Action copy = new Action(Messages.RowTable_copy, Icons.COPY.descriptor()) {
            @Override
            public void run() {
                Clipboards.copy(table().getDisplay(), selectedAsText());
            }
        };
        MenuManager menu = new MenuManager();
        menu.add(copy);
        table().setMenu(menu.createContextMenu(table()));
        table().addDisposeListener(event -> menu.dispose());
        table().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy.run();
            }
        }));
    }

    /** The selected rows, one a line, cells separated by tabs. */
    public String selectedAsText() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        @SuppressWarnings("unchecked")
        List<T> rows = selection.toList();
        return rows.stream().map(row -> columns.stream().map(column -> column.text().apply(row).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining(System.lineSeparator()));
    }

    @SuppressWarnings("unchecked")
    private static final class Cell<T> extends ColumnLabelProvider {
        private final Column<T> column;

        Cell(Column<T> column) {
            this.column = column;
        }

        @Override
        public String getText(Object row) {
            return column.text().apply((T) row).replaceAll("\\s+", " ");
        }

        @Override
        public Image getImage(Object row) {
            return column.image().apply((T) row).orElse(null);
        }

        @Override
        public String getToolTipText(Object row) {
            String tip = column.tip().apply((T) row);
            return tip.isEmpty() ? null : tip;
        }
    }
}
