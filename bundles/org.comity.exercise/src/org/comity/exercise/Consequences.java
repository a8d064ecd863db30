package org.comity.exercise;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
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
            unfolding.world().inject(id).ifPresent(this::releaseOrLookAgain);
        }
    }

    /** An inject that waits comes as soon as its condition holds; where time alone can bring that about, it is looked at again then. */
    private void releaseOrLookAgain(Inject inject) {
        ConditionCheck check = new ConditionCheck(unfolding.world(), unfolding.state().chronicle());
        if (check.check(inject.getCondition()).holds()) {
            new InjectTable(unfolding).release(inject);
        } else if (unfolding.state().planned(Due.Kind.INJECT, inject.getId()).isEmpty()) {
            check.nextMoment(inject.getCondition(), unfolding.now()).ifPresent(
                    moment -> unfolding.emit(Act.CONTROL, new Event.Planned(new Due(moment, Due.Kind.INJECT, inject.getId()))));
        }
    }
}
