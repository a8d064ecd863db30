package org.comity.library.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;

/** The words of facts for readers, from the {@code messages.properties} of this package. */
final class Words {
    private final Texts texts;

    Words(Locale locale) {
        texts = Texts.beside(Words.class, locale);
    }

    String say(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** One value of an enumeration, in words. */
    String of(Enumerator value) {
        return texts.text(value.getClass().getSimpleName() + "." + value.getName());
    }

    String list(List<? extends Enumerator> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
