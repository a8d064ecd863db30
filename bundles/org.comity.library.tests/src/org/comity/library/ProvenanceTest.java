package org.comity.library;

import static org.comity.library.Contents.every;
import static org.comity.library.Contents.ours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.comity.model.fact.Confidence;
import org.comity.model.fact.Source;
import org.comity.model.fact.Sourced;
import org.comity.model.fact.Span;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.request.FormField;
import org.comity.model.request.LifecycleState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever shows a fact shows where it comes from; whatever nobody recorded stays unknown. */
class ProvenanceTest {
    private static final Set<String> NOBODY_READ = Set.of("PK", "Design", "Fiction");

    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private static List<String> codes(Sourced statement) {
        return statement.getSource() == null ? List.of() : List.of(statement.getSource().split(";"));
    }

    @Test
    void everyStatementSaysWhereItComesFromAndHowFarItHolds() {
        assertFalse(ours(Sourced.class).isEmpty());
        for (Sourced statement : ours(Sourced.class)) {
            assertNotNull(statement.getAsOf(), statement::toString);
            assertNotEquals(Confidence.UNVERIFIED, statement.getConfidence(), statement::toString);
            assertFalse(codes(statement).isEmpty(), statement::toString);
            for (String code : codes(statement)) {
                assertTrue(library.find(Source.class, code).isPresent(), () -> code + " in " + statement);
            }
        }
    }

    @Test
    void aStatementIsVerifiedExactlyWhereASourceWasRead() {
        for (Sourced statement : ours(Sourced.class)) {
            assertEquals(!NOBODY_READ.containsAll(codes(statement)), statement.isVerified(), statement::toString);
        }
    }

    @Test
    void generalKnowledgeAndOurOwnProposalsAreNeverCalledCertain() {
        for (Sourced statement : ours(Sourced.class)) {
            if (codes(statement).equals(List.of("Design"))) {
                assertEquals(Confidence.LOW, statement.getConfidence(), statement::toString);
            } else if (NOBODY_READ.containsAll(codes(statement)) && codes(statement).contains("PK")) {
                assertEquals(Confidence.MEDIUM, statement.getConfidence(), statement::toString);
            }
        }
    }

    @Test
    void everySpanRunsFromItsMinimumOverItsModeToItsMaximum() {
        assertFalse(every(Span.class).isEmpty());
        for (Span span : every(Span.class)) {
            assertTrue(0 <= span.getMinimum() && span.getMinimum() <= span.getMaximum(), span::toString);
            if (span.isSetMode()) {
                assertTrue(span.getMinimum() <= span.getMode() && span.getMode() <= span.getMaximum(), span::toString);
            }
        }
    }

    @Test
    void aSimulatedLengthOfTimeIsLabelledAsSuch() {
        for (Span span : every(Span.class)) {
            if (codes(span).equals(List.of("Design"))) {
                assertEquals("simulated default", span.getNote());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS Sarungan", "XU Azuri"})
    void whetherAnOfficialLanguageIsAcceptedIsNotGuessed(String stateAndLanguage) {
        String[] names = stateAndLanguage.split(" ");
        assertEquals(List.of(Acceptance.NOT_KNOWN), library.get(State.class, names[0]).getLanguages().stream()
                .filter(language -> language.getName().equals(names[1])).map(language -> language.getAcceptance()).toList());
    }

    @Test
    void howLongAnOfficeTakesStaysOpenWhereNobodySaidSo() {
        assertNull(library.get(LifecycleState.class, "O13").getDuration());
        assertTrue(library.get(State.class, "XQ").getDurations().isEmpty());
    }

    @Test
    void theMostLikelyLengthStaysOpenWhereOnlyTheRangeIsKnown() {
        StepDuration acknowledging = library.get(State.class, "XS").getDurations().stream()
                .filter(step -> step.getState().getId().equals("I2")).findFirst().orElseThrow();
        assertFalse(acknowledging.getSpan().isSetMode());
    }

    @Test
    void aTreatyThatNeverEnteredIntoForceHasNoDayOfDoingSo() {
        assertNull(library.get(Instrument.class, "straits-extradition").getInForceSince());
    }

    @Test
    void theExtraditionChecklistGivesNoEffectOfAGapAndNoneIsMadeUp() {
        assertNull(library.get(FormField.class, "X01").getTest());
        assertNull(library.get(FormField.class, "X01").getEffectOfGap());
    }
}
