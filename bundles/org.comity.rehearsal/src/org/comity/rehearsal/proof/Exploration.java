package org.comity.rehearsal.proof;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Looks at every combination of the choices on which a goal depends, those with the fewest departures first; everything else is done as
 * expected. A goal of several parts is tried in its parts first, and then in pairs of them, since those depend on less.
 */
final class Exploration {
    private final CaseWorld world;
    private final Search search;
    private long states;
    private long merged;

    /**
     * What became of a goal.
     *
     * @param unreachable empty where a play was found or the bound was reached
     * @param states situations looked at
     */
    record Result(Optional<Unreachable> unreachable, int states) {
    }

    /** What no play comes to. @param parts what does not hold together, in one part or several @param nearest the end of the play that came nearest */
    record Unreachable(List<Condition> parts, Position nearest) {
        Condition whole() {
            AllOf all = ScenarioFactory.eINSTANCE.createAllOf();
            parts.forEach(part -> all.getConditions().add(EcoreUtil.copy(part)));
            return all;
        }
    }

    Exploration(CaseWorld world, Search search) {
        this.world = world;
        this.search = search;
    }

    /** Situations looked at so far. */
    long states() {
        return states;
    }

    /** How many of them were like one looked at before. */
    long merged() {
        return merged;
    }

    /** Decides about a goal to which no play has come so far. @param most situations to look at */
    Result decide(Goal goal, int most) {
        Decision decision = new Decision(goal, most);
        Optional<Unreachable> unreachable = decision.decide();
        return new Result(unreachable, decision.looked);
    }

    /** What all has to hold where a condition does. */
    static Stream<Condition> parts(Condition condition) {
        return condition instanceof AllOf all ? all.getConditions().stream().flatMap(Exploration::parts) : Stream.of(condition);
    }

    /** A way to go on that was put aside. @param departures how many choices depart from what is expected, this one included */
    private record Branch(int departures, long order, Position from, Choice choice) {
        private static final Comparator<Branch> FEWEST = Comparator.comparingInt(Branch::departures).thenComparingLong(Branch::order);
    }

    /** About one goal. */
    private final class Decision {
        private final Goal goal;
        private final List<Condition> parts;
        private final int most;
        private final Set<BitSet> together = new HashSet<>();
        private int looked;

        Decision(Goal goal, int most) {
            this.goal = goal;
            this.parts = parts(goal.aim()).toList();
            this.most = most;
            search.ends().forEach(end -> together.add(holding(end.state())));
        }

        private BitSet holding(ExerciseState state) {
            BitSet holding = new BitSet();
            ConditionCheck check = goal.check(world, state);
            boolean counts = goal.on().map(Inject::getId).map(state.released()::containsKey).orElse(true);
            IntStream.range(0, parts.size()).filter(part -> counts && check.check(parts.get(part)).holds()).forEach(holding::set);
            return holding;
        }

        private boolean wereTogether(List<Integer> some) {
            return together.stream().anyMatch(holding -> some.stream().allMatch(holding::get));
        }

        Optional<Unreachable> decide() {
            List<Integer> all = IntStream.range(0, parts.size()).boxed().toList();
            Stream<List<Integer>> single = all.stream().map(List::of);
            Stream<List<Integer>> pairs = all.stream().flatMap(one -> all.stream().filter(other -> other > one).map(other -> List.of(one, other)));
            return Stream.of(single, pairs, Stream.of(all)).flatMap(steps -> steps).distinct()
                    .filter(some -> !wereTogether(some) && search.found(goal).isEmpty())
                    .map(some -> new Walk(some).walk()).flatMap(Optional::stream).findFirst();
        }

        /** Through every combination of the choices on which some parts depend. */
        private final class Walk {
            private final List<Integer> some;
            private final Unreachable wanted;
            private final Cone cone;
            private final Situation situation;
            private final PriorityQueue<Branch> aside = new PriorityQueue<>(Branch.FEWEST);
            private final Set<List<Object>> seen = new HashSet<>();
            private long order;
            private boolean isBounded;
            private int nearestRemaining = Integer.MAX_VALUE;
            private Position nearest;

            Walk(List<Integer> some) {
                this.some = some;
                this.wanted = new Unreachable(some.stream().map(parts::get).toList(), search.plays().start());
                this.nearest = search.plays().start();
                Condition whole = wanted.whole();
                this.situation = new Situation(world, whole);
                this.cone = Cone.of(world, goal.on().isPresent() ? withRelease(whole, goal.on().get()) : whole);
            }

            private static Condition withRelease(Condition condition, Inject inject) {
                AllOf both = ScenarioFactory.eINSTANCE.createAllOf();
                InjectReleased released = ScenarioFactory.eINSTANCE.createInjectReleased();
                released.setInject(inject);
                both.getConditions().add(released);
                both.getConditions().add(condition);
                return both;
            }

            Optional<Unreachable> walk() {
                follow(search.plays().start(), 0);
                while (!aside.isEmpty() && !isBounded && !wereTogether(some)) {
                    Branch branch = aside.poll();
                    follow(search.plays().choose(branch.from(), branch.choice()), branch.departures());
                }
                return isBounded || wereTogether(some) ? Optional.empty() : Optional.of(new Unreachable(wanted.parts(), nearest));
            }

            /** Plays on as expected, and puts aside what else could be done on the way. */
            private void follow(Position from, int departures) {
                Position position = from;
                while (!position.hasEnded()) {
                    if (cone.covers(position.open().get(0)) && !isNew(position, departures)) {
                        return;
                    }
                    position = search.plays().choose(position, Choice.SOON);
                }
                search.consider(position);
                together.add(holding(position.state()));
                int remaining = wanted.parts().stream().mapToInt(remaining(position)::applyAsInt).sum();
                if (remaining < nearestRemaining) {
                    nearestRemaining = remaining;
                    nearest = position;
                }
            }

            private ToIntFunction<Condition> remaining(Position position) {
                ConditionCheck check = goal.check(world, position.state());
                return part -> Remaining.of(check, part);
            }

            private boolean isNew(Position position, int departures) {
                if (looked == most || search.plays().isTimeUp()) {
                    isBounded = true;
                    return false;
                }
                looked++;
                states++;
                Object already = goal.on().isPresent() ? holding(position.state()) : "";
                if (!seen.add(List.of(situation.of(position), already))) {
                    merged++;
                    return false;
                }
                List<Choice> others = search.plays().choices(position.open().get(0)).stream().filter(choice -> !choice.equals(Choice.SOON)).toList();
                if (departures == search.plays().bound().departures()) {
                    isBounded = true;
                    return true;
                }
                others.forEach(choice -> aside.add(new Branch(departures + 1, order++, position, choice)));
                return true;
            }
        }
    }
}
