package org.comity.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;

/**
 * The course that a request took, as the side that asks sees it. Moments are case minutes since 00:00 of day 1.
 *
 * @param type id of the type of assistance
 * @param opener id of the party that opened the file
 * @param recipient id of the party asked
 * @param state name of the station at which it stands
 * @param dispatched when it first left
 * @param answered when the answer came: a result, a refusal, a confirmed preservation
 * @param ended when it came to a station from which nothing follows
 */
public record RequestCourse(String reference, String type, String opener, String recipient, String state, Optional<Long> dispatched,
        Optional<Long> answered, Optional<Long> ended) {
    private static final Set<Trigger> ANSWERS = EnumSet.of(Trigger.RECEIVE_RESULT, Trigger.RECEIVE_REFUSAL, Trigger.DISCLOSE,
            Trigger.CONFIRM_PRESERVATION);

    /** The courses of all requests, in the order of their references. */
    public static List<RequestCourse> all(CaseWorld world, ExerciseState state) {
        return state.requests().values().stream().map(request -> of(world, state, request)).toList();
    }

    private static RequestCourse of(CaseWorld world, ExerciseState state, RequestCase request) {
        LifecycleState station = world.lifecycleState(request.state()).orElseThrow();
        Optional<Long> dispatched = request.firstDispatch().map(number -> state.chronicle().get(number.intValue() - 1).at());
        Optional<Long> answered = request.moves().stream().filter(move -> ANSWERS.contains(move.what().trigger())).findFirst().map(RequestCase.Move::at);
        Optional<Long> ended = station.isFinal() ? request.moves().stream().filter(move -> move.what().side() == Side.REQUESTING)
                .reduce((earlier, later) -> later).map(RequestCase.Move::at) : Optional.empty();
        return new RequestCourse(request.reference(), request.type(), request.opener(), request.recipient(), station.getName(), dispatched, answered, ended);
    }

    /** Calendar days of the case from one moment to another, negative where the other is earlier; empty where one of them never came. */
    public static Optional<Integer> days(Optional<Long> from, Optional<Long> to) {
        return from.flatMap(start -> to.map(end -> CaseClock.day(end) - CaseClock.day(start)));
    }
}
