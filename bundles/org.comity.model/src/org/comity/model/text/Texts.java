package org.comity.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one package, from the {@code messages.properties} beside its classes, in the language of the reader.
 *
 * <p>The language is always said, never taken from the machine: an exercise record must be the same wherever it is made.
 */
public final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Class<?> anchor, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The texts beside a class.
     *
     * @param locale language of the reader; English where the package has no texts in it
     */
    public static Texts beside(Class<?> anchor, Locale locale) {
        return new Texts(anchor, locale);
    }

    /** Whether the sentences are there in the language asked for; English ones always are. */
    public boolean isWritten() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) || bundle.getLocale().getLanguage().equals(locale.getLanguage());
    }

    /**
     * One sentence. Numbers are written with the digits and separators of the language.
     *
     * @param arguments for the places {0}, {1} ... of the sentence
     * @throws java.util.MissingResourceException when no sentence has this key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
