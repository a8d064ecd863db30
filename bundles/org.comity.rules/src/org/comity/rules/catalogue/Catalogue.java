package org.comity.rules.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;
import org.comity.rules.request.Citation;
import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;
import org.comity.rules.scenario.ScenarioRule;
import org.comity.rules.scenario.ScenarioRules;

/**
 * The rules of one kind, in the order in which they are asked. Made from the rules themselves, so that it cannot say anything else.
 *
 * @param page name of the help page, without its ending
 * @param introduction what the rules of this kind are for
 */
public record Catalogue(String page, String title, String introduction, List<CatalogueEntry> entries) {
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** Both catalogues. @param language of the words; English where they are not there in it */
    public static List<Catalogue> all(Locale language) {
        return List.of(onRequests(language), onScenarios(language));
    }

    private static Catalogue onRequests(Locale language) {
        return of("requests", language, RequestRules.all().stream().map(rule -> entry(rule, language)));
    }

    private static Catalogue onScenarios(Locale language) {
        return of("scenarios", language, ScenarioRules.all().stream().map(rule -> entry(rule, language)));
    }

    private static Catalogue of(String kind, Locale language, Stream<CatalogueEntry> entries) {
        Texts texts = Texts.beside(Catalogue.class, language);
        List<CatalogueEntry> all = entries.toList();
        return new Catalogue("rules-" + kind, texts.text(kind + ".title"), texts.text(kind + ".introduction", all.size()), all);
    }

    private static CatalogueEntry entry(RequestRule rule, Locale language) {
        Texts texts = Texts.beside(Catalogue.class, language);
        return entry(rule.id(), rule.severities(), texts.text("stage." + rule.stage()), cited(rule, texts), language);
    }

    private static List<String> cited(RequestRule rule, Texts texts) {
        return rule.articles().isEmpty() ? List.of(texts.text("cited.none")) : Citation.withHeadings(rule.articles(), ReferenceLibrary.shipped());
    }

    private static CatalogueEntry entry(ScenarioRule rule, Locale language) {
        return entry(rule.id(), List.of(rule.severity()), "", List.of(), language);
    }

    private static CatalogueEntry entry(String id, List<Severity> severities, String stage, List<String> cited, Locale language) {
        Texts own = Texts.beside(Catalogue.class, language);
        Texts rules = Texts.beside(Severity.class, language);
        String severity = severities.stream().map(one -> own.text("severity." + one)).collect(Collectors.joining(own.text("or")));
        return new CatalogueEntry(id, rules.text(id + ".title"), severity, stage, rules.text(id + ".about"), cited);
    }
}
