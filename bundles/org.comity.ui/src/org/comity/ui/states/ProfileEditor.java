package org.comity.ui.states;

import java.util.List;
import java.util.Locale;

import org.comity.library.profile.Profile;
import org.comity.model.jurisdiction.State;
import org.eclipse.swt.widgets.Control;

/** Everything that is recorded about one State. */
public final class ProfileEditor extends LibraryEditor {
    @Override
    protected Control page(List<State> states, Locale locale) {
        Profile profile = Profile.of(OwnLibrary.library(), states.get(0), locale);
        setPartName(profile.state().getName());
        return new ProfilePage(parent(), profile, locale);
    }

    /** Puts the keyboard on a fact. */
    void reveal(String key) {
        if (page() instanceof ProfilePage profile) {
            profile.reveal(key);
        }
    }
}
