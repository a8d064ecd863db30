package org.comity.rehearsal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Challenge;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.StepTemplate;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.PlantedDeadEnd;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Trait;
import org.comity.rules.Severity;
import org.comity.rules.scenario.ScenarioRules;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A designer plays a scenario many times over before she lets anybody near it. */
class ManyRunsTest {
    private static final List<Cast> ALL = Stream.of(Player.values()).map(Cast::of).toList();

    private static Scenario glassOffice() throws PackException {
        return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
    }

    private static CaseWorld world(Scenario scenario) {
        return new CaseWorld(scenario, ReferenceLibrary.shipped());
    }

    private static ManyRuns.Order order(int runs, int threads, List<Cast> casts) {
        return new ManyRuns.Order(runs, 1, casts, threads, "ab", "cd");
    }

    private static RunReport report(Scenario scenario, int runs) {
        CaseWorld world = world(scenario);
        ManyRuns.Order order = order(runs, 2, ALL);
        return Summary.of(world, order, ManyRuns.play(world, order, new NullProgressMonitor()));
    }

    @Test
    void oneThreadAndTwoGiveTheSame() throws PackException {
        CaseWorld world = world(glassOffice());
        List<Run> one = ManyRuns.play(world, order(18, 1, ALL), new NullProgressMonitor());
        List<Run> two = ManyRuns.play(world(glassOffice()), order(18, 2, ALL), new NullProgressMonitor());
        assertEquals(one, two);
        assertEquals(Summary.of(world, order(18, 1, ALL), one), Summary.of(world, order(18, 2, ALL), two));
        assertNotEquals(one.get(1), one.get(4), "another seed, another course");
    }

    @Test
    void everyPlayerPlaysTheSameSeeds() throws PackException {
        List<Run> runs = ManyRuns.play(world(glassOffice()), order(7, 2, ALL), new NullProgressMonitor());
        assertEquals(List.of("expert", "typical", "novice", "expert", "typical", "novice", "expert"),
                runs.stream().map(run -> run.cast().words()).toList());
        assertEquals(List.of(1L, 1L, 1L, 2L, 2L, 2L, 3L), runs.stream().map(Run::seed).toList());
    }

    @Test
    void theGlassOfficeIsReachedInAllItsPartsAndTellsExpertsFromNovices() throws PackException {
        RunReport report = report(glassOffice(), 60);
        assertEquals(60, report.runs());
        assertEquals(List.of(), report.deadEnds());
        assertFalse(report.hasDeadEnds());
        assertTrue(report.casts().get(0).score().least() >= 88, report.casts().toString());
        assertTrue(report.casts().get(2).score().greatest() < report.casts().get(0).score().least(), report.casts().toString());
        for (RunReport.CriterionScore criterion : report.criteria()) {
            assertEquals(20, criterion.levels().get("novice").stream().mapToInt(Integer::intValue).sum());
            assertTrue(criterion.discrimination().orElseThrow() > 0, criterion.toString());
        }
        assertTrue(report.mishaps().get(0).total() >= report.mishaps().get(report.mishaps().size() - 1).total());
        assertTrue(report.clocks().stream().anyMatch(clock -> clock.met() > 0 && clock.missed() > 0), "clocks are kept by some and missed by others");
    }

    @Test
    void whereOnlyOneKindOfPlayerPlaysNothingIsSaidOfDiscrimination() throws PackException {
        CaseWorld world = world(glassOffice());
        ManyRuns.Order order = order(3, 1, List.of(Cast.of(Player.EXPERT)));
        RunReport report = Summary.of(world, order, ManyRuns.play(world, order, new NullProgressMonitor()));
        assertTrue(report.criteria().stream().allMatch(criterion -> criterion.discrimination().isEmpty()));
        assertEquals(1, report.casts().size());
    }

    @Test
    void anInjectThatCanNeverComeIsNamedWithTheReason() throws PackException {
        Scenario scenario = glassOffice();
        InjectReleased itself = ScenarioFactory.eINSTANCE.createInjectReleased();
        scenario.getInjects().stream().filter(inject -> inject.getId().equals("I11")).forEach(inject -> {
            itself.setInject(inject);
            inject.setCondition(itself);
        });
        RunReport report = report(scenario, 9);
        assertTrue(report.hasDeadEnds());
        RunReport.DeadEnd never = report.deadEnds(RunReport.Kind.INJECT).get(0);
        assertEquals("I11", never.id());
        assertEquals("inject \"The bank is found\" was not released", never.because());
    }

    private static Stream<String> ids(List<RunReport.DeadEnd> ends) {
        return ends.stream().map(RunReport.DeadEnd::id);
    }

    @Test
    void aDeadEndThatTheChecksDoNotSeeIsNamedWithWhatItWaitsFor(@TempDir Path folder) throws Exception {
        Scenario planted = PlantedDeadEnd.scenario(folder);
        assertTrue(ScenarioRules.check(planted, Locale.ENGLISH).stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS), "it may be played");
        RunReport report = report(planted, 30);
        List<RunReport.DeadEnd> injects = report.deadEnds(RunReport.Kind.INJECT);
        assertEquals(PlantedDeadEnd.INJECTS, ids(injects).toList());
        assertEquals("Tell the Central Authority of the leak: never called for", injects.get(0).because());
        assertEquals("inject \"Ten days left\" was not released", injects.get(1).because());
        assertEquals(PlantedDeadEnd.ACTS, ids(report.deadEnds(RunReport.Kind.ACT)).toList());
        assertEquals("inject 13 never came: inject \"Ten days left\" was not released", report.deadEnds(RunReport.Kind.ACT).get(2).because());
        RunReport.Branch waiting = report.branches().stream().filter(branch -> branch.id().equals("I13")).findFirst().orElseThrow();
        assertEquals(0, waiting.held());
        assertEquals(30, waiting.waited());
        assertEquals(2, waiting.alternatives().size());
        assertTrue(waiting.alternatives().stream().allMatch(RunReport.Reach::isNever));
    }

    @Test
    void anActWhosePreconditionNeverComesIsNamedWithWhatItLacks() throws PackException {
        Scenario scenario = glassOffice();
        MessageTemplate tell = (MessageTemplate) act(scenario, "I13.tell").getActs().get(0);
        tell.getFacts().add(scenario.getFacts().stream().filter(fact -> fact.getId().equals("F-bank-intel")).findFirst().orElseThrow());
        tell.setMinimumFacts(2);
        act(scenario, "I12.renew").getActs().stream().map(StepTemplate.class::cast).forEach(step -> step.setTrigger(Trigger.SUBMIT_DRAFT));
        RunReport report = report(scenario, 9);
        assertEquals(List.of("I12.renew", "I13.tell"), ids(report.deadEnds(RunReport.Kind.ACT)).toList());
        List<String> because = report.deadEnds(RunReport.Kind.ACT).stream().map(RunReport.DeadEnd::because).toList();
        assertTrue(because.get(0).matches("\"Preservation of .*\" stands at \".*\", from where no \"SUBMIT_DRAFT\" leads on"), because.get(0));
        assertEquals("it takes 2 facts of which the seat knows 1; it was never told F-bank-intel", because.get(1));
    }

    private static ExpectedAct act(Scenario scenario, String id) {
        return scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream()).filter(act -> act.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aRequestThatNobodySendsIsNamedWithTheStationWhereItStands() throws PackException {
        Scenario scenario = glassOffice();
        ExpectedAct send = act(scenario, "I11.restraint");
        send.getActs().remove(1);
        RunReport report = report(scenario, 9);
        RunReport.DeadEnd request = report.deadEnds(RunReport.Kind.REQUEST).get(0);
        assertEquals("P-restraint", request.id());
        assertTrue(request.because().contains("it stood at \""), request.because());
    }

    @Test
    void theBranchesTellWhichAlternativeBroughtAnInject() throws PackException {
        RunReport report = report(glassOffice(), 30);
        RunReport.Branch rescue = report.branches().stream().filter(branch -> branch.id().equals("I07")).findFirst().orElseThrow();
        assertEquals(30, rescue.held());
        List<RunReport.Reach> alternatives = rescue.alternatives();
        assertEquals(2, alternatives.size());
        assertTrue(alternatives.get(0).runs() > 0 && alternatives.get(1).runs() > 0, "with an emergency disclosure, or by time: " + alternatives);
        assertTrue(alternatives.get(0).runs() + alternatives.get(1).runs() >= 30, alternatives.toString());
        report.branches().forEach(branch -> assertEquals(30, branch.held() + branch.waited(), branch.toString()));
    }

    @Test
    void theReportTellsDurationsAndMistakesByTheirChallenge() throws PackException {
        RunReport report = report(glassOffice(), 60);
        for (RunReport.SeatScore seat : report.seats()) {
            seat.score().forEach((cast, score) -> assertTrue(seat.hours().get(cast).median() >= 0, seat.toString()));
        }
        RunReport.SeatScore ministry = report.seats().stream().filter(seat -> seat.id().equals("tv-moj")).findFirst().orElseThrow();
        assertTrue(ministry.hours().get("novice").median() > ministry.hours().get("expert").median(), ministry.toString());
        report.criteria().forEach(criterion -> assertFalse(criterion.hours().isEmpty(), criterion.toString()));
        assertTrue(report.casts().get(0).hitRate().orElseThrow() > report.casts().get(2).hitRate().orElseThrow(), report.casts().toString());
        assertEquals(Set.of(Challenge.values()), report.challenges().stream().map(RunReport.ChallengeMishaps::challenge).collect(Collectors.toSet()));
        RunReport.ChallengeMishaps first = report.challenges().get(0);
        assertEquals(first.total(), first.mishaps().stream().mapToInt(RunReport.Mishap::total).sum());
        assertTrue(first.total() >= report.challenges().get(4).total());
        assertTrue(first.mishaps().stream().allMatch(mishap -> mishap.challenges().contains(first.challenge())));
    }

    @Test
    void mixedCastsGiveTheSameOnOneThreadAndOnTwo() throws PackException {
        List<Cast> mixed = List.of(cast(Player.NOVICE), cast(Player.EXPERT));
        List<Run> one = ManyRuns.play(world(glassOffice()), order(12, 1, mixed), new NullProgressMonitor());
        assertEquals(one, ManyRuns.play(world(glassOffice()), order(12, 2, mixed), new NullProgressMonitor()));
        assertEquals(one, ManyRuns.play(world(glassOffice()), order(12, 2, mixed), new NullProgressMonitor()), "and so once more");
        RunReport report = Summary.of(world(glassOffice()), order(12, 1, mixed), one);
        assertEquals(List.of("novice", "expert"), report.casts().stream().map(RunReport.CastScore::cast).toList(), "the police is the same in both");
        assertTrue(report.criteria().stream().allMatch(criterion -> criterion.discrimination().isPresent()), "experts and novices in the other seats");
    }

    @Test
    void castsThatDifferInASeatAreCalledByAllOfIt() throws PackException {
        CaseWorld world = world(glassOffice());
        ManyRuns.Order order = order(4, 2, List.of(Cast.of(Player.EXPERT), cast(Player.EXPERT)));
        RunReport report = Summary.of(world, order, ManyRuns.play(world, order, new NullProgressMonitor()));
        assertEquals(List.of("expert", "expert,tv-moj=typical+hasty+alone,tv-police=expert+lacks-c3"),
                report.casts().stream().map(RunReport.CastScore::cast).toList());
        assertTrue(report.casts().get(0).score().mean() > report.casts().get(1).score().mean());
    }

    private static Cast cast(Player others) {
        return new Cast(Cast.Part.of(others), new TreeMap<>(Map.of("tv-police", new Cast.Part(Player.EXPERT, List.of(new Trait.Knowledge(Challenge.C3, false))),
                "tv-moj", new Cast.Part(Player.TYPICAL, List.of(Trait.Manner.HASTY, Trait.Manner.ALONE)))));
    }

    @Test
    void whoeverCancelsIsNotKeptWaiting() throws PackException {
        CaseWorld world = world(glassOffice());
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ManyRuns.play(world, order(1_000, 2, ALL), monitor));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, ManyRuns.MOST + 1, Integer.MAX_VALUE})
    void aNumberOfRunsHasToBePossible(int runs) {
        assertThrows(IllegalArgumentException.class, () -> order(runs, 1, ALL));
    }

    @Test
    void aSpreadIsMadeOfValuesThatOccurred() {
        assertTrue(Spread.of(List.of()).isEmpty());
        assertEquals(new Spread(1, 5, 5, 5, 5, 5, 5), Spread.of(List.of(5)).orElseThrow());
        assertEquals(new Spread(10, 1, 1, 5, 9, 10, 5.5), Spread.of(List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).orElseThrow());
    }
}
