package org.comity.assessment.parting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.comity.assessment.Assessor;
import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.Ledger;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Rehearsal;
import org.comity.rules.request.RequestDraft;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Two groups have played the same case. The trainer wants to know where they parted, and what it cost. */
class PartingTest {
    private static final ScenarioPack PACK = pack();
    private static final CaseWorld WORLD = new CaseWorld(PACK.scenario(), PACK.library());
    private static final List<String> SEATS = WORLD.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();
    private static final Act MESSAGE = new Act.SendMessage("tv-police", List.of("tv-moj"), Purpose.INFORM, "We have a case.", List.of(), Optional.empty());

    private static ScenarioPack pack() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped());
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RecordedRun rehearsed(Player player, long seed) {
        return new RecordedRun(WORLD, Rehearsal.play(WORLD, new Rehearsal.Setup(player, seed, "", ""), Ledger.NONE, new NullProgressMonitor()));
    }

    private static RecordedRun played(Consumer<Exercise> acts) {
        Exercise exercise = new Exercise(new Engine(WORLD), Ledger.NONE);
        accepted(exercise.submit(0, new Act.Open(SEATS, 1, "test", "pack", "library")));
        now(exercise, new Act.Start());
        acts.accept(exercise);
        return new RecordedRun(WORLD, exercise.state());
    }

    private static Decision.Accepted accepted(Decision decision) {
        assertTrue(decision instanceof Decision.Accepted, decision.toString());
        return (Decision.Accepted) decision;
    }

    private static Decision.Accepted now(Exercise exercise, Act act) {
        return accepted(exercise.submit(exercise.state().now(), act));
    }

    private static void days(Exercise exercise, int days) {
        exercise.jumpTo(exercise.state().now() + days * 24L * 60);
    }

    /** The police ask the provider to keep the account. */
    private static void preserve(Exercise exercise) {
        RequestPlan plan = WORLD.scenario().getPlans().stream().filter(each -> each.getRecipient().getId().equals("lumen")).findFirst().orElseThrow();
        Event.RequestOpened opened = (Event.RequestOpened) now(exercise, new Act.OpenRequest("tv-police", plan.getType().getId(), "lumen")).events()
                .getFirst().event();
        now(exercise, new Act.Draft("tv-police", opened.request(), RequestDraft.of(plan, fact -> true, List.of())));
        now(exercise, Act.Proceed.of("tv-police", opened.request(), Trigger.DISPATCH, ""));
    }

    @Test
    void aRunDoesNotPartFromItself() throws IncomparableRunsException {
        RecordedRun run = rehearsed(Player.NOVICE, 3);
        Parting parting = Parting.of(run, run);
        assertEquals(Optional.empty(), parting.point());
        assertEquals(List.of(), parting.settings());
        assertEquals(0, parting.moreScore());
        assertFalse(parting.requests().isEmpty());
        parting.requests().forEach(request -> assertEquals(request.first(), request.second()));
        assertTrue(parting.requests().stream().anyMatch(request -> request.dispatchLater().equals(Optional.of(0))));
        assertTrue(parting.clocks().stream().allMatch(Parting.ClockPair::isSame));
        assertTrue(parting.criteria().stream().allMatch(criterion -> criterion.morePoints() == 0));
    }

    @Test
    void aRunThatOnlyGoesOnHasNotParted() throws IncomparableRunsException {
        RecordedRun shorter = played(exercise -> days(exercise, 3));
        RecordedRun longer = played(exercise -> {
            days(exercise, 3);
            now(exercise, MESSAGE);
        });
        assertEquals(Optional.empty(), Parting.of(shorter, longer).point());
        assertEquals(Optional.empty(), Parting.of(longer, shorter).point());
    }

    @Test
    void whereTheyPartedIsToldWithDayAndTime() throws IncomparableRunsException {
        RecordedRun first = played(exercise -> {
            exercise.jumpToNext();
            now(exercise, MESSAGE);
            days(exercise, 3);
        });
        RecordedRun second = played(exercise -> {
            exercise.jumpToNext();
            days(exercise, 3);
        });
        Parting.Point point = Parting.of(first, second).point().orElseThrow();
        Recorded message = first.events().stream().filter(recorded -> recorded.event() instanceof Event.MessageSent).findFirst().orElseThrow();
        assertEquals(message.number(), point.number());
        assertEquals(message.at(), point.at());
        assertEquals("Tevara Police, Anti-Trafficking Unit informs Tevara Ministry of Justice: We have a case.", point.first().orElseThrow().sentence());
        assertEquals("Inject 2: A screenshot without a user number", point.second().orElseThrow().sentence());
        assertEquals("day 1, 10:00", CaseClock.tell(point.second().orElseThrow().at()));
    }

    @Test
    void theSameInAnotherPlaceOfTheRecordIsNotToldAsADifference() throws IncomparableRunsException {
        RecordedRun first = played(exercise -> {
            exercise.jumpToNext();
            exercise.submit(exercise.state().now(), new Act.Advance()); // the clock is asked once more, and nothing is due
            now(exercise, MESSAGE);
            now(exercise, new Act.Pause());
        });
        RecordedRun second = played(exercise -> {
            exercise.jumpToNext();
            now(exercise, MESSAGE);
            now(exercise, MESSAGE);
        });
        Parting.Point point = Parting.of(first, second).point().orElseThrow();
        assertEquals("stops the clock", point.first().orElseThrow().sentence());
        assertTrue(point.second().orElseThrow().sentence().endsWith("We have a case."));
    }

    @Test
    void aRequestThatLeftTwoDaysLaterIsTwoDaysLaterAndSoIsItsAnswer() throws IncomparableRunsException {
        RecordedRun first = played(exercise -> {
            preserve(exercise);
            days(exercise, 12);
        });
        RecordedRun second = played(exercise -> {
            days(exercise, 2);
            preserve(exercise);
            days(exercise, 12);
        });
        Parting parting = Parting.of(first, second);
        Parting.RequestPair request = parting.requests().stream().filter(pair -> pair.first().isPresent() && pair.second().isPresent()).findFirst().orElseThrow();
        assertEquals(Optional.of(2), request.dispatchLater());
        assertTrue(request.answerLater().orElseThrow() >= 1, request.toString());
        assertEquals(Optional.of(-2), Parting.of(second, first).requests().getFirst().dispatchLater());
    }

    @Test
    void aRequestThatOnlyOneRunHasStandsThereOnItsOwn() throws IncomparableRunsException {
        RecordedRun first = played(exercise -> days(exercise, 1));
        RecordedRun second = played(PartingTest::preserve);
        Parting.RequestPair request = Parting.of(first, second).requests().getFirst();
        assertEquals(Optional.empty(), request.first());
        assertEquals("XTV-001", request.second().orElseThrow().reference());
        assertEquals(Optional.empty(), request.dispatchLater());
    }

    @Test
    void aClockThatOneRunKeptAndTheOtherMissedDiffers() throws IncomparableRunsException {
        RecordedRun kept = played(exercise -> {
            preserve(exercise);
            days(exercise, 12);
        });
        RecordedRun missed = played(exercise -> days(exercise, 12));
        List<Parting.ClockPair> different = Parting.of(kept, missed).clocks().stream().filter(clock -> !clock.isSame()).toList();
        assertTrue(different.contains(new Parting.ClockPair("Lumen Chat deletes the account 'brightfuture88'", List.of(), Optional.of(DeadlineStatus.MET),
                Optional.of(DeadlineStatus.MISSED))), different.toString());
    }

    @Test
    void whatItCostIsToldByCriterionAndInTheResult() throws IncomparableRunsException {
        RecordedRun expert = rehearsed(Player.EXPERT, 1);
        RecordedRun novice = rehearsed(Player.NOVICE, 1);
        Parting parting = Parting.of(expert, novice);
        assertEquals(List.of(new Parting.Difference(Parting.Setting.PLAYER, "expert", "novice")), parting.settings());
        assertEquals(Assessor.assess(WORLD, novice.events()).score() - Assessor.assess(WORLD, expert.events()).score(), parting.moreScore());
        assertTrue(parting.moreScore() < -20, "a novice costs more than " + parting.moreScore());
        double lost = parting.criteria().stream().mapToDouble(Parting.CriterionPair::morePoints).sum();
        assertEquals(parting.second().points() - parting.first().points(), lost, 1e-9);
        assertEquals(parting.second().fatalErrors().size(), parting.fatalErrors().stream().filter(Parting.FatalPair::second).count());
        assertTrue(parting.fatalErrors().stream().noneMatch(Parting.FatalPair::first));
        assertTrue(parting.point().orElseThrow().number() > 1);
    }

    @Test
    void anotherSeedIsNamedAsWhatDifferedFromTheOutset() throws IncomparableRunsException {
        assertEquals(List.of(new Parting.Difference(Parting.Setting.SEED, "1", "2")),
                Parting.of(rehearsed(Player.EXPERT, 1), rehearsed(Player.EXPERT, 2)).settings());
    }

    @Test
    void runsOfTwoScenariosOrWordingsCannotBeCompared() {
        RecordedRun run = played(exercise -> { });
        assertRefused(run, opened("glass-office", "other"), "The runs are of glass-office in two wordings (versions 1.0 and 1.0), so neither is the"
                + " measure of the other. Choose two records of the same wording.");
        assertRefused(run, opened("red-harbour", "pack"), "The runs are of two scenarios, glass-office and red-harbour. Choose two records of the same scenario.");
        RecordedRun empty = new RecordedRun(WORLD, ExerciseState.INITIAL);
        assertRefused(run, empty, "In the second record no exercise was ever opened. Choose two records of the same scenario.");
        assertRefused(empty, run, "In the first record no exercise was ever opened. Choose two records of the same scenario.");
    }

    private static RecordedRun opened(String scenario, String digest) {
        Event.Opened opening = new Event.Opened(scenario, "1.0", digest, "library", 1, "test", SEATS, new TreeMap<>());
        return new RecordedRun(WORLD, ExerciseState.INITIAL.after(new Recorded(1, 540, Act.CONTROL, opening)));
    }

    private static void assertRefused(RecordedRun first, RecordedRun second, String sentence) {
        assertEquals(sentence, assertThrows(IncomparableRunsException.class, () -> Parting.of(first, second)).getMessage());
    }
}
