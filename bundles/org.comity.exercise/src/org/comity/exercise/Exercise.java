package org.comity.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;

/**
 * One running exercise: hands acts to the engine, writes the events down, and only then moves on and tells.
 *
 * <p>The ledger is written before the caller gets his answer; when it cannot be written, the act has not happened. Not safe for
 * use by several threads at once.
 */
public final class Exercise {
    private final Engine engine;
    private final Ledger ledger;
    private final List<Consumer<Recorded>> listeners = new ArrayList<>();
    private ExerciseState state;

    /** A new exercise. @param ledger where every event is written before it counts */
    public Exercise(Engine engine, Ledger ledger) {
        this(engine, ledger, ExerciseState.INITIAL);
    }

    /**
     * An exercise that goes on where it was left.
     *
     * @param ledger holds the events that led to the state already
     */
    public Exercise(Engine engine, Ledger ledger, ExerciseState state) {
        this.engine = engine;
        this.ledger = ledger;
        this.state = state;
    }

    public Engine engine() {
        return engine;
    }

    /** The state after the last accepted act. */
    public ExerciseState state() {
        return state;
    }

    /** Calls back after each event, in order, once it is durable. */
    public void onEvent(Consumer<Recorded> listener) {
        listeners.add(listener);
    }

    /**
     * Proposes an act.
     *
     * @param at when it is done, case minutes since 00:00 of day 1
     * @return what the engine decided; its events are durable when this returns
     * @throws LedgerException when the ledger cannot be written; the state is then as before
     */
    public Decision submit(long at, Act act) {
        Decision decision = engine.decide(state, at, act);
        if (decision instanceof Decision.Accepted accepted) {
            ledger.append(accepted.events());
            for (Recorded recorded : accepted.events()) {
                state = state.after(recorded);
            }
            accepted.events().forEach(recorded -> listeners.forEach(listener -> listener.accept(recorded)));
        }
        return decision;
    }
}
