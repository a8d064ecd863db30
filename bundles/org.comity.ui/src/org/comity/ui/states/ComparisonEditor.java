package org.comity.ui.states;

import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.osgi.util.NLS;

/** Two to four States side by side. */
public final class ComparisonEditor extends ReadingEditor {
    @Override
    protected void begin() {
        StatesInput input = (StatesInput) getEditorInput();
        if (!input.exists()) {
            show(new Notice(parent(), Icons.PROBLEM, Messages.States_gone, NLS.bind(Messages.States_gone_words, input.getName())));
            return;
        }
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        Comparison comparison = Comparison.of(OwnLibrary.library(), input.states(), locale);
        setPartName(comparison.states().stream().map(State::getName).collect(Collectors.joining(", ")));
        show(new ComparisonPage(parent(), comparison, locale));
    }
}
