package org.comity.ui.states;

import java.util.List;
import java.util.Locale;

import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.osgi.util.NLS;

/** Something to read about States of the library; written anew whenever a trainer corrects it. */
abstract class StatesEditor extends ReadingEditor {
    private final Runnable again = () -> parent().getDisplay().asyncExec(this::tell);

    @Override
    protected final void begin() {
        tell();
        OwnLibrary.onChange(again);
    }

    private void tell() {
        if (parent().isDisposed()) {
            return;
        }
        StatesInput input = (StatesInput) getEditorInput();
        if (input.exists()) {
            showStates();
        } else {
            show(new Notice(parent(), Icons.PROBLEM, Messages.States_gone, NLS.bind(Messages.States_gone_words, input.getName())));
        }
    }

    /** Shows what there is to read. Called once all the States are in the library. */
    protected abstract void showStates();

    /** The States, as the library of the workspace has them now. */
    protected final List<State> states() {
        return ((StatesInput) getEditorInput()).states();
    }

    protected static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }
}
