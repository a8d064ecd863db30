package org.comity.rehearsal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.LevelRule;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.StepTemplate;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rehearsal.PlantedDeadEnd;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A designer has it proved that her scenario can be played to all its ends, or is shown where it cannot. */
class ProofTest {
    private static final ScenarioFactory FACTORY = ScenarioFactory.eINSTANCE;
    private static final Consumer<Scenario> AS_IT_IS = scenario -> { };

    private static ProofReport prove(Consumer<Scenario> change, Bound bound, Set<Finding.Kind> kinds) throws PackException {
        Scenario scenario = PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        change.accept(scenario);
        return prove(scenario, bound, kinds);
    }

    private static ProofReport prove(Scenario scenario, Bound bound, Set<Finding.Kind> kinds) {
        return Proof.of(new CaseWorld(scenario, ReferenceLibrary.shipped()), new Proof.Setup(1, "ab", "cd", kinds), bound, new NullProgressMonitor());
    }

    private static ProofReport prove(Consumer<Scenario> change) throws PackException {
        return prove(change, Bound.USUAL, Finding.Kind.needed());
    }

    private static Inject inject(Scenario scenario, String id) {
        return scenario.getInjects().stream().filter(inject -> inject.getId().equals(id)).findFirst().orElseThrow();
    }

    private static ExpectedAct act(Scenario scenario, String id) {
        return scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream()).filter(act -> act.getId().equals(id)).findFirst().orElseThrow();
    }

    private static LevelRule highest(Scenario scenario, String criterion) {
        return scenario.getMeasures().stream().filter(measure -> measure.getCriterion().getId().equals(criterion)).findFirst().orElseThrow().getRules().get(0);
    }

    private static ExpectedActDone done(ExpectedAct act) {
        ExpectedActDone done = FACTORY.createExpectedActDone();
        done.setAct(act);
        return done;
    }

    private static Finding finding(ProofReport report, String id) {
        return report.findings().stream().filter(finding -> finding.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static boolean tells(Finding finding, String words) {
        return finding.because().stream().anyMatch(sentence -> sentence.contains(words));
    }

    /** Each waits for the other: 13 until an act is done for which only 14 calls, 14 until 13 has come. */
    private static void circle(Scenario scenario) {
        inject(scenario, "I13").setCondition(done(act(scenario, "I14.custody")));
        InjectReleased released = FACTORY.createInjectReleased();
        released.setInject(inject(scenario, "I13"));
        inject(scenario, "I14").setCondition(released);
    }

    @Test
    void anAlternativeThatCanNeverBeTheReasonIsADeadEndOfItsOwn() throws PackException {
        ProofReport report = prove(scenario -> {
            circle(scenario);
            InjectReleased leak = FACTORY.createInjectReleased();
            leak.setInject(inject(scenario, "I13"));
            ((AnyOf) inject(scenario, "I07").getCondition()).getConditions().add(leak);
        }, Bound.USUAL, Set.of(Finding.Kind.INJECT, Finding.Kind.BRANCH));
        assertTrue(finding(report, "I07/3").isDeadEnd(), finding(report, "I07/3").toString());
        assertTrue(tells(finding(report, "I07/3"), "A reporter has the name of the account"), finding(report, "I07/3").because().toString());
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "I07/2").verdict());
    }

    @Test
    void theGlassOfficeComesToEveryInjectBranchActAndLevelAndToFullMarks() throws PackException {
        ProofReport report = prove(AS_IT_IS);
        assertEquals(List.of(), report.deadEnds());
        assertEquals(List.of(), report.open());
        assertTrue(report.findings().stream().allMatch(finding -> finding.verdict() == Finding.Verdict.REACHABLE));
        assertEquals(10, report.findings().stream().filter(finding -> finding.kind() == Finding.Kind.HIGHEST_LEVEL).count());
        assertEquals(16, report.findings().stream().filter(finding -> finding.kind() == Finding.Kind.INJECT).count());
        assertTrue(finding(report, "full-marks").choices().isEmpty(), "whoever does what is expected gets them");
        assertFalse(finding(report, "I08b").choices().isEmpty(), "the contingency comes only where something was left undone");
        assertTrue(finding(report, "I06/2").choices().containsKey("I04.emergency"), "the police come late where the emergency was not disclosed");
        assertTrue(report.effort().repeated() > 2, report.effort().toString());
    }

    @Test
    void injectsThatWaitForEachOtherAreADeadEndAndItsStoryGoesRoundInACircle() throws PackException {
        ProofReport report = prove(ProofTest::circle);
        assertEquals(List.of("I13", "I13.no-comment", "I13.tell", "I14", "I14.custody", "I14.trial", "I14.feedback", "R9/4", "R10/4", "full-marks"),
                ids(report.deadEnds()));
        Finding thirteen = finding(report, "I13");
        assertEquals(List.of(), thirteen.trace(), "it is dead whatever anybody does");
        assertTrue(tells(thirteen, "A reporter has the name of the account"), thirteen.because().toString());
        assertTrue(tells(thirteen, "goes round in a circle"), thirteen.because().toString());
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "I12").verdict());
    }

    @Test
    void theDeadEndThatManyRunsFindIsProvedToBeOne(@TempDir Path folder) throws Exception {
        ProofReport report = prove(PlantedDeadEnd.scenario(folder), Bound.USUAL, Set.of(Finding.Kind.INJECT, Finding.Kind.ACT));
        assertEquals(PlantedDeadEnd.INJECTS, ids(report.deadEnds().stream().filter(finding -> finding.kind() == Finding.Kind.INJECT).toList()));
        assertEquals(PlantedDeadEnd.ACTS, ids(report.deadEnds().stream().filter(finding -> finding.kind() == Finding.Kind.ACT).toList()));
    }

    @Test
    void whatComesByHandIsReachableSinceControlReleasesIt() throws PackException {
        ProofReport report = prove(scenario -> inject(scenario, "I03").setByHand(true));
        assertEquals(List.of(), report.deadEnds());
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "I03").verdict());
        assertTrue(finding(report, "full-marks").choices().isEmpty());
    }

    @Test
    void aLevelThatDemandsAnActAndForbidsItMakesFullMarksImpossible() throws PackException {
        ProofReport report = prove(scenario -> {
            LevelRule rule = highest(scenario, "R10");
            Not not = FACTORY.createNot();
            not.setCondition(done(act(scenario, "I14.trial")));
            ((AllOf) rule.getCondition()).getConditions().add(not);
        });
        assertEquals(List.of("R10/4", "full-marks"), ids(report.deadEnds()));
        Finding level = finding(report, "R10/4");
        assertTrue(tells(level, "No play comes to all of this at once"), level.because().toString());
        assertTrue(tells(level, "Plan how the evidence will be used at trial"), level.because().toString());
    }

    @Test
    void twoCriteriaThatEachCanBeMetButNotTogetherMakeFullMarksImpossible() throws PackException {
        ProofReport report = prove(scenario -> {
            CommonMistake label = scenario.getMistakes().stream().filter(mistake -> mistake.getId().equals("X-label")).findFirst().orElseThrow();
            MistakeMade made = FACTORY.createMistakeMade();
            made.setMistake(label);
            highest(scenario, "R5").setCondition(made);
        });
        assertEquals(List.of("full-marks"), ids(report.deadEnds()));
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "R5/4").verdict());
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "R4/4").verdict());
        assertTrue(tells(finding(report, "full-marks"), "No play comes to all of this at once"));
    }

    /** The police are to renew a request when they have heard that it was answered. */
    private static void tooLate(Scenario scenario) {
        Inject yard = inject(scenario, "I06");
        RequestReached disclosed = (RequestReached) ((AnyOf) yard.getCondition()).getConditions().get(0);
        StepTemplate renew = FACTORY.createStepTemplate();
        renew.setPlan(disclosed.getPlan());
        renew.setTrigger(Trigger.RENEW);
        yard.setCondition(disclosed);
        act(scenario, "I06.home").getActs().clear();
        act(scenario, "I06.home").getActs().add(renew);
    }

    @Test
    void anActThatIsCalledForOnlyWhenItsRequestIsClosedIsADeadEndAndTheWayThereIsTold() throws PackException {
        ProofReport report = prove(ProofTest::tooLate);
        assertEquals(List.of("I06.home", "R7/4", "full-marks"), ids(report.deadEnds()));
        Finding home = finding(report, "I06.home");
        assertTrue(tells(home, "stands at \"Data received and authenticated\""), home.because().toString());
        assertTrue(home.states() > 10, "the choices of the emergency were gone through: " + home.states());
        assertEquals(List.of("Ask the provider for emergency disclosure"), home.trace().stream().map(Finding.Step::what).toList(),
                "one act is enough to come there");
    }

    @Test
    void theSameScenarioIsAlwaysProvedInTheSameWay() throws PackException {
        Set<Finding.Kind> kinds = Set.of(Finding.Kind.INJECT, Finding.Kind.ACT, Finding.Kind.FULL_MARKS);
        assertEquals(prove(ProofTest::circle, Bound.USUAL, kinds), prove(ProofTest::circle, Bound.USUAL, kinds));
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 1", "0, 2000"})
    void whereTheBoundIsReachedNothingIsClaimed(int departures, int states) throws PackException {
        ProofReport report = prove(ProofTest::tooLate, new Bound(departures, states, Optional.empty()), Set.of(Finding.Kind.ACT, Finding.Kind.FULL_MARKS));
        assertEquals(List.of("I06.home", "full-marks"), ids(report.open()));
        assertEquals(List.of(), report.deadEnds());
        assertEquals(List.of(), finding(report, "I06.home").because());
        assertEquals(Finding.Verdict.REACHABLE, finding(report, "I06.note").verdict());
    }

    @Test
    void whoeverCancelsIsNotKeptWaiting() throws PackException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Scenario scenario = PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        CaseWorld world = new CaseWorld(scenario, ReferenceLibrary.shipped());
        assertThrows(OperationCanceledException.class,
                () -> Proof.of(world, new Proof.Setup(1, "ab", "cd", Finding.Kind.needed()), Bound.USUAL, monitor));
    }
}
