package org.comity.record;

import java.util.ArrayList;
import java.util.List;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;

/**
 * An exercise from its first event to its last, to step to any moment of it. A state is kept every {@value #STRIDE} events, and
 * kept states share what did not change; a step plays the few events in between. Immutable.
 */
public final class Timeline {
    private static final int STRIDE = 32;

    private final List<Recorded> events;
    private final List<ExerciseState> kept;
    private final ExerciseState last;

    private Timeline(List<Recorded> events, List<ExerciseState> kept, ExerciseState last) {
        this.events = events;
        this.kept = kept;
        this.last = last;
    }

    /**
     * The timeline of events.
     *
     * @param events from event 1 on without gap, such as those of a {@link ReadRecord}
     * @throws IllegalArgumentException when an event does not follow from those before it
     */
    public static Timeline of(List<Recorded> events) {
        List<ExerciseState> kept = new ArrayList<>();
        ExerciseState state = ExerciseState.INITIAL;
        kept.add(state);
        for (Recorded recorded : events) {
            state = state.after(recorded);
            if (recorded.number() % STRIDE == 0) {
                kept.add(state);
            }
        }
        return new Timeline(List.copyOf(events), List.copyOf(kept), state);
    }

    /** Number of the last event; 0 where there is none. */
    public long length() {
        return events.size();
    }

    /**
     * The state after an event.
     *
     * @param number 0, before the first event, to {@link #length()}
     * @throws IndexOutOfBoundsException for any other number
     */
    public ExerciseState after(long number) {
        if (number < 0 || number > events.size()) {
            throw new IndexOutOfBoundsException("There is no event " + number + " among " + events.size());
        }
        int from = (int) number / STRIDE;
        ExerciseState state = kept.get(from);
        for (Recorded recorded : events.subList(from * STRIDE, (int) number)) {
            state = state.after(recorded);
        }
        return state;
    }

    /** The state at the end. */
    public ExerciseState last() {
        return last;
    }

    /**
     * Number of the last event that had happened at a moment, those of its minute included; 0 where none had.
     *
     * @param at case minutes since 00:00 of day 1
     */
    public long at(long at) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
