package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.comity.exercise.GlassOffice.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.comity.exercise.Refusal.Reason;
import org.comity.exercise.event.Event;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter, a message or a note cannot hold: refused in words, whole, and before anything has changed. */
class RefusedLetterTest {
    private static final RequestDraft RECORDS = letter("P-bank-records");

    static Stream<Arguments> lettersThatCannotBeRead() {
        return Stream.of(
                Arguments.of("another type", Reason.MALFORMED, letter("P-restraint")),
                Arguments.of("unknown field", Reason.UNKNOWN, with(RECORDS, "M99", "text")),
                Arguments.of("field of another form", Reason.UNKNOWN, with(RECORDS, "X01", "text")),
                Arguments.of("unknown fact", Reason.UNKNOWN, with(RECORDS, "M06", "text", "F-nothing")),
                Arguments.of("unknown measure", Reason.UNKNOWN, measure("torture", Optional.empty(), Optional.empty(), Optional.empty())),
                Arguments.of("unknown target", Reason.UNKNOWN, measure("records", Optional.of("F-x"), Optional.empty(), Optional.empty())),
                Arguments.of("unknown basis", Reason.UNKNOWN, GlassOffice.withBasis(RECORDS, "magna-carta")),
                Arguments.of("unknown related letter", Reason.UNKNOWN, GlassOffice.mentioning(RECORDS, "XTV-999")),
                Arguments.of("no language", Reason.UNKNOWN, GlassOffice.inLanguage(RECORDS, "")),
                Arguments.of("ill-formed language", Reason.UNKNOWN, GlassOffice.inLanguage(RECORDS, "e n")),
                Arguments.of("window reversed", Reason.MALFORMED, measure("records", Optional.empty(),
                        Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 2, 28)))),
                Arguments.of("window at the end of time", Reason.MALFORMED, measure("records", Optional.empty(), Optional.of(LocalDate.MAX),
                        Optional.of(LocalDate.MAX))),
                Arguments.of("window before all time", Reason.MALFORMED, measure("records", Optional.empty(), Optional.of(LocalDate.MIN),
                        Optional.empty())),
                Arguments.of("needed at the end of time", Reason.MALFORMED, GlassOffice.neededBy(RECORDS, LocalDate.MAX)),
                Arguments.of("penalty of less than nothing", Reason.MALFORMED, GlassOffice.penalty(RECORDS, -1, "XT")),
                Arguments.of("penalty of ages", Reason.MALFORMED, GlassOffice.penalty(RECORDS, 12_001, "XT")),
                Arguments.of("nationality that is no code", Reason.MALFORMED, GlassOffice.penalty(RECORDS, 12, "X".repeat(201))),
                Arguments.of("oversized field", Reason.MALFORMED, with(RECORDS, "M06", "x".repeat(20_001))),
                Arguments.of("oversized measure", Reason.MALFORMED, GlassOffice.withMeasures(RECORDS,
                        new RequestDraft.Measure("records", "x".repeat(20_001), Optional.empty(), Optional.empty(), Optional.empty(), List.of()))),
                Arguments.of("oversized language", Reason.MALFORMED, GlassOffice.inLanguage(RECORDS, "en-" + "x".repeat(300))),
                Arguments.of("many measures", Reason.MALFORMED, GlassOffice.withMeasures(RECORDS,
                        Collections.nCopies(201, RECORDS.measures().get(0)).toArray(RequestDraft.Measure[]::new))),
                Arguments.of("many fields", Reason.MALFORMED, manyFields()),
                Arguments.of("fact without end", Reason.MALFORMED, with(RECORDS, "M06", "x", Collections.nCopies(201, "F-fees").toArray(String[]::new))),
                Arguments.of("control character", Reason.MALFORMED, with(RECORDS, "M06", "bell \u0007")));
    }

    private static RequestDraft measure(String type, Optional<String> target, Optional<LocalDate> from, Optional<LocalDate> to) {
        return GlassOffice.withMeasures(RECORDS, new RequestDraft.Measure(type, "All of it.", target, from, to, List.of()));
    }

    private static RequestDraft manyFields() {
        TreeMap<String, RequestDraft.Entry> fields = new TreeMap<>();
        for (int i = 0; i < 201; i++) {
            fields.put("M" + i, new RequestDraft.Entry("x", List.of()));
        }
        return new RequestDraft(RECORDS.type(), RECORDS.channel(), "en", false, Optional.empty(), Optional.empty(), List.of(), fields, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lettersThatCannotBeRead")
    void aLetterThatCannotBeReadIsNotWritten(String what, Reason reason, RequestDraft letter) {
        Play play = Play.started();
        String reference = play.open("tv-prosecutor", "records", "sg-agc");
        play.refused(reason, new Act.Draft("tv-prosecutor", reference, letter));
        assertTrue(play.request(reference).draft().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lettersThatCannotBeRead")
    void anAnswerThatCannotBeReadIsNotSent(String what, Reason reason, RequestDraft letter) {
        Play play = Play.started();
        String reference = queried(play);
        play.refused(reason, Play.supply("tv-prosecutor", reference, letter));
        assertEquals("O10", play.request(reference).state());
        play.accepted(Play.supply("tv-prosecutor", reference, RECORDS));
    }

    private static String queried(Play play) {
        String reference = play.send("sg-agc", GlassOffice.without(RECORDS, "M13"));
        play.untilNext(Event.InformationRequested.class);
        return reference;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0008b", "\u001b[2J", "\u007f", "\u0085", "half \ud83d of a pair", "\udd4a", "\ufffe", "\ud83f\udfff", "\ufdd0"})
    void whatCannotBeWrittenDownIsRefusedEverywhere(String text) {
        Play play = Play.started();
        play.refused(Reason.MALFORMED, new Act.SendMessage("tv-police", List.of("tv-moj"), Purpose.INFORM, text, List.of(), Optional.empty()));
        play.refused(Reason.MALFORMED, new Act.FileNote("tv-police", Topic.LOG, text, List.of()));
        play.refused(Reason.MALFORMED, new Act.Observe(Optional.empty(), text, Optional.empty()));
        play.refused(Reason.MALFORMED, Act.Proceed.of("tv-police", "XTV-001", Trigger.DISPATCH, text));
        play.refused(Reason.MALFORMED, Play.message("tv-police", text));
        play.refused(Reason.MALFORMED, new Act.OpenRequest("tv-police", text, "lumen"));
        play.refused(Reason.MALFORMED, new Act.Diarise("tv-police", text, 3));
        new Play().refused(Reason.MALFORMED, new Act.Open(List.of(), 1, text, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ស្នើសុំជំនួយ", "ขอความช่วยเหลือ", "Yêu cầu\ttương trợ\r\ntư pháp", "🕊 peace", "ك\u200dت", "{0} '{1}' </script> %s \\u0041"})
    void everyScriptCanBeWritten(String text) {
        Play play = Play.started();
        play.accepted(new Act.SendMessage("tv-police", List.of("tv-moj"), Purpose.INFORM, text, List.of(), Optional.empty()));
        assertEquals(text, play.lastLetter("tv-moj").text());
    }

    @Test
    void aTextOfTheGreatestLengthIsAcceptedAndOneLongerIsNot() {
        Play play = Play.started();
        play.accepted(new Act.FileNote("tv-police", Topic.LOG, "x".repeat(20_000), List.of()));
        play.refused(Reason.MALFORMED, new Act.FileNote("tv-police", Topic.LOG, "x".repeat(20_001), List.of()));
    }

    @Test
    void aNameThatFillsTheScreenIsRefusedWithoutRepeatingIt() {
        Refusal refusal = Play.started().refused(Play.message("tv-police", "y".repeat(100_000)));
        assertTrue(refusal.sentence().length() < 200, refusal.sentence());
    }

    @Test
    void anAddresseeWhoDoesNotExistGetsNothingAndNeitherDoTheOthers() {
        Play play = Play.started();
        play.refused(Reason.UNKNOWN, new Act.SendMessage("tv-police", List.of("tv-moj", "moon"), Purpose.INFORM, "x", List.of(), Optional.empty()));
        play.refused(Reason.MALFORMED, new Act.SendMessage("tv-police", List.of(), Purpose.INFORM, "x", List.of(), Optional.empty()));
        play.refused(Reason.MALFORMED, Play.message("tv-police", "tv-police"));
        assertTrue(play.state().mailboxOf("tv-moj").isEmpty());
    }

    @Test
    void aQueryAsksForFieldsOfTheForm() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String reference = play.send("sg-agc", RECORDS);
        play.untilNext(Event.RequestArrived.class);
        for (Trigger step : List.of(Trigger.REGISTER, Trigger.ACKNOWLEDGE, Trigger.TRIAGE)) {
            play.move("sg-agc", reference, step);
        }
        play.refused(Reason.UNKNOWN, new Act.Proceed("sg-agc", reference, Trigger.QUERY, "?", Optional.empty(), List.of(), List.of("M13", "Q7")));
        play.accepted(new Act.Proceed("sg-agc", reference, Trigger.QUERY, "?", Optional.empty(), List.of(), List.of("M13")));
        assertEquals(List.of("M13"), play.request(reference).open());
    }

    @Test
    void aCorrectedLetterGoesWithAnAnswerOnly() {
        Play play = Play.started();
        String reference = play.draft("tv-police", "lumen", letter("P-preservation"));
        play.refused(Reason.MALFORMED, new Act.Proceed("tv-police", reference, Trigger.DISPATCH, "", Optional.of(letter("P-preservation")), List.of(),
                List.of()));
    }

    @Test
    void answersDoNotMakeALetterGrowWithoutEnd() {
        Play play = Play.started();
        String reference = play.ask(letter("P-emergency-generic"), Trigger.ASK_EMERGENCY_DISCLOSURE);
        play.until(1, 13);
        Act answer = new Act.Proceed("tv-police", reference, Trigger.SUPPLY_INFORMATION, "x".repeat(15_000), Optional.empty(),
                List.of("F-locked-in"), List.of());
        play.accepted(answer);
        play.refused(Reason.MALFORMED, answer);
    }

    @Test
    void aListThatItsWriterGoesOnChangingDoesNotChangeTheAct() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        play.until(1, 9);
        List<String> facts = new ArrayList<>(List.of("F-advert"));
        List<String> to = new ArrayList<>(List.of("tv-moj"));
        Act act = new Act.SendMessage("tv-police", to, Purpose.INFORM, "x", facts, Optional.empty());
        facts.add("F-victim-identity");
        to.add("reporter");
        play.accepted(act);
        assertEquals(List.of("F-advert"), play.lastLetter("tv-moj").facts());
        assertTrue(play.state().mailboxOf("reporter").isEmpty());
    }

    @Test
    void anOfficeIsAskedOnlyForWhatItCanHandle() {
        Play play = Play.started();
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-police", "data-preservation", "pl-doj"));
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-police", "emergency-disclosure", "sg-agc"));
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-police", "records", "lumen"));
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-police", "records", "reporter"));
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-prosecutor", "records", "tv-moj"));
        play.refused(Reason.UNKNOWN, new Act.OpenRequest("tv-prosecutor", "records", "moon"));
        play.refused(Reason.UNKNOWN, new Act.OpenRequest("tv-prosecutor", "magic", "sg-agc"));
    }
}
