package org.comity.ui.states;

import java.time.LocalDate;
import java.util.Optional;

import org.comity.library.overlay.FactOverride;

/** A trainer's overrides, for tests of other packages. */
public final class Overriding {
    private Overriding() {
    }

    /** Overrides one fact, as the dialog does. */
    public static void change(String state, String fact, String feature, String value) throws Exception {
        OwnLibrary.change(OwnLibrary.overlay().with(new FactOverride(state, fact, feature, Optional.of(value), "Somsri K.",
                LocalDate.of(2026, 11, 20), "Read in the official text.")));
    }
}
