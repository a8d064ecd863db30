package org.comity.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The glass office as robots have played it. */
record Played(CaseWorld world, ExerciseState end, List<Recorded> events) {

    static Scenario glassOffice() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    static Rehearsal.Setup setup(Player player, long seed) {
        return new Rehearsal.Setup(player, seed, "ab", "cd");
    }

    static Played by(Player player, long seed) {
        return by(player, seed, new NullProgressMonitor(), new ArrayList<>());
    }

    /** @param events where they go as they happen */
    static Played by(Player player, long seed, IProgressMonitor monitor, List<Recorded> events) {
        CaseWorld world = new CaseWorld(glassOffice(), ReferenceLibrary.shipped());
        ExerciseState end = Rehearsal.play(world, setup(player, seed), events::addAll, monitor);
        return new Played(world, end, List.copyOf(events));
    }

    <E extends Event> Stream<E> all(Class<E> kind) {
        return events.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    /** The events of a kind that one party brought about. */
    <E extends Event> List<Recorded> by(String actor, Class<E> kind, Predicate<E> test) {
        return events.stream().filter(recorded -> recorded.actor().equals(actor) && kind.isInstance(recorded.event())
                && test.test(kind.cast(recorded.event()))).toList();
    }
}
