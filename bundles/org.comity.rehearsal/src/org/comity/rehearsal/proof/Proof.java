package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.text.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Proves what a scenario can come to: every inject, every branch, every expected act in time, every level of every criterion, full marks.
 *
 * <p>What is reachable is shown by a play that was repeated with the real engine. What is not is shown by looking at every combination of the
 * choices that it depends on, while everything else is done as expected; where that is more than the bound allows, nothing is claimed. The same scenario, setup
 * and bound always give the same report, unless the bound is one of seconds.
 */
public final class Proof {
    private static final int NEARBY = 10;
    private static final int DECIDING = 90;

    /** Situations after which a search for everything gives way to one for the nearest play: most dead ends hang on few choices. */
    private static final int GLANCE = 100;

    private final CaseWorld world;
    private final Bound bound;
    private final Texts texts;
    private final Search search;
    private final Exploration exploration;
    private final Logic logic;
    private final DeadEnds deadEnds;
    private final Repetition repetition;

    /**
     * What is played.
     *
     * @param seed seed of all durations that desks and the mail draw
     * @param packDigest SHA-256 of the scenario, hexadecimal
     * @param libraryDigest SHA-256 of the reference library, hexadecimal
     * @param kinds what is to be proved
     */
    public record Setup(long seed, String packDigest, String libraryDigest, Set<Finding.Kind> kinds) {
        /** Copies the set, so that a setup never changes. */
        public Setup {
            kinds = Set.copyOf(kinds);
        }
    }

    private Proof(CaseWorld world, Setup setup, Bound bound, IProgressMonitor monitor) {
        this.world = world;
        this.bound = bound;
        this.texts = Texts.beside(Proof.class, world.language());
        Playing playing = new Playing(world);
        Position start = playing.begin(setup);
        this.search = new Search(world, new Plays(playing, start, bound, monitor), Goals.of(world, texts).stream().filter(goal -> setup.kinds().contains(goal.kind())).toList());
        this.exploration = new Exploration(world, search);
        this.logic = new Logic(world);
        Attainable attainable = Attainable.of(world);
        attainable.neverReleased().forEach(logic::neverReleased);
        attainable.neverDone().forEach(logic::neverDone);
        this.deadEnds = new DeadEnds(world, search.plays(), texts);
        this.repetition = new Repetition(world);
    }

    /**
     * Proves.
     *
     * @param monitor told how far it is, and asked whether to stop
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static ProofReport of(CaseWorld world, Setup setup, Bound bound, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, NEARBY + DECIDING);
        return new Proof(world, setup, bound, monitor).prove(setup, progress);
    }

    private ProofReport prove(Setup setup, SubMonitor progress) {
        search.nearby(progress.split(NEARBY));
        SubMonitor deciding = progress.split(DECIDING).setWorkRemaining(search.goals().size());
        Map<Goal, Exploration.Result> decided = new LinkedHashMap<>();
        for (Goal goal : search.goals()) {
            if (search.found(goal).isEmpty()) {
                decided.put(goal, decide(goal));
            }
            deciding.split(1);
        }
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : search.goals()) {
            findings.add(search.found(goal).map(end -> reached(goal, end)).orElseGet(() -> notReached(goal, decided.get(goal))));
        }
        return new ProofReport(setup.seed(), bound, findings, new ProofReport.Effort(search.plays().count(), exploration.states(), exploration.merged(),
                repetition.count(), search.questions()));
    }

    private Exploration.Result decide(Goal goal) {
        Exploration.Result result = refuted(goal).orElseGet(() -> exploration.decide(goal, Math.min(GLANCE, bound.states(goal.kind()))));
        if (result.unreachable().isEmpty() && search.found(goal).isEmpty()) {
            search.towards(goal);
            result = exploration.decide(goal, bound.states(goal.kind()));
        }
        if (result.unreachable().isPresent()) {
            learn(goal);
        }
        return result;
    }

    /** What cannot be for reasons of logic needs no exploration. */
    private Optional<Exploration.Result> refuted(Goal goal) {
        List<Condition> parts = Stream.concat(goal.released().stream(), Exploration.parts(goal.aim())).toList();
        return logic.refuted(parts).map(some -> new Exploration.Result(Optional.of(new Exploration.Unreachable(some, nearest(goal, some))), 0));
    }

    private Position nearest(Goal goal, List<Condition> parts) {
        return search.ends().stream().min(Comparator.comparingInt(end -> deadEnds.remaining(goal, parts, end))).orElseThrow();
    }

    /** What is proved never to come helps to prove more. */
    private void learn(Goal goal) {
        switch (goal.aim()) {
            case InjectReleased released when goal.kind() == Finding.Kind.INJECT -> logic.neverReleased(released.getInject());
            case ExpectedActDone done when goal.kind() == Finding.Kind.ACT -> {
                logic.neverInTime(done.getAct());
                if (exploration.decide(goal.atAnyTime(), bound.states(goal.kind())).unreachable().isPresent()) {
                    logic.neverDone(done.getAct());
                }
            }
            default -> { }
        }
    }

    private Finding reached(Goal goal, Position end) {
        repetition.confirm(goal, end);
        return new Finding(goal.kind(), goal.id(), goal.name(), Finding.Verdict.REACHABLE, Course.departures(end), acts(goal, end),
                List.of(), List.of(), 0);
    }

    /** How many acts the seats do until it is reached. */
    private int acts(Goal goal, Position end) {
        long moment = goal.moment(world, end.state()).orElse(world.clock().end());
        return (int) end.deeds().stream().filter(deed -> !(deed.act() instanceof Act.ControlAct) && deed.at() <= moment).count();
    }

    private Finding notReached(Goal goal, Exploration.Result result) {
        if (result.unreachable().isEmpty()) {
            return new Finding(goal.kind(), goal.id(), goal.name(), Finding.Verdict.NOT_DECIDED, new TreeMap<>(), 0, List.of(), List.of(), result.states());
        }
        DeadEnds.Account account = deadEnds.tell(goal, result.unreachable().get());
        repetition.repeat(account.end());
        return new Finding(goal.kind(), goal.id(), goal.name(), Finding.Verdict.UNREACHABLE, Course.departures(account.end()), account.trace().size(), account.trace(),
                account.because(), result.states());
    }
}
