package org.comity.record;

import java.util.Locale;

import org.comity.model.text.Texts;

/** The sentences of this package in the language of the person at this machine; none of them ever enters a record. */
final class Sentences {
    private Sentences() {
    }

    static String say(String key, Object... arguments) {
        return Texts.beside(Sentences.class, Locale.getDefault(Locale.Category.DISPLAY)).text(key, arguments);
    }
}
