package org.comity.ui.states;

import java.util.Locale;

import org.comity.library.profile.Profile;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.osgi.util.NLS;

/** Everything that is recorded about one State. */
public final class ProfileEditor extends ReadingEditor {
    private final Runnable again = () -> {
        if (!parent().isDisposed()) {
            begin();
        }
    };

    @Override
    protected void begin() {
        OwnLibrary.offChange(again);
        OwnLibrary.onChange(again);
        StatesInput input = (StatesInput) getEditorInput();
        if (!input.exists()) {
            show(new Notice(parent(), Icons.PROBLEM, Messages.States_gone, NLS.bind(Messages.States_gone_words, input.getName())));
            return;
        }
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        Profile profile = Profile.of(OwnLibrary.library(), input.states().get(0), locale);
        setPartName(profile.state().getName());
        show(new ProfilePage(parent(), profile, locale));
    }

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }

    /** Puts the keyboard on a fact. */
    void reveal(String key) {
        if (page() instanceof ProfilePage profile) {
            profile.reveal(key);
        }
    }
}
