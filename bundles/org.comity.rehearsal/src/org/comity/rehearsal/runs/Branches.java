package org.comity.rehearsal.runs;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.condition.Verdict;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Not;

/** Where a scenario branches: injects that come only under a condition, and the alternatives within it. */
final class Branches {
    private Branches() {
    }

    /** Injects that come only under a condition. */
    static Stream<Inject> conditional(CaseWorld world) {
        return world.scenario().getInjects().stream().filter(inject -> inject.getCondition() != null);
    }

    /** Every alternative within a condition, in the order of the scenario; none where it has no "any of". */
    static List<Condition> alternatives(Condition condition) {
        return switch (condition) {
            case AnyOf any -> any.getConditions().stream().flatMap(part -> Stream.concat(Stream.of(part), alternatives(part).stream())).toList();
            case AllOf all -> all.getConditions().stream().flatMap(part -> alternatives(part).stream()).toList();
            case Not not -> alternatives(not.getCondition());
            default -> List.of();
        };
    }

    /** The injects that wait at the end of an exercise, with what is missing. @param check over the whole exercise */
    static SortedMap<String, List<String>> waiting(CaseWorld world, ExerciseState end, ConditionCheck check) {
        SortedMap<String, List<String>> waiting = new TreeMap<>();
        conditional(world).filter(inject -> end.waiting().contains(inject.getId()))
                .forEach(inject -> waiting.put(inject.getId(), check.check(inject.getCondition()).clauses()));
        return waiting;
    }

    /** The alternatives that held when the injects that waited for them were released, with what was found. */
    static SortedMap<Run.Alternative, String> deciding(CaseWorld world, ExerciseState end) {
        SortedMap<Run.Alternative, String> deciding = new TreeMap<>();
        conditional(world).forEach(inject -> {
            List<Condition> alternatives = alternatives(inject.getCondition());
            Optional<Long> released = Optional.ofNullable(end.released().get(inject.getId())).filter(number -> !alternatives.isEmpty());
            released.ifPresent(number -> decide(inject, alternatives, check(world, end.chronicle(), number), deciding));
        });
        return deciding;
    }

    /** Looks at an exercise as it was just before an event. */
    private static ConditionCheck check(CaseWorld world, List<Recorded> chronicle, long number) {
        return new ConditionCheck(world, List.copyOf(chronicle.subList(0, (int) number - 1)));
    }

    private static void decide(Inject inject, List<Condition> alternatives, ConditionCheck check, SortedMap<Run.Alternative, String> deciding) {
        for (int i = 0; i < alternatives.size(); i++) {
            Verdict verdict = check.check(alternatives.get(i));
            if (verdict.holds()) {
                deciding.put(new Run.Alternative(inject.getId(), i), verdict.because());
            }
        }
    }
}
