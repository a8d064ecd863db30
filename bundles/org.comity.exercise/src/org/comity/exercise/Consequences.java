package org.comity.exercise;

import java.util.Optional;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.model.scenario.Inject;

/** What follows of itself from what was decided: injects whose condition now holds, and desks that find something to do. */
final class Consequences {
    /** Injects and desks that keep setting each other off would be a defect of the scenario; the chain is cut here. */
    private static final int LONGEST_CHAIN = 1_000;

    private final Unfolding unfolding;

    Consequences(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    void unfold() {
        for (int i = 0; i < LONGEST_CHAIN && unfolding.state().isRunning(); i++) {
            long before = unfolding.state().number();
            releaseWaiting();
            new Desks(unfolding).plan();
            if (unfolding.state().number() == before) {
                return;
            }
        }
    }

    private void releaseWaiting() {
        for (String id : unfolding.state().waiting()) {
            Optional<Inject> inject = unfolding.world().inject(id);
            boolean ready = inject.isPresent()
                    && new ConditionCheck(unfolding.world(), unfolding.state().chronicle()).check(inject.get().getCondition()).holds();
            if (ready) {
                ControlRoom.release(unfolding, inject.get());
            }
        }
    }
}
