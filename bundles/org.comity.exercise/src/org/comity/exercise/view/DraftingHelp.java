package org.comity.exercise.view;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.desk.Reviews;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Side;
import org.comity.rules.request.Finding;

/** What the reader of a letter would say of it today, told to those who write it: by the same rules as at his desk and in the marks. */
public final class DraftingHelp {
    private DraftingHelp() {
    }

    /**
     * The findings on a letter as it is drafted.
     *
     * @param seat id of the seat that asks
     * @param reference of the request
     * @return in the order of the rules, an empty list where its reader would question nothing; empty where nothing is written yet, where
     *         the letter has left, and where the seat has no part in writing it
     * @throws IllegalArgumentException when the scenario has no such seat
     */
    public static Optional<List<Finding>> on(CaseWorld world, ExerciseState state, String seat, String reference) {
        boolean writes = new Sight(world, state, seat).side(reference).equals(Optional.of(Side.REQUESTING));
        return Optional.ofNullable(state.requests().get(reference))
                .filter(request -> writes && request.draft().isPresent() && request.firstDispatch().isEmpty())
                .map((RequestCase request) -> new Reviews(world).findings(request, state.now()));
    }
}
