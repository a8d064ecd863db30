package org.comity.rehearsal.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.exercise.Act;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * A play up to one moment: the exercise, and what the seats are about to do. Immutable, so that a play can be continued in several ways.
 *
 * @param tasks by name; see {@link Task}
 * @param open questions to be answered before the play goes on, the first one first
 * @param choices how every question so far was answered, by its id
 * @param takenUp what office work has been taken up
 * @param deeds every act so far
 */
record Position(ExerciseState state, PSortedMap<String, Task> tasks, PVector<Question> open, PSortedMap<String, Choice> choices,
        PSortedSet<String> takenUp, PVector<Deed> deeds) {
    static final Position INITIAL = new Position(ExerciseState.INITIAL, TreePMap.empty(), TreePVector.empty(), TreePMap.empty(), TreePSet.empty(),
            TreePVector.empty());

    private static final Comparator<Map.Entry<String, Task>> ORDER = Comparator.<Map.Entry<String, Task>>comparingLong(task -> task.getValue().when())
            .thenComparing(task -> task.getValue() instanceof Task.Work).thenComparing(Map.Entry::getKey);

    Position after(long at, Act act, Optional<String> expected, List<Recorded> events) {
        ExerciseState next = state;
        for (Recorded recorded : events) {
            next = next.after(recorded);
        }
        return new Position(next, tasks, open, choices, takenUp, deeds.plus(new Deed(at, act, expected)));
    }

    Position asked(Question question) {
        return new Position(state, tasks, open.plus(question), choices, takenUp, deeds);
    }

    Position answered(Choice choice) {
        return new Position(state, tasks, open.minus(0), choices.plus(open.get(0).id(), choice), takenUp, deeds);
    }

    Position with(String name, Task task) {
        return new Position(state, tasks.plus(name, task), open, choices, takenUp, deeds);
    }

    Position without(String name) {
        return new Position(state, tasks.minus(name), open, choices, takenUp, deeds);
    }

    Position takingUp(String work) {
        return new Position(state, tasks, open, choices, takenUp.plus(work), deeds);
    }

    /** What a seat does next; empty where all of them wait. */
    Optional<Map.Entry<String, Task>> nextTask() {
        return tasks.entrySet().stream().min(ORDER).filter(task -> task.getValue().when() != Task.WAITS);
    }

    boolean hasEnded() {
        return !state.isRunning();
    }
}
