package org.comity.rules.scenario;

import java.util.List;
import java.util.Optional;

import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.Scenario;
import org.comity.rules.office.Offices;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whether a condition can hold in any course of an exercise, as far as the condition alone tells. */
final class Possibility {
    private final Scenario scenario;

    Possibility(Scenario scenario) {
        this.scenario = scenario;
    }

    boolean canHold(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.getConditions().stream().allMatch(this::canHold) && !contradictsItself(all.getConditions());
            case AnyOf any -> any.getConditions().stream().anyMatch(this::canHold);
            case Elapsed elapsed -> elapsed.getExerciseMinute() <= scenario.getDurationMinutes();
            case ExpectedActsDone done -> done.getActs().stream().distinct().count() >= done.getAtLeast();
            case GapsAtMost gaps -> gaps.getCount() >= 0;
            case RequestReached reached -> canReach(reached.getPlan(), reached.getStates());
            default -> true;
        };
    }

    /** Something and its opposite at once. */
    private static boolean contradictsItself(List<Condition> parts) {
        return parts.stream().filter(Not.class::isInstance).map(part -> ((Not) part).getCondition())
                .anyMatch(denied -> parts.stream().anyMatch(part -> EcoreUtil.equals(part, denied)));
    }

    /** Whether one of the stations belongs to a life of the request; of a request that nobody can deal with another rule tells. */
    private static boolean canReach(RequestPlan plan, List<LifecycleState> stations) {
        Optional<Lifecycle> life = Offices.lifecycle(plan.getType(), plan.getRecipient());
        return life.isEmpty() || stations.stream().map(LifecycleState::eContainer)
                .anyMatch(of -> of == life.get() || of == plan.getType().getHandling());
    }
}
