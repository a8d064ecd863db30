package org.comity.ui.states;

import java.util.Optional;

import org.comity.library.profile.Profile;

/** Everything that is recorded about one State. */
public final class ProfileEditor extends StatesEditor {
    @Override
    protected void showStates() {
        Profile profile = Profile.of(OwnLibrary.library(), states().get(0), locale());
        setPartName(profile.state().getName());
        Optional<String> before = page() instanceof ProfilePage shown ? shown.current() : Optional.empty();
        ProfilePage page = new ProfilePage(parent(), profile, locale());
        show(page);
        // somebody who works elsewhere keeps the keyboard there
        before.ifPresent(getSite().getPage().getActivePart() == this ? page::reveal : page::show);
    }

    /** Puts the keyboard on a fact. */
    void reveal(String key) {
        if (page() instanceof ProfilePage profile) {
            profile.reveal(key);
        }
    }
}
