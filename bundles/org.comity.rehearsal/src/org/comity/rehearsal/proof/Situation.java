package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.Letter;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DeadlineMissed;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FieldFilled;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MarkedUrgent;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.RequestDispatched;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.UnsupportedClaim;
import org.comity.model.scenario.UseLimitBreached;

/**
 * What of a position can still make a difference: to what happens from there on, and to what some conditions will find in the record. Two
 * positions of one case and seed with equal situations have the same future, so that one of them is enough to look at. Compared by value,
 * not by a digest of it: no two situations are ever taken for one by accident.
 */
final class Situation {
    /** Stands for what is never like anything else. */
    private record Unique(Position position) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Unique unique && unique.position == position;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(position);
        }
    }

    private static final Map<String, Function<RunningClock, Optional<Object>>> CLOCK = Map.of("event", clock -> Optional.empty());

    private static final Map<String, Function<RequestCase, Optional<Object>>> REQUEST = Map.of(
            "openedAt", request -> Optional.empty(),
            "firstDispatch", request -> Optional.of(request.firstDispatch().isPresent()),
            "moves", request -> Optional.of(request.moves().stream().map(move -> move.what().transition()).toList()));

    private static final Map<String, Function<ExerciseState, Optional<Object>>> STATE = Map.of(
            "number", state -> Optional.empty(),
            "chronicle", state -> Optional.empty(),
            "opening", state -> Optional.empty(),
            "mailboxes", state -> Optional.of(state.mailboxes().values().stream()
                    .map(letters -> letters.stream().map(Letter::about).flatMap(Optional::stream).collect(Collectors.toSet())).toList()),
            "released", state -> Optional.of(state.released().entrySet().stream()
                    .map(inject -> Map.entry(inject.getKey(), state.chronicle().get(inject.getValue().intValue() - 1).at())).toList()),
            "requests", state -> Optional.of(state.requests().values().stream().map(request -> Reduced.of(request, REQUEST)).toList()),
            "clocks", state -> Optional.of(state.clocks().values().stream().map(clock -> Reduced.of(clock, CLOCK)).toList()));

    private final CaseWorld world;
    private final List<Condition> watched;

    /** @param aim what is asked of the record besides what the injects of the scenario ask */
    Situation(CaseWorld world, Condition aim) {
        this.world = world;
        watched = Stream.concat(world.scenario().getInjects().stream().map(Inject::getCondition), Stream.of(aim)).flatMap(Situation::leaves).toList();
    }

    private static Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case null -> Stream.empty();
            case AllOf all -> all.getConditions().stream().flatMap(Situation::leaves);
            case AnyOf any -> any.getConditions().stream().flatMap(Situation::leaves);
            case Not not -> leaves(not.getCondition());
            case MistakeMade made when made.getMistake().getShownBy() != null -> leaves(made.getMistake().getShownBy());
            default -> Stream.of(condition);
        };
    }

    /** What tells a position apart. */
    Object of(Position position) {
        ConditionCheck check = new ConditionCheck(world, position.state().chronicle());
        List<Object> values = new ArrayList<>(Reduced.of(position.state(), STATE));
        values.add(position.open());
        values.add(position.takenUp());
        position.tasks().forEach((name, task) -> values.add(Map.entry(name, task instanceof Task.Outline outline
                ? Map.entry(outline.acts(), List.of(outline.next(), outline.allowed(), outline.patience(), outline.when())) : task)));
        boolean letters = false;
        for (Condition condition : watched) {
            switch (condition) {
                // follows from the time and from what was released when
                case Elapsed elapsed -> { }
                case InjectReleased released -> { }
                case ExpectedActDone done -> values.add(outcome(check, done.getAct(), done.isOnTime()));
                case ExpectedActsDone done -> done.getActs().forEach(act -> values.add(outcome(check, act, done.isOnTime())));
                // once they hold, they hold for good, whatever showed them
                case MistakeMade made -> values.add(check.check(made).holds());
                case RequestReached reached -> values.add(check.check(reached).holds());
                case RequestDispatched dispatched -> values.add(check.check(dispatched).holds());
                case DeadlineMissed missed -> values.add(check.check(missed).holds());
                case FactDisclosed disclosed -> values.add(check.check(disclosed).holds());
                case UseLimitBreached breached -> values.add(check.check(breached).holds());
                case UnsupportedClaim claim -> values.add(check.check(claim).holds());
                case GapsAtMost gaps -> letters = true;
                case FreeOfFindings free -> letters = true;
                case FieldFilled filled -> letters = true;
                case MarkedUrgent urgent -> letters = true;
                // of a kind of condition that is not known here nobody can say what it still sees
                default -> values.add(new Unique(position));
            }
        }
        if (letters) {
            position.state().chronicle().stream().flatMap(Situation::letter).forEach(values::add);
        }
        return values;
    }

    /** Once done, an act has been done in time or late for good. */
    private static Object outcome(ConditionCheck check, ExpectedAct act, boolean onTime) {
        return switch (check.outcome(act).timing()) {
            case ON_TIME -> "done";
            case LATE -> onTime ? "late" : "done";
            case MISSED, NOT_CALLED_FOR -> "not done";
        };
    }

    /** What a reader finds in a letter is told with it; in an answer he finds it on the day on which it comes. */
    private static Stream<Object> letter(Recorded recorded) {
        return switch (recorded.event()) {
            case Event.RequestDispatched dispatched -> Stream.of(dispatched);
            case Event.InformationSupplied supplied -> Stream.of(supplied, CaseClock.day(recorded.at()));
            default -> Stream.empty();
        };
    }
}
