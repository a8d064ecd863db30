package org.comity.rules;

import java.util.regex.Pattern;

/** A text of the case inside one of our sentences. */
public final class Clause {
    private static final Pattern FULL_STOP = Pattern.compile("[\\s.]+$");

    private Clause() {
    }

    /** The text without the full stop that it may bring, since the sentence around it has its own. */
    public static String of(String text) {
        return FULL_STOP.matcher(text).replaceFirst("");
    }
}
