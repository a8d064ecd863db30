package org.comity.rehearsal;

import java.util.List;

import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.Ledger;
import org.comity.exercise.Refusal;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.simulation.EventQueue;
import org.comity.simulation.RandomStreams;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * One exercise with robots in every seat, from StartEx to EndEx.
 *
 * <p>The same scenario, seed and player always give the same events, byte for byte, whatever the machine, locale or time zone.
 */
public final class Rehearsal {
    /** Robots that keep proposing acts at one moment of the case would never end; this many are let pass. */
    private static final int MOST_ACTS = 100_000;

    private final CaseWorld world;
    private final Setup setup;
    private final Exercise exercise;
    private final EventQueue<Runnable> intentions = new EventQueue<>();

    /**
     * What is played.
     *
     * @param seed seed of all random draws
     * @param packDigest SHA-256 of the scenario, hexadecimal
     * @param libraryDigest SHA-256 of the reference library, hexadecimal
     */
    public record Setup(Player player, long seed, String packDigest, String libraryDigest) {
    }

    private Rehearsal(CaseWorld world, Setup setup, Ledger ledger) {
        this.world = world;
        this.setup = setup;
        this.exercise = new Exercise(new Engine(world), ledger);
    }

    /**
     * Plays.
     *
     * @param ledger where the events are written down as they happen
     * @param monitor told of the days that pass, and asked whether to stop
     * @return the final state
     * @throws OperationCanceledException when the monitor was cancelled; the ledger then holds what happened before
     */
    public static ExerciseState play(CaseWorld world, Setup setup, Ledger ledger, IProgressMonitor monitor) {
        return new Rehearsal(world, setup, ledger).play(monitor);
    }

    private ExerciseState play(IProgressMonitor monitor) {
        List<String> seats = world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();
        RandomStreams streams = new RandomStreams(setup.seed());
        Disposition disposition = Disposition.of(setup.player());
        for (String seat : seats) {
            Robot robot = new Robot(seat, world, exercise, disposition, streams, intentions);
            exercise.onEvent(robot::hear);
        }
        require(exercise.submit(0, new Act.Open(seats, setup.seed(), setup.player().word(), setup.packDigest(), setup.libraryDigest())));
        require(exercise.submit(exercise.state().now(), new Act.Start()));
        run(SubMonitor.convert(monitor, (int) (world.clock().end() - world.clock().start())));
        return exercise.state();
    }

    private void run(SubMonitor progress) {
        for (int acts = 0; exercise.state().isRunning(); acts++) {
            if (acts > MOST_ACTS) {
                throw new IllegalStateException("The robots never come to rest in scenario " + world.scenario().getId());
            }
            long before = exercise.state().now();
            long due = exercise.state().nextDue().orElse(world.clock().end());
            if (!intentions.isEmpty() && intentions.nextTime() < due) {
                intentions.poll().run();
            } else {
                require(exercise.jumpToNext());
            }
            progress.split((int) (exercise.state().now() - before));
        }
    }

    private static void require(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            Refusal refusal = refused.refusal();
            throw new IllegalStateException("Exercise control was refused: " + refusal.sentence());
        }
    }
}
