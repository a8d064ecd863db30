package org.comity.library.profile;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.library.overlay.FeatureValue;
import org.comity.model.fact.Sourced;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;

/** What the single features of facts are called, and their values, for readers. */
public final class FeatureWords {
    private final ModelWords words;

    public FeatureWords(Locale locale) {
        words = new ModelWords(locale);
    }

    /** What a feature is called, such as "Bound since". */
    public String name(EAttribute attribute) {
        return words.say("feature." + attribute.getName());
    }

    /** One value that a feature may have, in words. */
    public String value(Object value) {
        return switch (value) {
            case Enumerator literal -> words.of(literal);
            case DayOfWeek day -> words.say("DayOfWeek." + day.name());
            case Boolean answer -> words.say(answer ? "yes" : "no");
            default -> value.toString();
        };
    }

    /** What a feature of a fact is now, in words: "not known" where nobody knows, never "no". */
    public String value(Sourced fact, EAttribute attribute) {
        if (FeatureValue.text(fact, attribute).isEmpty()) {
            return words.say("unknown");
        }
        return fact.eGet(attribute) instanceof List<?> several ? several.stream().map(this::value).collect(Collectors.joining("; "))
                : value(fact.eGet(attribute));
    }
}
