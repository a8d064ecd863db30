package org.comity.design.injects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.SimulatedParty;
import org.comity.model.scenario.StepTemplate;

/** The requests that expected acts move, and the states through which a request goes. */
final class Plans {
    private Plans() {
    }

    /** The request that an act drafts or moves last. */
    static Optional<RequestPlan> movedBy(ExpectedAct act) {
        return act.getActs().stream().flatMap(Plans::plan).reduce((earlier, later) -> later);
    }

    private static Stream<RequestPlan> plan(ActTemplate template) {
        return Stream.ofNullable(template instanceof DraftTemplate draft ? draft.getPlan() : template instanceof StepTemplate step ? step.getPlan() : null);
    }

    /** The states of the life of a request at the side that asks; none where its type is not said. */
    static List<LifecycleState> states(RequestPlan plan) {
        if (plan == null || plan.getType() == null) {
            return List.of();
        }
        boolean direct = plan.getRecipient() instanceof SimulatedParty party && party.getProvider() != null;
        Lifecycle life = direct && plan.getType().getDirectLifecycle() != null ? plan.getType().getDirectLifecycle() : plan.getType().getLifecycle();
        return life.getStates();
    }

    static List<LifecycleState> last(RequestPlan plan) {
        return states(plan).stream().filter(LifecycleState::isFinal).toList();
    }
}
