package org.comity.rehearsal.proof;

import java.util.IdentityHashMap;
import java.util.Map;

import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.Ledger;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;

/** Repeats plays act by act in an exercise of their own, so that what is claimed of them rests on the record and not on the search. */
final class Repetition {
    private final CaseWorld world;
    private final Map<Position, ExerciseState> repeated = new IdentityHashMap<>();

    Repetition(CaseWorld world) {
        this.world = world;
    }

    /** How many plays were repeated. */
    long count() {
        return repeated.size();
    }

    /** @throws IllegalStateException when the play does not come to the goal, which would be an error of the search */
    void confirm(Goal goal, Position end) {
        if (!goal.isReached(world, repeat(end))) {
            throw new IllegalStateException("A play that came to " + goal.id() + " does not come to it when it is repeated");
        }
    }

    /** The state to which the acts of a play lead. */
    ExerciseState repeat(Position end) {
        return repeated.computeIfAbsent(end, this::play);
    }

    private ExerciseState play(Position end) {
        Exercise exercise = new Exercise(new Engine(world), Ledger.NONE);
        for (Deed deed : end.deeds()) {
            if (exercise.submit(deed.at(), deed.act()) instanceof Decision.Refused refused) {
                throw new IllegalStateException("An act of a play is refused when it is repeated: " + refused.refusal().sentence());
            }
        }
        return exercise.state();
    }
}
