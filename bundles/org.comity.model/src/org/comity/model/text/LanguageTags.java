package org.comity.model.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Tags that name languages (BCP 47). */
public final class LanguageTags {
    private LanguageTags() {
    }

    /** Whether a tag names a language. */
    public static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
