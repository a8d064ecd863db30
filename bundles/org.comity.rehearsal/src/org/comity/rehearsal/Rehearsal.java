package org.comity.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * <p>The same scenario, seed and cast always give the same events, byte for byte, whatever the machine, locale or time zone.
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
     * @param cast who plays; seats that the scenario does not have are ignored
     * @param seed seed of all random draws
     * @param packDigest SHA-256 of the scenario, hexadecimal
     * @param libraryDigest SHA-256 of the reference library, hexadecimal
     */
    public record Setup(Cast cast, long seed, String packDigest, String libraryDigest) {
        /** The same kind of player in every seat. */
        public Setup(Player player, long seed, String packDigest, String libraryDigest) {
            this(Cast.of(player), seed, packDigest, libraryDigest);
        }
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
        return playOut(world, setup, ledger, monitor).end();
    }

    /** Plays likewise, and tells besides what the robots were still waiting for. */
    public static Outcome playOut(CaseWorld world, Setup setup, Ledger ledger, IProgressMonitor monitor) {
        return new Rehearsal(world, setup, ledger).play(monitor);
    }

    /**
     * What came of a rehearsal.
     *
     * @param end the final state
     * @param stuck by id of the expected act, what a robot that wanted to do it was waiting for at EndEx, in one clause
     */
    public record Outcome(ExerciseState end, SortedMap<String, String> stuck) {
    }

    private Outcome play(IProgressMonitor monitor) {
        List<String> seats = world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();
        RandomStreams streams = new RandomStreams(setup.seed());
        List<Robot> robots = new ArrayList<>();
        for (String seat : seats) {
            Robot robot = new Robot(seat, world, exercise, setup.cast().disposition(seat), streams, intentions);
            exercise.onEvent(robot::hear);
            robots.add(robot);
        }
        require(exercise.submit(0, new Act.Open(seats, setup.seed(), setup.cast().words(), setup.packDigest(), setup.libraryDigest())));
        require(exercise.submit(exercise.state().now(), new Act.Start()));
        ControlRoom.arrangements(world).forEach(act -> require(exercise.submit(exercise.state().now(), act)));
        run(SubMonitor.convert(monitor, (int) (world.clock().end() - world.clock().start())));
        SortedMap<String, String> stuck = new TreeMap<>();
        robots.forEach(robot -> stuck.putAll(robot.stuck()));
        return new Outcome(exercise.state(), stuck);
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
