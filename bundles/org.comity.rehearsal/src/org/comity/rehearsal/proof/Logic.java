package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What conditions can never hold whatever is played: because they contradict themselves, because an act and a mistake are two answers to one
 * question, or because they ask for what is already proved never to come.
 */
final class Logic {
    /** Guesses before it is left open whether conditions contradict each other. */
    private static final int MOST_GUESSES = 10_000;

    private static final int NOT_DONE = 0;
    private static final int LATE = 1;
    private static final int IN_TIME = 2;

    private final CaseWorld world;
    private final Set<Inject> neverReleased = new HashSet<>();
    private final Set<ExpectedAct> neverDone = new HashSet<>();
    private final Set<ExpectedAct> neverInTime = new HashSet<>();

    Logic(CaseWorld world) {
        this.world = world;
    }

    void neverReleased(Inject inject) {
        neverReleased.add(inject);
    }

    void neverDone(ExpectedAct act) {
        neverDone.add(act);
    }

    void neverInTime(ExpectedAct act) {
        neverInTime.add(act);
    }

    /** Some parts of a condition that cannot hold together, as few as one or two where there are such; empty where nothing speaks against it. */
    Optional<List<Condition>> refuted(List<Condition> parts) {
        if (new Assignment(parts).exists()) {
            return Optional.empty();
        }
        Stream<List<Condition>> single = parts.stream().map(List::of);
        Stream<List<Condition>> pairs = IntStream.range(0, parts.size()).boxed()
                .flatMap(one -> parts.subList(one + 1, parts.size()).stream().map(other -> List.of(parts.get(one), other)));
        return Stream.of(single, pairs, Stream.of(parts)).flatMap(some -> some).filter(some -> !new Assignment(some).exists()).findFirst();
    }

    /** Whether all that may show a mistake or its act is done in answer to one question, so that there is only one of the two. */
    private boolean exclude(MistakeMade made, ExpectedAct act) {
        return made.getMistake().getInsteadOf() == act && made.getMistake().getShownBy() == null && !made.getMistake().getActs().isEmpty()
                && Cone.lookalikes(world, made.getMistake().getActs()).allMatch(act::equals)
                && Cone.lookalikes(world, act.getActs()).allMatch(act::equals);
    }

    /** Values for everything that some conditions ask about. An act is not done, late or in time; anything else is so or not. */
    private final class Assignment {
        private final List<Condition> aims;
        private final Map<EObject, List<Integer>> domains = new LinkedHashMap<>();
        private final Map<Condition, EObject> atoms = new HashMap<>();
        private int guesses;

        Assignment(List<Condition> aims) {
            this.aims = aims;
            aims.forEach(this::collect);
        }

        private void collect(Condition condition) {
            switch (condition) {
                case AllOf all -> all.getConditions().forEach(this::collect);
                case AnyOf any -> any.getConditions().forEach(this::collect);
                case Not not -> collect(not.getCondition());
                case ExpectedActDone done -> act(done.getAct());
                case ExpectedActsDone done -> done.getActs().forEach(this::act);
                default -> {
                    EObject same = domains.keySet().stream().filter(other -> EcoreUtil.equals(other, condition)).findFirst().orElse(condition);
                    atoms.put(condition, same);
                    boolean never = condition instanceof InjectReleased released && neverReleased.contains(released.getInject());
                    domains.putIfAbsent(same, never ? List.of(0) : List.of(1, 0));
                }
            }
        }

        private void act(ExpectedAct act) {
            List<Integer> values = new ArrayList<>(List.of(IN_TIME, LATE, NOT_DONE));
            if (neverInTime.contains(act) || neverDone.contains(act)) {
                values.remove(Integer.valueOf(IN_TIME));
            }
            if (neverDone.contains(act)) {
                values.remove(Integer.valueOf(LATE));
            }
            domains.putIfAbsent(act, values);
        }

        boolean exists() {
            return exists(domains);
        }

        private boolean exists(Map<EObject, List<Integer>> before) {
            Optional<Map<EObject, List<Integer>>> narrowed = narrow(before);
            if (narrowed.isEmpty()) {
                return false;
            }
            Optional<EObject> open = narrowed.get().entrySet().stream().filter(atom -> atom.getValue().size() > 1).map(Map.Entry::getKey).findFirst();
            if (open.isEmpty() || holds(narrowed.get()) == Truth.YES || guesses++ > MOST_GUESSES) {
                return true;
            }
            return narrowed.get().get(open.get()).stream().anyMatch(value -> exists(with(narrowed.get(), open.get(), List.of(value))));
        }

        private static Map<EObject, List<Integer>> with(Map<EObject, List<Integer>> all, EObject atom, List<Integer> values) {
            Map<EObject, List<Integer>> changed = new LinkedHashMap<>(all);
            changed.put(atom, values);
            return changed;
        }

        /** Without the values that cannot be; empty where something has none left. */
        private Optional<Map<EObject, List<Integer>>> narrow(Map<EObject, List<Integer>> before) {
            Map<EObject, List<Integer>> narrowed = new LinkedHashMap<>(before);
            boolean changed = true;
            while (changed) {
                changed = false;
                for (EObject atom : before.keySet()) {
                    List<Integer> values = narrowed.get(atom);
                    List<Integer> left = values.stream().filter(value -> holds(with(narrowed, atom, List.of(value))) != Truth.NO).toList();
                    if (left.isEmpty()) {
                        return Optional.empty();
                    }
                    changed |= left.size() < values.size();
                    narrowed.put(atom, left);
                }
            }
            return Optional.of(narrowed);
        }

        private Truth holds(Map<EObject, List<Integer>> values) {
            boolean twice = atoms.values().stream().distinct().filter(atom -> atom instanceof MistakeMade && values.get(atom).equals(List.of(1)))
                    .map(MistakeMade.class::cast)
                    .anyMatch(made -> values.keySet().stream().filter(ExpectedAct.class::isInstance).map(ExpectedAct.class::cast)
                            .anyMatch(act -> !values.get(act).contains(NOT_DONE) && exclude(made, act)));
            return twice ? Truth.NO : Truth.all(aims.stream().map(aim -> holds(aim, values)).toList());
        }

        private Truth holds(Condition condition, Map<EObject, List<Integer>> values) {
            return switch (condition) {
                case AllOf all -> Truth.all(all.getConditions().stream().map(part -> holds(part, values)).toList());
                case AnyOf any -> Truth.all(any.getConditions().stream().map(part -> holds(part, values).not()).toList()).not();
                case Not not -> holds(not.getCondition(), values).not();
                case ExpectedActDone done -> done(done.getAct(), done.isOnTime(), values);
                case ExpectedActsDone done -> {
                    List<Truth> truths = done.getActs().stream().map(act -> done(act, done.isOnTime(), values)).toList();
                    long sure = truths.stream().filter(Truth.YES::equals).count();
                    long possible = truths.stream().filter(truth -> truth != Truth.NO).count();
                    yield sure >= done.getAtLeast() ? Truth.YES : possible < done.getAtLeast() ? Truth.NO : Truth.OPEN;
                }
                default -> Truth.of(values.get(atoms.get(condition)).contains(1), values.get(atoms.get(condition)).contains(0));
            };
        }

        private static Truth done(ExpectedAct act, boolean onTime, Map<EObject, List<Integer>> values) {
            int least = onTime ? IN_TIME : LATE;
            return Truth.of(values.get(act).stream().anyMatch(value -> value >= least), values.get(act).stream().anyMatch(value -> value < least));
        }
    }

    /** Whether something holds, as far as it is known. */
    private enum Truth {
        YES, NO, OPEN;

        static Truth of(boolean mayHold, boolean mayFail) {
            return mayHold && mayFail ? OPEN : mayHold ? YES : NO;
        }

        static Truth all(List<Truth> parts) {
            return parts.contains(NO) ? NO : parts.contains(OPEN) ? OPEN : YES;
        }

        Truth not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case OPEN -> OPEN;
            };
        }
    }
}
