package org.comity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Article;
import org.comity.rules.catalogue.Catalogue;
import org.comity.rules.catalogue.CatalogueEntry;
import org.comity.rules.catalogue.CataloguePage;
import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;
import org.comity.rules.scenario.ScenarioRule;
import org.comity.rules.scenario.ScenarioRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as a whole: a rule is one class, its words and a test; what refers to it and the catalogue follow. */
class CatalogueTest {
    private static final Path BUNDLES = Path.of(System.getProperty("comity.home"), "bundles");
    private static final Path SOURCES = BUNDLES.resolve("org.comity.rules/src/org/comity/rules");
    private static final Path TESTS = BUNDLES.resolve("org.comity.rules.tests/src/org/comity/rules");

    /** Which the scenarios, records and reports of earlier versions refer to; taking one away breaks them. */
    private static final List<String> EVER_SHIPPED = List.of("authority.not-central", "channel.not-accepted", "basis.missing",
            "basis.not-in-force", "basis.not-covering", "route.needs-treaty", "language.not-accepted", "content.missing",
            "content.required-by-state", "measure.none", "measure.mixed", "nexus.missing", "identifier.missing", "window.open",
            "criminality.not-shown", "urgency.without-reason", "danger.not-specific", "preservation.no-follow-up", "use-limit.breached",
            "basis.treaty-required", "basis.no-treaty", "basis.excluded", "basis.reserve-fails", "content.missing-for-type",
            "nexus.not-told", "window.in-the-future", "measure.twice", "measure.not-of-this-letter",
            "criminality.not-shown-for-surrender", "penalty.below-minimum", "penalty.too-little-left", "specialty.missing",
            "nationals.not-surrendered", "death-penalty.no-assurance", "offence.political", "offence.military", "offence.fiscal",
            "tried.before", "limitation.expired", "warrant.missing", "judgment.missing", "absence.unexplained", "stand.not-stated",
            "evidence.below-test", "arrest.clock-run-out", "arrest.not-urgent", "arrest.not-available", "surrender.too-late",
            "confidentiality.not-asked", "urgency.date-passed", "urgency.not-marked", "identifier.no-time-zone",
            "identifier.private-address", "evidence-form.not-stated", "undertaking.return", "undertaking.costs", "contacts.not-told",
            "parties.same-state", "clock.not-rising", "time.out-of-range", "party.no-control", "seat.without-authority",
            "inject.after-the-end", "inject.cycle", "plan.nobody-handles", "fact.never-learned", "weights.not-100", "criterion.not-marked",
            "levels.not-in-order", "rule.unknown", "identity.unguarded");

    private static List<String> ids() {
        return Stream.concat(RequestRules.all().stream().map(RequestRule::id), ScenarioRules.all().stream().map(ScenarioRule::id)).toList();
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Severity.class.getResourceAsStream("messages.properties")) {
            messages.load(in);
        }
        return messages;
    }

    private static List<String> javaIn(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void idsThatScenariosAndRecordsReferToStay() {
        assertTrue(ids().containsAll(EVER_SHIPPED));
        assertEquals(ids().size(), Set.copyOf(ids()).size(), "each id names one rule");
        assertTrue(RequestRules.all().size() >= 58 && ScenarioRules.all().size() >= 27, ids().toString());
    }

    @Test
    void everyRuleHasItsTextsAndEveryTextItsRule() throws IOException {
        Set<String> needed = new TreeSet<>(List.of("unknown.why", "unknown.cure"));
        ids().forEach(id -> needed.addAll(List.of(id + ".title", id + ".about", id + ".why", id + ".cure")));
        Set<String> there = new TreeSet<>(messages().stringPropertyNames());
        Set<String> unknown = there.stream().filter(key -> key.endsWith(".unknown")).collect(Collectors.toSet());
        there.removeAll(unknown);
        assertEquals(needed, there);
        Set<String> asking = unknown.stream().map(key -> key.substring(0, key.length() - ".unknown".length())).collect(Collectors.toSet());
        assertTrue(ids().containsAll(asking), "these ask what is not known about a State: " + asking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "scenario"})
    void everyClassThatIsARuleIsRegistered(String folder) throws IOException {
        Set<String> written = javaIn(SOURCES.resolve(folder)).stream().filter(text -> text.contains("implements RequestRule ") || text.contains("implements ScenarioRule "))
                .map(text -> text.replaceFirst("(?s).*\\bclass (\\w+) .*", "$1")).collect(Collectors.toCollection(TreeSet::new));
        Stream<Object> rules = folder.equals("request") ? RequestRules.all().stream().map(rule -> rule) : ScenarioRules.all().stream().map(rule -> rule);
        assertEquals(written, rules.map(rule -> rule.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRuleHasATestThatNamesIt() throws IOException {
        String tests = javaIn(TESTS).stream().filter(text -> !text.contains("class CatalogueTest")).collect(Collectors.joining());
        assertEquals(List.of(), ids().stream().filter(id -> !Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w.-])").matcher(tests).find()).toList(), "these have no test");
    }

    @Test
    void textsAreSentencesAndTitlesAreNot() throws IOException {
        Properties messages = messages();
        List<String> wrong = new ArrayList<>();
        for (String key : messages.stringPropertyNames()) {
            // numbers, since some places choose their words by one
            String shown = new MessageFormat(messages.getProperty(key), Locale.ROOT).format(new Object[] {7, 1, 9, 1});
            boolean sentence = shown.matches("(?s)[A-Z7].*[^.]\\.");
            if (sentence == (key.endsWith(".title") || key.endsWith(".unknown"))) {
                wrong.add(key + ": " + shown);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noRuleCitesAnArticleThatTheLibraryLacks() throws IOException {
        ReferenceLibrary library = ReferenceLibrary.shipped();
        List<String> cited = RequestRules.all().stream().flatMap(rule -> rule.articles().stream()).toList();
        assertEquals(List.of(), cited.stream().filter(id -> library.find(Article.class, id).isEmpty()).toList());
        assertTrue(cited.size() >= 30, cited.toString());
        assertEquals(List.of(), javaIn(SOURCES).stream().flatMap(String::lines).filter(line -> line.matches(".*\"[^\"]*\\barts?\\. ?\\d.*")).toList(),
                "articles are cited by their ids in the library, not in words of our own");
    }

    @Test
    void severitiesAreListedFromTheMildestOn() {
        RequestRules.all().forEach(rule -> {
            assertFalse(rule.severities().isEmpty(), rule.id());
            assertEquals(rule.severities().stream().distinct().sorted(Comparator.naturalOrder()).toList(), rule.severities(), rule.id());
        });
    }

    @Test
    void theCatalogueHoldsEveryRuleWithWhatItCites() {
        List<Catalogue> catalogues = Catalogue.all(Locale.ENGLISH);
        assertEquals(ids(), catalogues.stream().flatMap(catalogue -> catalogue.entries().stream()).map(CatalogueEntry::id).toList());
        CatalogueEntry language = catalogues.get(0).entries().stream().filter(entry -> entry.id().equals("language.not-accepted")).findFirst().orElseThrow();
        assertEquals("language not accepted", language.title());
        assertEquals("advice or queried or blocks", language.severity());
        assertEquals("form and contents", language.stage());
        assertTrue(language.cited().get(0).startsWith("UNTOC art. 18(14): "), language.cited().toString());
        String text = new CataloguePage(Locale.ENGLISH).text(catalogues.get(0));
        assertTrue(ids().stream().limit(RequestRules.all().size()).allMatch(text::contains), text);
    }

    @Test
    void thePagesOfTheHelpAreWhatTheRulesSay() throws IOException {
        for (Catalogue catalogue : Catalogue.all(Locale.ENGLISH)) {
            Path page = Path.of(System.getProperty("comity.home"), CataloguePage.FOLDER, catalogue.page() + ".html");
            String committed = Files.exists(page) ? Files.readString(page) : "";
            assertEquals(new CataloguePage(Locale.ENGLISH).html(catalogue), committed,
                    page + " is stale; renew it: ./comity rules --format html --out " + CataloguePage.FOLDER);
        }
    }
}
