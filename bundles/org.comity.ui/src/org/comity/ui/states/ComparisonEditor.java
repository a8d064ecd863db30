package org.comity.ui.states;

import java.util.stream.Collectors;

import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.State;

/** Two to four States side by side. */
public final class ComparisonEditor extends StatesEditor {
    @Override
    protected void showStates() {
        Comparison comparison = Comparison.of(OwnLibrary.library(), states(), locale());
        setPartName(comparison.states().stream().map(State::getName).collect(Collectors.joining(", ")));
        boolean onlyDifferences = page() instanceof ComparisonPage before && before.showsOnlyDifferences();
        show(new ComparisonPage(parent(), comparison, locale(), onlyDifferences));
    }
}
