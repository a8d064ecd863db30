package org.comity.pack;

import java.util.Locale;

import org.comity.model.text.Texts;

/** The sentences of this package. */
final class Sentences {
    private static final Texts TEXTS = Texts.beside(Sentences.class, Locale.ENGLISH);

    private Sentences() {
    }

    /** A refusal in words. */
    static PackException refusal(String key, Object... arguments) {
        return new PackException(say(key, arguments));
    }

    /** @param arguments the file first, as the user named it; what follows comes from the file, and is shortened to what can be shown */
    static String say(String key, Object... arguments) {
        Object[] plain = arguments.clone();
        for (int i = 1; i < plain.length; i++) {
            plain[i] = PackText.shorten(String.valueOf(arguments[i]));
        }
        return TEXTS.text(key, plain);
    }
}
