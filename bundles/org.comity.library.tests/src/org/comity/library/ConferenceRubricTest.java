package org.comity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.model.assessment.Criterion;
import org.comity.model.assessment.Rubric;
import org.comity.model.assessment.RubricLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marking scheme of domain/assessment.md, section 1. */
class ConferenceRubricTest {
    private final Rubric rubric = ReferenceLibrary.shipped().get(Rubric.class, "conference-rubric");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "R1 | Legal basis and channel | 12 | C4 | G3 G4",
            "R2 | Completeness and clarity | 15 | C3 | G2",
            "R3 | Facts-to-measure nexus | 12 | C3 | G2",
            "R4 | Dual criminality and law of the other side | 10 | C2 | G4",
            "R5 | Refusal, conditions and consultation | 8 | C2 | G4",
            "R6 | Timing and urgent routes | 10 | C4 | G5",
            "R7 | Inter-agency coordination | 12 | C5 | G5",
            "R8 | Language and drafting | 6 | C1 | G1",
            "R9 | Confidentiality, rights, use limits | 8 | '' | G5",
            "R10 | Follow-up and record keeping | 7 | C4 | G3"})
    void aCriterionWeighsWhatTheTableSays(String id, String name, int weight, String challenges, String remedies) {
        Criterion criterion = ReferenceLibrary.shipped().get(Criterion.class, id);
        assertEquals(List.of(name, weight), List.of(criterion.getName(), criterion.getWeight()));
        assertEquals(challenges, criterion.getChallenges().stream().map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(remedies, criterion.getRemedies().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    @Test
    void fullMarksAreAHundredPoints() {
        assertEquals(10, rubric.getCriteria().size());
        assertEquals(100, rubric.getCriteria().stream().mapToInt(Criterion::getWeight).sum());
    }

    @Test
    void everyCriterionDescribesEveryLevel() {
        for (Criterion criterion : rubric.getCriteria()) {
            assertEquals(List.of(0, 1, 2, 3, 4), criterion.getLevels().stream().map(RubricLevel::getLevel).toList(), criterion::getId);
            assertEquals(5, criterion.getLevels().stream().map(RubricLevel::getText).distinct().count(), criterion::getId);
            assertFalse(criterion.getLevels().stream().anyMatch(level -> level.getText().isBlank()), criterion::getId);
        }
    }

    @Test
    void aFatalErrorKeepsAResultBelowThePass() {
        assertEquals(List.of(49, 60, 75, 88),
                List.of(rubric.getFatalCap(), rubric.getPassMark(), rubric.getMeritMark(), rubric.getDistinctionMark()));
    }
}
