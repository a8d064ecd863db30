package org.comity.library.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.model.fact.Sourced;
import org.comity.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;

/** The words of the model for readers, the same wherever it is read: from the {@code messages.properties} of this package. */
public final class ModelWords {
    private final Texts texts;

    /** @param locale language of the words; English where they are not there in it */
    public ModelWords(Locale locale) {
        texts = Texts.beside(ModelWords.class, locale);
    }

    String say(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** One value of an enumeration, in words. */
    public String of(Enumerator value) {
        return texts.text(value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Where a statement comes from and how far it may be relied on: source, day, confidence and note on one line. */
    public String provenance(Sourced element) {
        List<String> parts = new ArrayList<>();
        parts.add(say("source", element.getSource() == null ? say("unknown") : element.getSource()));
        if (element.getAsOf() != null) {
            parts.add(say("as-of", element.getAsOf().toString()));
        }
        parts.add(of(element.getConfidence()));
        parts.add(say(element.isVerified() ? "verified" : "not-verified"));
        if (element.getNote() != null && !element.getNote().isBlank()) {
            parts.add(element.getNote());
        }
        return String.join("; ", parts);
    }

    /** Several values, with commas between them. */
    public String list(List<? extends Enumerator> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
