package org.comity.rehearsal.proof;

import java.util.List;
import java.util.Optional;

import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.ExpectedAct;

/** What a seat is about to do. */
sealed interface Task {
    /** A moment that never comes: the seat waits for something to happen. */
    long WAITS = Long.MAX_VALUE;

    /** Case minutes. */
    long when();

    /**
     * Outlines to be carried out one after the other.
     *
     * @param allowed time allowed for all of them, case minutes
     * @param patience case minute until which the seat waits for what it does not know
     * @param obstacle why the last attempt failed, where the engine said so
     */
    record Outline(ExpectedAct what, List<ActTemplate> acts, int next, long allowed, long patience, long when, Optional<String> obstacle)
            implements Task {
        ActTemplate act() {
            return acts.get(next);
        }

        Outline blocked(Optional<String> by) {
            return new Outline(what, acts, next, allowed, patience, WAITS, by);
        }

        Outline again(long then) {
            return new Outline(what, acts, next, allowed, patience, then, obstacle);
        }

        Optional<Outline> rest(long then) {
            return next + 1 < acts.size() ? Optional.of(new Outline(what, acts, next + 1, allowed, patience, then, Optional.empty())) : Optional.empty();
        }

        boolean isBlocked() {
            return when == WAITS;
        }
    }

    /** Office work with a request of another State that lands at a seat. */
    record Work(String seat, String request, long when) implements Task {
    }

    /** The answer to a query. */
    record Answer(String seat, String request, long when) implements Task {
    }
}
