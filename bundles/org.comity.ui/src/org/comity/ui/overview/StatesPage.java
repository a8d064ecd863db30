package org.comity.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.ui.states.ComparisonCells;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The States of the case side by side, and its providers, as every comparison shows them; whoever reads a value can read where it comes from. */
final class StatesPage {
    private StatesPage() {
    }

    static Control states(Composite parent, Overview overview) {
        List<State> states = overview.scenario().getStates();
        return sideBySide(parent, Comparison.rows(overview.library(), states, locale()), states.stream().map(State::getName).toList());
    }

    static Control providers(Composite parent, Overview overview) {
        List<ServiceProvider> providers = overview.scenario().getProviders();
        return sideBySide(parent, Comparison.ofProviders(providers, locale()), providers.stream().map(ServiceProvider::getName).toList());
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    private static Control sideBySide(Composite parent, List<Comparison.Row> rows, List<String> names) {
        ComparisonCells cells = new ComparisonCells(names, locale());
        List<Column<Comparison.Row>> columns = new ArrayList<>();
        columns.add(Column.of(Words.say("fact"), 2, 18, Comparison.Row::name));
        columns.addAll(cells.columns());
        return new TableAndText<>(parent, columns, rows, cells::tell).control();
    }
}
