package org.comity.design.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.scenario.PersonStatus;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.SimulatedKind;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyValueThatADiagramShowsHasAWord() {
        List<? extends Enum<?>> values = Stream.of(AuthorityRole.values(), ParticipationStatus.values(), Purpose.values(), SimulatedKind.values(),
                PersonStatus.values(), TimeUnit.values()).flatMap(Stream::of).toList();
        for (Enum<?> value : values) {
            assertFalse(Words.word(value).isBlank(), value::name);
        }
    }

    @Test
    void aTextIsCutBetweenWordsAndAShortOneStays() {
        assertEquals("Send the request", Words.shortened("Send the request"));
        assertEquals("Write from Central Authority to Central …", Words.shortened("Write from Central Authority to Central Authority: who requests"));
        assertEquals("", Words.shortened(null));
    }
}
