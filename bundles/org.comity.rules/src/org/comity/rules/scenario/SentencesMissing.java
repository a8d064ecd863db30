package org.comity.rules.scenario;

import java.util.List;
import java.util.Locale;

import org.comity.model.scenario.Scenario;
import org.comity.model.text.LanguageTags;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;

/** In a language in which Comity has no sentences, desks and reports write English. */
final class SentencesMissing implements ScenarioRule {
    @Override
    public String id() {
        return "language.no-texts";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Locale language = Locale.forLanguageTag(scenario.getLanguage());
        boolean written = !LanguageTags.isLanguage(scenario.getLanguage()) || Texts.beside(Severity.class, language).isWritten();
        return written ? List.of() : List.of(Breach.of(scenario.getId(), language.getDisplayLanguage(Locale.ENGLISH)));
    }
}
