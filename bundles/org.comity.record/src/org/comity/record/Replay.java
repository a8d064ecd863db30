package org.comity.record;

import java.util.List;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;

/** Plays a record again. */
public final class Replay {
    private Replay() {
    }

    /**
     * The state after events. With the first {@code n} events of a record, the state of the exercise at that moment.
     *
     * @param events from event 1 on without gap, such as those of a {@link ReadRecord}, which always follow
     * @throws IllegalArgumentException when an event does not follow from those before it
     */
    public static ExerciseState of(List<Recorded> events) {
        ExerciseState state = ExerciseState.INITIAL;
        for (Recorded recorded : events) {
            state = state.after(recorded);
        }
        return state;
    }
}
