package org.comity.ui.states;

import java.util.Optional;

import org.comity.library.profile.Profile;

/** Everything that is recorded about one State. */
public final class ProfileEditor extends StatesEditor {
    @Override
    protected void showStates() {
        Profile profile = Profile.of(OwnLibrary.library(), states().get(0), locale());
        setPartName(profile.state().getName());
        Optional<String> before = page() instanceof ProfilePage shown ? shown.focused() : Optional.empty();
        show(new ProfilePage(parent(), profile, locale()));
        before.ifPresent(this::reveal);
    }

    /** Puts the keyboard on a fact. */
    void reveal(String key) {
        if (page() instanceof ProfilePage profile) {
            profile.reveal(key);
        }
    }
}
