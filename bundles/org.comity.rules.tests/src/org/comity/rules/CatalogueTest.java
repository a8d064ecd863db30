package org.comity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;
import org.comity.rules.scenario.ScenarioRule;
import org.comity.rules.scenario.ScenarioRules;
import org.junit.jupiter.api.Test;

/** The rules as a whole: scenarios, records and reports refer to them by id. */
class CatalogueTest {
    /** Adding a rule adds a line here; taking one away breaks scenarios that refer to it. */
    private static final List<String> ON_REQUESTS = List.of("authority.not-central", "channel.not-accepted", "basis.missing",
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
            "parties.same-state");
    private static final List<String> ON_SCENARIOS = List.of("clock.not-rising", "time.out-of-range", "party.no-control", "seat.without-authority",
            "inject.after-the-end", "inject.cycle", "plan.nobody-handles", "fact.never-learned", "weights.not-100", "criterion.not-marked",
            "levels.not-in-order", "rule.unknown", "identity.unguarded");

    private static final List<String> ASKING_ABOUT_A_STATE = List.of("basis.treaty-required", "criminality.not-shown-for-surrender", "penalty.below-minimum", "penalty.too-little-left",
            "nationals.not-surrendered", "death-penalty.no-assurance", "evidence.below-test", "arrest.clock-run-out",
            "arrest.not-available");

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Severity.class.getResourceAsStream("messages.properties")) {
            messages.load(in);
        }
        return messages;
    }

    @Test
    void idsAreWhatScenariosAndRecordsReferTo() {
        assertEquals(ON_REQUESTS, RequestRules.all().stream().map(RequestRule::id).toList());
        assertEquals(ON_SCENARIOS, ScenarioRules.all().stream().map(ScenarioRule::id).toList());
        assertEquals(71, Stream.concat(ON_REQUESTS.stream(), ON_SCENARIOS.stream()).distinct().count());
    }

    @Test
    void everyRuleHasItsTextsAndEveryTextItsRule() throws IOException {
        Set<String> needed = new TreeSet<>();
        ON_REQUESTS.forEach(id -> needed.addAll(List.of(id + ".title", id + ".why", id + ".cure")));
        ON_SCENARIOS.forEach(id -> needed.addAll(List.of(id + ".why", id + ".cure")));
        ASKING_ABOUT_A_STATE.forEach(id -> needed.add(id + ".unknown"));
        needed.addAll(List.of("unknown.why", "unknown.cure"));
        assertEquals(needed, new TreeSet<>(messages().stringPropertyNames()));
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
    void aTextOfTheCaseBringsNoSecondFullStop() {
        assertEquals("Freeze the account", Clause.of("Freeze the account. "));
        assertEquals("Freeze the account", Clause.of("Freeze the account"));
        assertEquals("Is it No. 5?", Clause.of("Is it No. 5?"));
        assertTrue(Clause.of("...").isEmpty());
    }
}
