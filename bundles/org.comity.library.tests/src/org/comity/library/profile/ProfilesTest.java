package org.comity.library.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.FactCount;
import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.Overlay;
import org.comity.library.table.TextTable;
import org.comity.model.fact.Answer;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.LegalFamily;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessBasis;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.Channel;
import org.comity.model.scenario.ExerciseType;
import org.comity.model.scenario.Mode;
import org.comity.model.scenario.SimulatedKind;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private State state(String code) {
        return library.get(State.class, code);
    }

    private Profile profile(String code) {
        return Profile.of(library, state(code), Locale.ENGLISH);
    }

    @Test
    void aTraineeReadsValueAndOriginOfAFact() {
        Entry entry = profile("TH").find("dual-criminality").orElseThrow();
        assertEquals("required unless a treaty says otherwise (s. 9)", entry.value().orElseThrow());
        assertEquals(Optional.of(Confidence.MEDIUM), entry.confidence());
        assertEquals(1, entry.provenance().size());
        for (String part : List.of("Source: PK", "as of 2026-11-21", "medium confidence", "source was not read", "Example of a treaty without it")) {
            assertTrue(entry.provenance().get(0).contains(part), entry.provenance().get(0));
        }
    }

    @Test
    void everyRecordedFactOfEveryStateStandsInItsProfile() {
        for (State state : library.states()) {
            List<Sourced> shown = Profile.of(library, state, Locale.ENGLISH).sections().stream().flatMap(section -> section.entries().stream())
                    .flatMap(entry -> entry.evidence().stream()).toList();
            List<Sourced> left = FactCount.facts(state).stream().filter(FactCount::isKnown).filter(fact -> !shown.contains(fact)).toList();
            assertEquals(List.of(), left, state.getName());
        }
    }

    @Test
    void whatIsNotKnownHasItsPlaceAndIsNeverANo() {
        Entry entry = profile("TH").find("instrument.un-cybercrime-2024").orElseThrow();
        assertEquals(Optional.empty(), entry.value());
        assertEquals(Optional.empty(), entry.confidence());
        assertTrue(profile("TH").asText(Locale.ENGLISH).lines().anyMatch(line -> line.startsWith(entry.name() + "\tnot known\t")));
        assertFalse(profile("TH").sections().stream().flatMap(section -> section.entries().stream()).map(Entry::value)
                .anyMatch(value -> value.filter(text -> text.isBlank() || text.equals("null")).isPresent()));
    }

    @Test
    void keysOfAProfileAreNotUsedTwice() {
        for (State state : library.states()) {
            List<String> keys = Profile.of(library, state, Locale.ENGLISH).sections().stream().flatMap(section -> section.entries().stream())
                    .map(Entry::key).toList();
            assertEquals(keys.stream().distinct().toList(), keys, state.getName());
        }
    }

    @Test
    void wordsOfTheFilterMayComeInAnyOrderAndCase() {
        FactSearch search = new FactSearch(library, Locale.ENGLISH);
        for (String words : List.of("dual criminality Thailand", "THAILAND dual  criminality", " criminality thai dual ")) {
            FactSearch.Hit first = search.find(words).get(0);
            assertEquals("TH", first.profile().state().getId(), words);
            assertEquals("dual-criminality", first.entry().key(), words);
        }
        assertEquals(List.of(), search.find("dual criminality atlantis"));
        assertEquals(List.of(), search.find("  "));
    }

    @Test
    void aComparisonMarksExactlyWhatDiffers() {
        Comparison comparison = Comparison.of(library, List.of(state("TH"), state("SG")), Locale.ENGLISH);
        assertTrue(comparison.rows().stream().filter(row -> row.name().equals("Legal tradition")).findFirst().orElseThrow().likeness() == Likeness.DIFFERENT);
        for (Comparison.Row row : comparison.rows()) {
            assertEquals(row.value(0).equals(row.value(1)), row.likeness() == Likeness.SAME, row.name());
        }
        assertTrue(comparison.differences().size() < comparison.rows().size());
        assertEquals(comparison.rows().size() + 1, ComparisonTable.of(comparison, comparison.rows(), Locale.ENGLISH).asTabs().lines().count());
    }

    private Likeness likeness(String one, String other, String respect) {
        return Comparison.of(library, List.of(state(one), state(other)), Locale.ENGLISH).rows().stream().filter(row -> row.name().equals(respect)).findFirst()
                .orElseThrow().likeness();
    }

    @Test
    void otherWordsForTheSameRuleAreNoDifference() throws Exception {
        FactOverride words = new FactOverride("SG", "dualCriminality", "text", Optional.of("only unless the treaty waives it"), "a", LocalDate.EPOCH, "r");
        ReferenceLibrary own = new Overlay(List.of(words, new FactOverride("SG", "dualCriminality", "rule", Optional.of("ALWAYS_UNLESS_TREATY"), "a",
                LocalDate.EPOCH, "r"))).over(library);
        Comparison comparison = Comparison.of(own, List.of(own.get(State.class, "TH"), own.get(State.class, "SG")), Locale.ENGLISH);
        Comparison.Row row = comparison.rows().stream().filter(it -> it.name().equals("Dual criminality")).findFirst().orElseThrow();
        assertEquals(Likeness.SAME_IN_SUBSTANCE, row.likeness());
        assertFalse(comparison.differences().contains(row));
        assertTrue(ComparisonTable.of(comparison, List.of(row), Locale.ENGLISH).asTabs().contains("\n\u2248\t"));
    }

    @Test
    void anotherRuleAnotherNumberAndWhatNobodyKnowsAreDifferences() {
        assertEquals(Likeness.DIFFERENT, likeness("TH", "SG", "Legal tradition"));
        assertEquals(Likeness.DIFFERENT, likeness("TH", "SG", "Provisional arrest"), "60 days are not 28");
        for (State one : library.states()) {
            for (State other : library.states().stream().filter(it -> it != one).toList()) {
                for (Comparison.Row row : Comparison.rows(library, List.of(one, other), Locale.ENGLISH)) {
                    if (row.value(0).isPresent() != row.value(1).isPresent()) {
                        assertEquals(Likeness.DIFFERENT, row.likeness(), row.name());
                    }
                }
            }
        }
    }

    @Test
    void aStateBesideItselfAndAFifthOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(library, List.of(state("TH"), state("TH")), Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(library, List.of(state("TH")), Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(library, library.states().subList(0, 5), Locale.ENGLISH));
    }

    @Test
    void markupInATableForTheClipboardIsText() {
        Comparison comparison = Comparison.of(library, List.of(state("TH"), state("SG")), Locale.ENGLISH);
        Entry entry = new Entry("x", "<b>x</b>", Optional.of("a & b\tc"), List.of(), List.of());
        Comparison.Row row = new Comparison.Row("s", entry.name(), List.of(Optional.of(entry), Optional.of(entry)), Likeness.SAME);
        TextTable table = ComparisonTable.of(comparison, List.of(row), Locale.ENGLISH);
        assertTrue(table.asHtml().contains("<td>&lt;b&gt;x&lt;/b&gt;</td><td>a &amp; b\tc</td>"), table.asHtml());
        assertTrue(table.asTabs().contains("\ts\t<b>x</b>\ta & b c\ta & b c\n"), table.asTabs());
    }

    @Test
    void everyStateIsInOneTraditionAndTheGroupsTellWhatItIsInThem() {
        long members = Grouping.TRADITION.of(library, Locale.ENGLISH).stream().mapToLong(group -> group.members().size()).sum();
        assertEquals(library.states().size(), members);
        assertTrue(Grouping.AUTHORITY.of(library, Locale.ENGLISH).get(0).members().stream()
                .anyMatch(member -> member.state() == state("TH") && member.remark().equals("Office of the Attorney General")));
        assertTrue(Grouping.TREATY.of(library, Locale.ENGLISH).stream().filter(group -> group.title().equals("UNTOC")).findFirst().orElseThrow()
                .members().stream().anyMatch(member -> member.state() == state("TH") && member.remark().equals("party")));
    }

    @Test
    void everyValueOfTheModelHasAWord() {
        ModelWords words = new ModelWords(Locale.ENGLISH);
        List.of(AuthorityRole.VALUES, LegalFamily.VALUES, ParticipationStatus.VALUES, TreatylessBasis.VALUES, Channel.VALUES, Confidence.VALUES,
                Answer.VALUES, ExerciseType.VALUES, SimulatedKind.VALUES, Mode.VALUES, Acceptance.VALUES, AssistanceFamily.VALUES).stream().flatMap(List::stream).forEach(value -> assertFalse(words.of(value).isBlank()));
    }
}
