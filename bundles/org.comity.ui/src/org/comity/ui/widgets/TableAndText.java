package org.comity.ui.widgets;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table above, and below everything about the row that is selected. */
public final class TableAndText<T> {
    private final SashForm sash;
    private final RowTable<T> rows;
    private final ReadingText text;

    /** @param tell writes a row out in full */
    public TableAndText(Composite parent, List<Column<T>> columns, List<T> content, BiConsumer<T, ReadingText> tell) {
        sash = new SashForm(parent, SWT.VERTICAL);
        rows = new RowTable<>(new Composite(sash, SWT.NONE), columns, content);
        Composite below = new Composite(sash, SWT.NONE);
        below.setLayout(new FillLayout());
        text = new ReadingText(below);
        rows.viewer().addSelectionChangedListener(event -> {
            text.clear();
            @SuppressWarnings("unchecked")
            T row = (T) event.getStructuredSelection().getFirstElement();
            if (row != null) {
                tell.accept(row, text);
                text.done();
            }
        });
        sash.setWeights(3, 2);
        if (!content.isEmpty()) {
            rows.viewer().setSelection(new StructuredSelection(content.get(0)), true);
        }
    }

    /** Shares of the height. */
    public TableAndText<T> heights(int table, int below) {
        sash.setWeights(table, below);
        return this;
    }

    public Control control() {
        return sash;
    }

    public RowTable<T> rows() {
        return rows;
    }
}
