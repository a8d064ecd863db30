package org.comity.ui.overview;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.comity.model.fact.TimeUnit;
import org.comity.rules.Severity;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyUnitAndWeightHasAWord() {
        TimeUnit.VALUES.forEach(unit -> assertFalse(Words.say("within." + unit.getName(), 2).isBlank()));
        for (Severity severity : Severity.values()) {
            assertFalse(Words.say("Severity." + severity.name()).isBlank());
        }
    }
}
