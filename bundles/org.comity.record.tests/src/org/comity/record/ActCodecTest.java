package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.TranslationKind;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that somebody has written into a file. */
class ActCodecTest {
    private static final RequestDraft DRAFT = Samples.oneOfEach().stream().filter(Event.RequestDrafted.class::isInstance)
            .map(event -> ((Event.RequestDrafted) event).draft()).findFirst().orElseThrow();

    /** One act of each kind. */
    private static final List<Act> ACTS = List.of(new Act.Open(List.of("P1"), -7, "Trainer Ñ", "ab", "cd"), new Act.Start(), new Act.Advance(),
            new Act.End(), new Act.Pause(), new Act.Resume(), new Act.SetPace(90), new Act.Release("I1"), new Act.Hold("I1"), new Act.Skip("I1"),
            new Act.Retime("I1", 99), new Act.Improvise("P9", List.of("P1"), "by telephone", List.of()),
            new Act.Reveal(List.of("P1", "P2"), "ទឹកជំនន់", List.of("F1")), new Act.PlayByHand("O1", "R-001", Trigger.QUERY, "why?", List.of("M13")),
            new Act.Observe(Optional.of("P1"), "saw it", Optional.of(3L)),
            new Act.SendMessage("P1", List.of("P2"), Purpose.ASK, "half \ud83d of a pair", List.of("F1"), Optional.empty()),
            new Act.FileNote("P1", Topic.CUSTODY, "note", List.of()), new Act.OpenRequest("P1", "records", "P9"), new Act.Draft("P1", "R-001", DRAFT),
            new Act.Proceed("P1", "R-001", Trigger.SUPPLY_INFORMATION, "", Optional.of(DRAFT), List.of("F1"), List.of()),
            new Act.Call("P1", "P9", "half past ten", List.of("F1"), Optional.of("R-001")), new Act.Translate("P1", "R-001", "th", TranslationKind.CERTIFIED),
            new Act.ProofRead("P1", "R-001"), new Act.Diarise("P1", "R-001", 3));

    /** A line as a program writes it: every component there. */
    private static String line(Record act, Object... besides) {
        SortedMap<String, Object> members = CanonicalJson.components(act);
        members.put("act", act.getClass().getSimpleName());
        for (int i = 0; i < besides.length; i += 2) {
            members.put((String) besides[i], besides[i + 1]);
        }
        return CanonicalJson.of(members);
    }

    @Test
    void everyActIsReadAsItWasWritten() {
        for (Act act : ACTS) {
            assertEquals(new ActLine.Propose(Optional.empty(), act), ActCodec.read(line((Record) act)));
            assertEquals(new ActLine.Propose(Optional.of(600L), act), ActCodec.read(line((Record) act, "at", 600L)));
        }
        Set<Class<?>> untried = new HashSet<>(kinds(Act.class).toList());
        ACTS.forEach(act -> untried.remove(act.getClass()));
        assertEquals(Set.of(), untried);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isRecord() ? Stream.of(family) : Arrays.stream(family.getPermittedSubclasses()).flatMap(ActCodecTest::kinds);
    }

    @Test
    void theClockIsToldToJump() {
        assertEquals(new ActLine.JumpToNext(), ActCodec.read("{\"act\":\"JumpToNext\"}"));
        assertEquals(new ActLine.JumpTo(600), ActCodec.read(" {\"at\" : 600, \"act\" : \"JumpTo\"} "));
        assertEquals(new ActLine.Possible("P1"), ActCodec.read("{\"act\":\"Possible\",\"actor\":\"P1\"}"));
    }

    @Test
    void whatIsAListOrOptionalMayBeLeftOut() {
        assertEquals(new ActLine.Propose(Optional.empty(), new Act.SendMessage("P1", List.of("P2"), Purpose.INFORM, "hello", List.of(), Optional.empty())),
                ActCodec.read("{\"act\":\"SendMessage\",\"actor\":\"P1\",\"to\":[\"P2\"],\"purpose\":\"INFORM\",\"text\":\"hello\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{}|act is missing in $",
        "{\"act\":\"Dance\"}|there is no act \"Dance\"",
        "{\"act\":\"Propose\"}|there is no act \"Propose\"",
        "{\"act\":7}|$.act is of the wrong kind",
        "{\"act\":null}|$.act is of the wrong kind",
        "{\"act\":\"Hold\"}|inject is missing in $",
        "{\"act\":\"Hold\",\"inject\":\"I1\",\"actor\":\"control\"}|$.actor is unknown",
        "{\"act\":\"Hold\",\"inject\":\"I1\",\"inject\":\"I2\"}|$.inject stands there twice",
        "{\"act\":\"Hold\",\"inject\":null}|$.inject is of the wrong kind",
        "{\"act\":\"Hold\",\"inject\":\"I1\",\"at\":\"noon\"}|$.at is of the wrong kind",
        "{\"act\":\"Hold\",\"inject\":\"I1\",\"at\":1.5}|$.at is of the wrong kind",
        "{\"act\":\"Hold\",\"inject\":\"I1\",\"at\":99999999999999999999}|$.at is of the wrong kind",
        "{\"act\":\"SendMessage\",\"actor\":\"P1\",\"purpose\":\"SHOUT\",\"text\":\"\"}|$.purpose is of the wrong kind",
        "{\"act\":\"JumpTo\"}|at is missing in $",
        "{\"act\":\"JumpToNext\",\"at\":5}|$.at is unknown",
        "{\"act\":\"Start\"|the text breaks off or breaks the rules of JSON",
        "{\"act\":\"Start\"} {}|the text breaks off or breaks the rules of JSON",
        "Start|the text breaks off or breaks the rules of JSON",
        "[]|$ is of the wrong kind",
        "\"Start\"|$ is of the wrong kind"})
    void whatIsNoActIsRefusedInWords(String line, String sentence) {
        assertEquals(sentence, assertThrows(UnreadableEventException.class, () -> ActCodec.read(line)).getMessage());
    }

    @Test
    void aLineThatIsNestedWithoutEndIsRefused() {
        String deep = "{\"act\":\"Start\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThrows(UnreadableEventException.class, () -> ActCodec.read(deep));
        assertThrows(UnreadableEventException.class, () -> ActCodec.read(deep.substring(0, 60_000)));
    }
}
