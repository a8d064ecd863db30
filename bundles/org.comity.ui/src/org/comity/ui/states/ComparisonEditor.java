package org.comity.ui.states;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.State;
import org.eclipse.swt.widgets.Control;

/** Two to four States side by side. */
public final class ComparisonEditor extends LibraryEditor {
    @Override
    protected Control page(List<State> states, Locale locale) {
        Comparison comparison = Comparison.of(OwnLibrary.library(), states, locale);
        setPartName(states.stream().map(State::getName).collect(Collectors.joining(", ")));
        boolean onlyDifferences = page() instanceof ComparisonPage before && before.showsOnlyDifferences();
        return new ComparisonPage(parent(), comparison, locale, onlyDifferences);
    }
}
