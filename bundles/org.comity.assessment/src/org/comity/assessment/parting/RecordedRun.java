package org.comity.assessment.parting;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;

/**
 * One run of a case.
 *
 * @param world in which it was played
 * @param end the state after the last event of its record
 */
public record RecordedRun(CaseWorld world, ExerciseState end) {

    /** Every event of its record, in order. */
    public List<Recorded> events() {
        return end.chronicle();
    }

    Optional<Event.Opened> opening() {
        return end.opening();
    }
}
