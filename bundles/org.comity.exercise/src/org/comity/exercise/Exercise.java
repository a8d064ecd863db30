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

    /**
     * Lets the clock run to the next thing that is due, and lets that happen.
     *
     * @return what followed; a refusal while the clock stands
     * @throws LedgerException as {@link #submit}
     */
    public Decision jumpToNext() {
        return submit(Math.max(state.now(), state.nextDue().orElse(state.now())), new Act.Advance());
    }

    /**
     * Lets the clock run up to a moment. Everything due until then happens on the way, in its order; at EndEx the clock stops.
     *
     * @param at case minutes since 00:00 of day 1
     * @return everything that followed, which are the events of as many acts as there were things due; a refusal while the clock
     *         stands or where it would have to run backwards
     * @throws LedgerException as {@link #submit}; what had happened on the way before has happened
     */
    public Decision jumpTo(long at) {
        Decision decision = submit(at, new Act.Advance());
        List<Recorded> events = new ArrayList<>();
        while (decision instanceof Decision.Accepted accepted) {
            events.addAll(accepted.events());
            boolean arrived = state.now() >= at && state.nextDue().filter(due -> due <= at).isEmpty();
            if (arrived || !state.isRunning()) {
                return new Decision.Accepted(List.copyOf(events));
            }
            decision = submit(at, new Act.Advance());
        }
        return events.isEmpty() ? decision : new Decision.Accepted(List.copyOf(events));
    }
}
