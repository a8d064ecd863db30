package org.comity.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.library.profile.ModelWords;
import org.comity.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;

/** The words of the overview for readers, from the {@code messages.properties} of this package; those for values of the model are the library's. */
final class Words {
    private static final Locale LOCALE = Locale.getDefault(Locale.Category.DISPLAY);
    private static final Texts TEXTS = Texts.beside(Words.class, LOCALE);
    private static final ModelWords MODEL = new ModelWords(LOCALE);

    private Words() {
    }

    static String say(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** One value of an enumeration, in words: {@code Mode.IN_PERSON}. */
    static String of(Enumerator value) {
        return MODEL.of(value);
    }

    static String list(List<? extends Enumerator> values) {
        return MODEL.list(values);
    }

    static String codes(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getName).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(LOCALE) + words.substring(1);
    }
}
