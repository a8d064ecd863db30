package org.comity.ui.states;

import java.util.List;
import java.util.Locale;

import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** A page about States of the library, made anew whenever a fact is overridden or reverted. */
abstract class LibraryEditor extends ReadingEditor {
    private final Runnable again = () -> {
        if (!parent().isDisposed()) {
            write();
        }
    };

    @Override
    protected final void begin() {
        OwnLibrary.onChange(again);
        write();
    }

    private void write() {
        StatesInput input = (StatesInput) getEditorInput();
        show(input.exists() ? page(input.states(), Locale.getDefault(Locale.Category.DISPLAY))
                : new Notice(parent(), Icons.PROBLEM, Messages.States_gone, NLS.bind(Messages.States_gone_words, input.getName())));
    }

    /** Makes the page, below {@link #parent()}. */
    protected abstract Control page(List<State> states, Locale locale);

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }
}
