package org.comity.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Rehearsal;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The glass office as robots have played it: what happened, and nothing else. */
record Played(CaseWorld world, List<Recorded> events) {
    private static final Map<String, Played> ONCE = new ConcurrentHashMap<>();

    /** Played once for all tests, since nobody changes it. */
    static Played by(Player player, long seed) {
        return ONCE.computeIfAbsent(player + " " + seed, key -> play(player, seed));
    }

    private static Played play(Player player, long seed) {
        try {
            ScenarioPack pack = PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped());
            CaseWorld world = new CaseWorld(pack.scenario(), pack.library());
            List<Recorded> events = new ArrayList<>();
            Rehearsal.play(world, new Rehearsal.Setup(player, seed, "", ""), events::addAll, new NullProgressMonitor());
            return new Played(world, List.copyOf(events));
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if these events had not been; the others keep their numbers. */
    Played without(Predicate<Recorded> test) {
        return new Played(world, events.stream().filter(test.negate()).toList());
    }

    Assessment assessed() {
        return Assessor.assess(world, events);
    }

    CriterionResult criterion(String id) {
        return assessed().criteria().stream().filter(result -> result.id().equals(id)).findFirst().orElseThrow();
    }
}
