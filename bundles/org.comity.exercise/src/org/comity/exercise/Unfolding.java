package org.comity.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.Party;
import org.comity.model.text.Texts;
import org.comity.simulation.RandomStreams;

/**
 * A decision while it is being made: the events so far and the state that they lead to. Thrown away when the act is refused,
 * so that the outside sees all of it or nothing.
 */
final class Unfolding {
    private final CaseWorld world;
    private final Texts texts;
    private final List<Recorded> events = new ArrayList<>();
    private ExerciseState state;
    private long at;

    Unfolding(CaseWorld world, ExerciseState state, long at) {
        this.world = world;
        this.state = state;
        this.at = at;
        this.texts = Texts.beside(Unfolding.class, world.language());
    }

    CaseWorld world() {
        return world;
    }

    ExerciseState state() {
        return state;
    }

    /** The moment at which the next event happens, case minutes. */
    long now() {
        return at;
    }

    void moveClock(long to) {
        at = to;
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    void emit(String actor, Event event) {
        Recorded recorded = new Recorded(state.number() + 1, at, actor, event);
        state = state.after(recorded);
        events.add(recorded);
    }

    /** A sentence for letters and notices, in the language of the scenario. */
    String text(String key, Object... arguments) {
        return texts.text(key, arguments).strip();
    }

    RandomStreams streams() {
        return new RandomStreams(state.opening().orElseThrow().seed());
    }

    Party party(String id) {
        return world.party(id).orElseThrow(() -> new IllegalArgumentException("The scenario has no party '" + id + "'"));
    }

    AssistanceType type(RequestCase request) {
        return world.type(request.type()).orElseThrow(
                () -> new IllegalArgumentException("The library has no type of assistance '" + request.type() + "'"));
    }

    /** The State that asks. */
    State requesting(RequestCase request) {
        return party(request.opener()).getState();
    }

    RequestCase request(String reference) {
        return state.requests().get(reference);
    }

    Optional<Refusal> refuse(Refusal.Reason reason, String key, Object... arguments) {
        return Optional.of(new Refusal(reason, text("refusal." + key, arguments), text("refusal." + key + ".way-out", arguments)));
    }
}
