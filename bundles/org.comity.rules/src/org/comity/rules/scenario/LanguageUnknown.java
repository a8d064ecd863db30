package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.model.text.LanguageTags;
import org.comity.rules.Severity;

/** The language of a scenario and of each letter is named by a tag that there is (BCP 47). */
final class LanguageUnknown implements ScenarioRule {
    @Override
    public String id() {
        return "language.no-locale";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        if (!LanguageTags.isLanguage(scenario.getLanguage())) {
            breaches.add(Breach.of(scenario.getId(), scenario.getTitle(), scenario.getLanguage()));
        }
        scenario.getPlans().stream().filter(plan -> !LanguageTags.isLanguage(plan.getLanguageTag()))
                .forEach(plan -> breaches.add(Breach.of(plan.getId(), plan.getTitle(), plan.getLanguageTag())));
        return breaches;
    }
}
