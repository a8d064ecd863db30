package org.comity.design.checks;

import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleDeadline;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Transition;

/** Rules of the lifecycle diagram; each says whether all is well. */
public final class LifecycleCheckServices {
    /** Whether a request can come here: it begins here, or a transition from elsewhere leads here. */
    public boolean isReached(LifecycleState state) {
        Lifecycle lifecycle = (Lifecycle) state.eContainer();
        return lifecycle.getInitial() == state || lifecycle.getTransitions().stream()
                .anyMatch(transition -> transition.getTo() == state && transition.getFrom().stream().anyMatch(from -> from != state));
    }

    public boolean endsIfFinal(LifecycleState state) {
        return !state.isFinal() || !leadsOn(state);
    }

    public boolean leadsOnUnlessFinal(LifecycleState state) {
        return state.isFinal() || leadsOn(state);
    }

    private static boolean leadsOn(LifecycleState state) {
        return ((Lifecycle) state.eContainer()).getTransitions().stream().anyMatch(transition -> transition.getFrom().contains(state) && transition.getTo() != state);
    }

    public boolean isLongEnough(LifecycleDeadline deadline) {
        return deadline.getLength() >= 1;
    }

    public boolean hasActorOrClock(Transition transition) {
        return !transition.getActors().isEmpty();
    }
}
