package org.comity.ui.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.library.profile.Comparison;
import org.comity.library.profile.ComparisonTable;
import org.comity.library.table.TextTable;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Clipboards;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.Fonts;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A table with a column for each State; what differs bears a sign before it. Below, everything about the row that is selected. */
final class ComparisonPage extends Composite {
    private static final int MARGIN = 16;

    private final Comparison comparison;
    private final Locale locale;
    private final ComparisonCells cells;
    private Button onlyDifferences;
    private final TableAndText<Comparison.Row> table;

    /** @param only whether rows in which all are alike are left out at first */
    ComparisonPage(Composite parent, Comparison comparison, Locale locale, boolean only) {
        super(parent, SWT.NONE);
        this.comparison = comparison;
        this.locale = locale;
        cells = new ComparisonCells(comparison.states().stream().map(State::getName).toList(), locale);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        head();
        onlyDifferences.setSelection(only);
        table = new TableAndText<>(this, columns(), rows(), cells::tell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    private void head() {
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN / 2).spacing(MARGIN / 2, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(comparison.states().stream().map(State::getName).collect(Collectors.joining(", ")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        onlyDifferences = new Button(head, SWT.CHECK);
        onlyDifferences.setText(Messages.Comparison_only);
        onlyDifferences.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.rows().viewer().setInput(rows())));
        button(head, Icons.COPY, Messages.Comparison_copy, this::copy);
        button(head, Icons.PDF, Messages.Comparison_export, () -> ComparisonExport.ask(getShell(), comparison, rows(), locale));
        Label words = new Label(head, SWT.WRAP);
        boolean real = comparison.states().stream().anyMatch(state -> !state.isFictional());
        words.setText((real ? Messages.States_notAdvice : Messages.States_invented) + "  "
                + NLS.bind(Messages.Comparison_count, new Object[] {comparison.differences().size(), comparison.rows().size(), ComparisonTable.DIFFERS,
                        comparison.inOtherWords(), ComparisonTable.OTHER_WORDS}));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(words);
    }

    private static void button(Composite head, Icons icon, String label, Runnable way) {
        Button button = new Button(head, SWT.PUSH);
        button.setImage(icon.image());
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> way.run()));
    }

    private List<Column<Comparison.Row>> columns() {
        List<Column<Comparison.Row>> columns = new ArrayList<>();
        columns.add(Column.of(ComparisonTable.DIFFERS, 0, 4, ComparisonTable::sign));
        columns.add(Column.of(Messages.Comparison_section, 2, 14, Comparison.Row::section));
        columns.add(Column.of(Messages.Comparison_respect, 3, 18, Comparison.Row::name));
        columns.addAll(cells.columns());
        return columns;
    }

    private List<Comparison.Row> rows() {
        return showsOnlyDifferences() ? comparison.differences() : comparison.rows();
    }

    boolean showsOnlyDifferences() {
        return onlyDifferences.getSelection();
    }

    private void copy() {
        TextTable copied = ComparisonTable.of(comparison, rows(), locale);
        Clipboards.copy(getDisplay(), copied.asTabs(), copied.asHtml());
    }

    @Override
    public boolean setFocus() {
        return table.rows().table().setFocus();
    }
}
