package org.comity.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

import org.comity.model.assessment.Criterion;
import org.comity.model.assessment.Rubric;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.LevelMeasure;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped case with one defect planted in it; exactly the rule that it breaks speaks. */
class ScenarioRulesTest extends SpoiltCase {
    /** Lets a test change the rubric without touching the shared one of the library. */
    private Rubric ownRubric() {
        Rubric copy = EcoreUtil.copy(scenario.getRubric());
        scenario.setRubric(copy);
        scenario.getMeasures().forEach(measure -> measure.setCriterion(GlassOffice.named(copy.getCriteria(), measure.getCriterion().getId())));
        return copy;
    }

    @Test
    void theShippedCaseHasNothingToQuestion() {
        assertEquals(List.of(), findings());
    }

    @Test
    void aRubricOfOnesOwnIsAsGoodAsTheSharedOne() {
        ownRubric();
        assertEquals(List.of(), findings());
    }

    @Test
    void aClockThatFallsBackIsFound() {
        scenario.getClock().get(3).setDay(9);
        assertTrue(isQuestionedOnlyBy("clock.not-rising", Severity.BLOCKS, "glass-office").why().contains("60"));
    }

    @Test
    void aClockThatStandsStillIsFound() {
        scenario.getClock().get(1).setTime(LocalTime.of(9, 0));
        isQuestionedOnlyBy("clock.not-rising", Severity.BLOCKS, "glass-office");
    }

    @Test
    void aClockThatBeginsAfterStartExIsFound() {
        scenario.getClock().get(0).setExerciseMinute(1);
        isQuestionedOnlyBy("clock.not-rising", Severity.BLOCKS, "glass-office");
    }

    @Test
    void aClockOfOneAnchorIsNoClock() {
        scenario.getClock().subList(1, scenario.getClock().size()).clear();
        isQuestionedOnlyBy("clock.not-rising", Severity.BLOCKS, "glass-office");
    }

    @Test
    void theAnchorsOfAClockMayStandInAnyOrder() {
        scenario.getClock().move(0, 5);
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, 0, 1_000_000})
    void daysThatNoCaseHasAreFound(int day) {
        scenario.getDeadlines().get(0).setDay(day);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "account-deletion");
    }

    @Test
    void aDeadlineBeforeStartExIsFound() {
        scenario.getDeadlines().get(0).setDay(1);
        scenario.getDeadlines().get(0).setTime(LocalTime.of(8, 59));
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "account-deletion");
        scenario.getDeadlines().get(0).setTime(LocalTime.of(9, 0));
        isQuestionedOnlyBy("deadline.too-short", Severity.BLOCKS, "account-deletion");
    }

    @Test
    void aClockThatBeginsBeforeTheFirstDayIsFound() {
        scenario.getClock().get(0).setDay(-100);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "glass-office");
    }

    @Test
    void aClockThatOutlivesEverybodyIsFound() {
        scenario.getClock().get(scenario.getClock().size() - 1).setDay(2_000_000_000);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "glass-office");
    }

    @Test
    void anInjectBeforeStartExIsFound() {
        inject("I03").setExerciseMinute(-1);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "I03");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2_000_000_000})
    void limitsAndDurationsThatNobodyCouldKeepAreFound(int amount) {
        act("I03", "I03.preserve").setLimit(amount);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "I03.preserve");
        act("I03", "I03.preserve").setLimit(12);
        scenario.getProviders().get(0).getDurations().get(0).getSpan().setMaximum(amount);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "lumen-chat");
        scenario.getProviders().get(0).getDurations().get(0).getSpan().setMaximum(24);
        assertEquals(List.of(), findings());
    }

    @Test
    void aDurationWhoseUsualLengthIsNotBetweenItsShortestAndItsLongestIsFound() {
        scenario.getProviders().get(0).getDurations().get(0).getSpan().setMode(25);
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "lumen-chat");
    }

    @Test
    void nobodyOrTwoToSpeakForExerciseControl() {
        SimulatedParty reporter = (SimulatedParty) party("reporter");
        reporter.setKind(SimulatedKind.CONTROL);
        isQuestionedOnlyBy("party.no-control", Severity.BLOCKS, "glass-office");
        ((SimulatedParty) party("control")).setKind(SimulatedKind.PRESS);
        assertEquals(List.of(), findings());
        reporter.setKind(SimulatedKind.PRESS);
        isQuestionedOnlyBy("party.no-control", Severity.BLOCKS, "glass-office");
    }

    @Test
    void aSeatWithoutAnAuthorityCanDoNothing() {
        party("tv-mfa").setAuthority(null);
        isQuestionedOnlyBy("seat.without-authority", Severity.BLOCKS, "tv-mfa");
    }

    @Test
    void aSeatOfAnotherStatesAuthorityIsNoSeat() {
        party("tv-mfa").setState(party("sg-agc").getState());
        isQuestionedOnlyBy("seat.without-authority", Severity.BLOCKS, "tv-mfa");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 2000})
    void anInjectAfterTheEndIsNeverReleased(int minute) {
        inject("I14").setExerciseMinute(minute);
        isQuestionedOnlyBy("inject.after-the-end", Severity.QUERIED, "I14");
        inject("I14").setExerciseMinute(299);
        assertEquals(List.of(), findings());
    }

    @Test
    void injectsThatWaitForEachOtherAreNeverReleased() {
        inject("I01").setCondition(after("I02"));
        inject("I02").setCondition(after("I01"));
        assertTrue(isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I01").why().contains("1, 2"));
    }

    @Test
    void anInjectThatWaitsForItselfIsNeverReleased() {
        inject("I03").setCondition(allOf(elapsed(10), after("I03")));
        isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I03");
    }

    @Test
    void anInjectThatWaitsForTheActThatItCallsForIsNeverReleased() {
        inject("I04").setCondition(whenDone("I04", "I04.alarm"));
        isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I04");
    }

    @Test
    void anInjectThatWaitsForAllOfSomeActsWaitsForEach() {
        ExpectedActsDone all = MAKE.createExpectedActsDone();
        all.getActs().addAll(List.of(act("I01", "I01.open"), act("I04", "I04.alarm")));
        all.setAtLeast(2);
        inject("I04").setCondition(all);
        isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I04");
        all.setAtLeast(1);
        assertEquals(List.of(), findings());
    }

    @Test
    void anAlternativeBreaksACircleAndAnAlternativeOfOneDoesNot() {
        inject("I03").setCondition(anyOf(after("I03"), elapsed(100)));
        assertEquals(List.of(), findings());
        inject("I03").setCondition(anyOf(after("I03")));
        isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I03");
    }

    @Test
    void aChainIsNoCircle() {
        inject("I13").setCondition(after("I12"));
        inject("I14").setCondition(allOf(after("I13"), after("I12")));
        assertEquals(List.of(), findings());
    }

    @Test
    void aLongCircleIsToldInItsOrder() {
        inject("I01").setCondition(after("I05"));
        inject("I05").setCondition(allOf(after("I02"), after("I09")));
        inject("I09").setCondition(after("I01"));
        assertTrue(isQuestionedOnlyBy("inject.cycle", Severity.BLOCKS, "I01").why().contains("1, 5, 9"));
    }

    @Test
    void manyInjectsThatWaitForManyAreCheckedAtOnce() {
        for (int number = 20; number < 80; number++) {
            Inject late = EcoreUtil.copy(inject("I14"));
            late.setId("I" + number);
            late.setNumber(Integer.toString(number));
            late.getExpects().clear();
            late.setCondition(allOf(scenario.getInjects().stream().map(Inject::getId).map(this::after).toArray(Condition[]::new)));
            scenario.getInjects().add(late);
        }
        assertEquals(List.of(), assertTimeoutPreemptively(Duration.ofSeconds(20), this::findings));
    }

    @Test
    void aRequestToSomebodyWhoCannotDealWithIt() {
        GlassOffice.named(scenario.getPlans(), "P-restraint").setRecipient(party("reporter"));
        isQuestionedOnlyBy("plan.nobody-handles", Severity.BLOCKS, "P-restraint");
        GlassOffice.named(scenario.getPlans(), "P-restraint").setRecipient(party("lumen"));
        isQuestionedOnlyBy("plan.nobody-handles", Severity.BLOCKS, "P-restraint");
        GlassOffice.named(scenario.getPlans(), "P-restraint").setRecipient(party("pl-doj"));
        assertEquals(List.of(), findings());
    }

    @Test
    void aFactThatNobodyCanLearnIsUseless() {
        CaseFact secret = MAKE.createCaseFact();
        secret.setId("F-secret");
        secret.setText("The money is under the mattress.");
        scenario.getFacts().add(secret);
        assertEquals("Nobody can ever learn this fact: The money is under the mattress.",
                isQuestionedOnlyBy("fact.never-learned", Severity.QUERIED, "F-secret").why());
        secret.getKnownTo().add(party("tv-mfa"));
        assertEquals(List.of(), findings());
        secret.getKnownTo().clear();
        GlassOffice.named(scenario.getPlans(), "P-restraint").getYields().add(secret);
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void weightsAddUpToAHundred(int change) {
        Criterion first = ownRubric().getCriteria().get(0);
        first.setWeight(first.getWeight() + change);
        assertTrue(isQuestionedOnlyBy("weights.not-100", Severity.BLOCKS, "conference-rubric").why().contains("" + (100 + change)));
    }

    @Test
    void aCriterionWithoutAGuideCanNeverBeEarned() {
        scenario.getMeasures().remove(6);
        isQuestionedOnlyBy("criterion.not-marked", Severity.BLOCKS, "R7");
    }

    private void spoilGuide(Consumer<LevelMeasure> defect) {
        defect.accept(scenario.getMeasures().get(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 3, -1})
    void aLevelThatIsNoneOrIsThereTwice(int level) {
        spoilGuide(guide -> guide.getRules().get(0).setLevel(level));
        isQuestionedOnlyBy("levels.not-in-order", Severity.BLOCKS, "R2");
    }

    @Test
    void aGuideMayLeaveALevelOut() {
        spoilGuide(guide -> guide.getRules().remove(1));
        assertEquals(List.of(), findings());
    }

    @Test
    void aCriterionIsMarkedByOneGuideOnly() {
        scenario.getMeasures().add(EcoreUtil.copy(scenario.getMeasures().get(1)));
        isQuestionedOnlyBy("levels.not-in-order", Severity.BLOCKS, "R2");
    }

    @Test
    void aConditionOnARuleThatDoesNotExistGivesPointsAway() {
        FreeOfFindings free = MAKE.createFreeOfFindings();
        free.getRules().addAll(List.of("content.missing", "content.mising"));
        free.getPlans().add(scenario.getPlans().get(0));
        inject("I14").setCondition(allOf(free, elapsed(10)));
        assertTrue(isQuestionedOnlyBy("rule.unknown", Severity.QUERIED, "glass-office").why().contains("\"content.mising\""));
        free.getRules().remove(1);
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-12-31", "0026-03-02"})
    void aYearThatNobodyMeantIsFound(String date) {
        scenario.setStartDate(LocalDate.parse(date));
        isQuestionedOnlyBy("time.out-of-range", Severity.BLOCKS, "glass-office");
    }

    @Test
    void aProtectedNameThatMayBeToldWithoutConsequenceIsWorthKnowing() {
        scenario.getFatalErrors().remove(1);
        assertTrue(isQuestionedOnlyBy("identity.unguarded", Severity.ADVICE, "F-victim-identity").why().contains("Ilin Sova"));
        GlassOffice.named(scenario.getPersons(), "ilin").setProtectedIdentity(false);
        assertEquals(List.of(), findings());
    }

    @Test
    void findingsComeInTheOrderOfTheRulesAndTheSameEverywhere() {
        inject("I01").setCondition(after("I01"));
        party("tv-mfa").setAuthority(null);
        scenario.getFatalErrors().remove(1);
        scenario.getClock().get(0).setExerciseMinute(2);
        List<ScenarioFinding> findings = findings();
        assertEquals(List.of("clock.not-rising", "seat.without-authority", "inject.cycle", "identity.unguarded"),
                findings.stream().map(ScenarioFinding::rule).toList());
        GlassOffice.elsewhere(() -> assertEquals(findings, findings()));
    }
}
