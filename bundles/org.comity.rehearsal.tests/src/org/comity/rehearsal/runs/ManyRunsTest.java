package org.comity.rehearsal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
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
