package org.comity.ui.overview;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.comity.model.fact.Confidence;
import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.Channel;
import org.comity.model.scenario.ExerciseType;
import org.comity.model.scenario.Mode;
import org.comity.model.scenario.SimulatedKind;
import org.comity.rules.Severity;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyValueOfTheModelHasAWord() {
        Stream.<List<? extends Enumerator>>of(ExerciseType.VALUES, SimulatedKind.VALUES, Mode.VALUES, Confidence.VALUES, Channel.VALUES,
                AssistanceFamily.VALUES, Acceptance.VALUES, AuthorityRole.VALUES, ParticipationStatus.VALUES).flatMap(List::stream)
                .forEach(value -> assertFalse(Words.of(value).isBlank()));
        TimeUnit.VALUES.forEach(unit -> assertFalse(Words.say("within." + unit.getName(), 2).isBlank()));
        for (Severity severity : Severity.values()) {
            assertFalse(Words.say("Severity." + severity.name()).isBlank());
        }
    }
}
