package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.model.scenario.Purpose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {
    private static final String NOTE = """
            {"facts":["F1"],"text":"note","topic":"LOG"}""";

    static Stream<Named<Event>> oneOfEach() {
        return Samples.oneOfEach().stream().map(event -> Named.of(EventCodec.type(event), event));
    }

    @Test
    void everyTypeOfEventHasASampleHere() {
        assertEquals(Set.of(Event.class.getPermittedSubclasses()),
                Samples.oneOfEach().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void anEventIsReadBackAsItWas(Event event) {
        String payload = EventCodec.payload(event);
        Event readBack = EventCodec.event(EventCodec.type(event), payload);
        assertEquals(event, readBack);
        assertEquals(payload, EventCodec.payload(readBack));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void anEventIsWrittenAlikeInThailandAndInEgypt(Event event) {
        String here = EventCodec.payload(event);
        Elsewhere.run(() -> assertEquals(here, EventCodec.payload(event)));
    }

    @Test
    void theTextIsSortedAndHasNoWhiteSpace() {
        Event event = new Event.MessageSent(List.of("P2", "P1"), Purpose.ASK, "សួស្តី \"there\"", List.of(), Optional.of("R-001"));
        assertEquals("MessageSent", EventCodec.type(event));
        assertEquals("""
                {"about":["R-001"],"facts":[],"purpose":"ASK","text":"សួស្តី \\"there\\"","to":["P2","P1"]}""",
                EventCodec.payload(event));
    }

    @Test
    void theOrderOfAMapIsThatOfItsKeys() {
        String payload = EventCodec.payload(new Event.Opened("s", "1", "", "", 0, "", List.of(),
                Map.of("c", List.of(), "a", List.of(), "b", List.of())));
        assertTrue(payload.contains("""
                "knowledge":{"a":[],"b":[],"c":[]}"""), payload);
    }

    @Test
    void aNoteIsReadInAnyOrderOfItsMembers() {
        assertEquals(EventCodec.event("NoteFiled", NOTE), EventCodec.event("NoteFiled", """
                { "topic" : "LOG", "text" : "note", "facts" : [ "F1" ] }"""));
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertRefused("Wiretap", NOTE, "there is no type of event \"Wiretap\"");
        assertRefused("Due", NOTE, "there is no type of event \"Due\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"facts":["F1"],"text":"note"}                               | topic is missing in $
            {"facts":["F1"],"text":"note","topic":"LOG","more":1}        | $.more is unknown
            {"facts":["F1"],"text":"note","topic":"LOG","text":"other"}  | $.text stands there twice
            {"facts":["F1"],"text":null,"topic":"LOG"}                   | $.text is of the wrong kind
            {"facts":["F1",null],"text":"note","topic":"LOG"}            | $.facts[1] is of the wrong kind
            {"facts":"F1","text":"note","topic":"LOG"}                   | $.facts is of the wrong kind
            {"facts":["F1",7],"text":"note","topic":"LOG"}               | $.facts[1] is of the wrong kind
            {"facts":["F1"],"text":true,"topic":"LOG"}                   | $.text is of the wrong kind
            {"facts":["F1"],"text":"note","topic":"NONE"}                | $.topic is of the wrong kind
            {"facts":["F1"],"text":"note","topic":"LOG"} {}              | the text breaks off or breaks the rules of JSON
            {"facts":["F1"],"text":"note","topic":"LOG"                  | the text breaks off or breaks the rules of JSON
            {"facts":["F1"],'text':"note","topic":"LOG"}                 | the text breaks off or breaks the rules of JSON
            []                                                           | $ is of the wrong kind
            ``                                                           | the text breaks off or breaks the rules of JSON
            """)
    void aNoteThatWasTamperedWithIsRefused(String payload, String reason) {
        assertRefused("NoteFiled", payload, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ClockStarted | {"clock":"C","due":1.5,"expiry":[],"request":[],"title":""}                 | $.due is of the wrong kind
            ClockStarted | {"clock":"C","due":"1","expiry":[],"request":[],"title":""}                 | $.due is of the wrong kind
            ClockStarted | {"clock":"C","due":9223372036854775808,"expiry":[],"request":[],"title":""} | $.due is of the wrong kind
            ClockStarted | {"clock":"C","due":1,"expiry":["a","b"],"request":[],"title":""}            | $.expiry has more than one value
            ClockStarted | {"clock":"C","due":1,"expiry":[null],"request":[],"title":""}               | $.expiry[0] is of the wrong kind
            Planned      | {"due":{"at":1,"kind":"INJECT"}}                                            | subject is missing in $.due
            Planned      | {"due":{"at":1,"kind":"END","subject":"","x":{}}}                           | $.due.x is unknown
            TimePassed   | {"x":1}                                                                     | $.x is unknown
            """)
    void anEventThatWasTamperedWithIsRefused(String type, String payload, String reason) {
        assertRefused(type, payload, reason);
    }

    @Test
    void aDayThatIsNotInTheCalendarIsRefused() {
        Event drafted = Samples.oneOfEach().stream().filter(Event.RequestDrafted.class::isInstance).findFirst().orElseThrow();
        String payload = EventCodec.payload(drafted).replace("2025-02-28", "2025-02-29");
        assertRefused("RequestDrafted", payload, "$.draft.measures[0].from[0] is of the wrong kind");
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        assertRefused("NoteFiled", "{\"facts\":" + "[".repeat(100_000), "$.facts[0] is of the wrong kind");
    }

    private static void assertRefused(String type, String payload, String reason) {
        var refusal = assertThrows(UnreadableEventException.class, () -> EventCodec.event(type, payload));
        assertEquals(reason, refusal.getMessage());
    }
}
