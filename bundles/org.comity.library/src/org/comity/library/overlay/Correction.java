package org.comity.library.overlay;

import java.time.LocalDate;

/** One thing that a trainer knows better than the library. */
public sealed interface Correction permits FactOverride, HolidayCorrection {
    /** Code of the State that it is about, such as {@code TH}. */
    String state();

    /** Who says so. */
    String author();

    /** Day on which the author said so. */
    LocalDate date();

    /** Why, in the words of the author. */
    String reason();

    /** Where it applies: {@code TH dualCriminality.text}. An overlay has at most one correction for each place. */
    String place();
}
