package org.comity.design.words;

import java.util.Locale;

import org.comity.model.text.Texts;

/** The sentences of {@code messages.properties} in the language in which the window speaks. */
public final class Words {
    private static final int LABEL = 48;

    private Words() {
    }

    /**
     * One sentence.
     *
     * @throws java.util.MissingResourceException when no sentence has this key
     */
    public static String say(String key, Object... arguments) {
        return Texts.beside(Words.class, Locale.getDefault()).text(key, arguments);
    }

    /** The word for a value of an enumeration of the model, by the key {@code Enumeration_VALUE}. */
    public static String word(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "_" + value.name());
    }

    /** A text cut at a word, so that it fits into a figure; nothing where there is no text. */
    public static String shortened(String text) {
        if (text == null || text.length() <= LABEL) {
            return text == null ? "" : text;
        }
        int end = text.lastIndexOf(' ', LABEL);
        return text.substring(0, end > 0 ? end : LABEL) + " …";
    }
}
