package org.comity.library.profile;

import java.util.Locale;
import java.util.stream.Stream;

import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.ChannelRule;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an element of a State is called: as its entry in the profile, and by its own name where the entry stands for several. */
public final class ElementName {
    private static final String[] NAMES = {"name", "title", "text"};

    private ElementName() {
    }

    /** The name, such as "Dual criminality" or "Police (Royal Thai Police)". */
    public static String of(Profile profile, Sourced element, Locale locale) {
        return profile.sections().stream().flatMap(section -> section.entries().stream()).filter(entry -> entry.evidence().contains(element)).findFirst()
                .map(entry -> of(entry, element, locale)).orElseGet(() -> own(element, locale));
    }

    /** The name of an element within its entry. */
    public static String of(Entry entry, Sourced element, Locale locale) {
        return entry.evidence().size() == 1 ? entry.name() : new ModelWords(locale).say("correction.one-of", entry.name(), own(element, locale));
    }

    private static String own(Sourced element, Locale locale) {
        return Stream.of(NAMES).map(name -> element.eClass().getEStructuralFeature(name)).filter(EStructuralFeature.class::isInstance)
                .map(element::eGet).filter(String.class::isInstance).map(String.class::cast).findFirst()
                .orElseGet(() -> element instanceof ChannelRule rule ? new ModelWords(locale).of(rule.getChannel()) : element.eClass().getName());
    }
}
