package org.comity.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;

/** The words of the model for readers, from the {@code messages.properties} of this package. */
final class Words {
    private static final Texts TEXTS = Texts.beside(Words.class, Locale.getDefault(Locale.Category.DISPLAY));

    private Words() {
    }

    static String say(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** One value of an enumeration, in words: {@code Mode.IN_PERSON}. */
    static String of(Enumerator value) {
        return TEXTS.text(value.getClass().getSimpleName() + "." + value.getName());
    }

    static String list(List<? extends Enumerator> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    static String codes(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getName).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault(Locale.Category.DISPLAY)) + words.substring(1);
    }
}
