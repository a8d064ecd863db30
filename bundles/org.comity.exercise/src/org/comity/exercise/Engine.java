package org.comity.exercise;

import java.util.Optional;

import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;

/**
 * Decides acts. For one scenario, a state and an act always give the same decision, on every machine, in every locale and
 * time zone; nothing else goes in, and nothing is changed.
 */
public final class Engine {
    private final CaseWorld world;

    public Engine(CaseWorld world) {
        this.world = world;
    }

    public CaseWorld world() {
        return world;
    }

    /**
     * What follows from an act.
     *
     * @param at when it is done, case minutes since 00:00 of day 1; not before the last event, and not past anything that is due
     * @return the events, desks' plans and released injects included, or a refusal with a reason; never an exception for an
     *         act that a person could have thought of
     */
    public Decision decide(ExerciseState state, long at, Act act) {
        Unfolding unfolding = new Unfolding(world, state, at);
        Optional<Refusal> refusal = attempt(unfolding, at, act);
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        new Consequences(unfolding).unfold();
        return new Decision.Accepted(unfolding.events());
    }

    /** Why {@link #decide} would refuse an act; empty where it would accept it. What would follow is not worked out. */
    public Optional<Refusal> refusal(ExerciseState state, long at, Act act) {
        return attempt(new Unfolding(world, state, at), at, act);
    }

    private static Optional<Refusal> attempt(Unfolding unfolding, long at, Act act) {
        return new WellFormed(unfolding).check(at, act).or(() -> new ControlRoom(unfolding).untimely(act)).or(() -> decide(unfolding, act));
    }

    private static Optional<Refusal> decide(Unfolding unfolding, Act act) {
        return switch (act) {
            case Act.ControlAct control -> new ControlRoom(unfolding).decide(control);
            case Act.SendMessage message -> new Correspondence(unfolding).send(message);
            case Act.FileNote note -> new Correspondence(unfolding).file(note);
            case Act.OpenRequest open -> new RequestFiles(unfolding).open(open);
            case Act.Draft draft -> new RequestFiles(unfolding).draft(draft);
            case Act.Proceed proceed -> new RequestFiles(unfolding).proceed(proceed);
            case Act.Call call -> new Correspondence(unfolding).call(call);
            case Act.Translate translate -> new Translations(unfolding).order(translate);
            case Act.ProofRead proofRead -> new Translations(unfolding).order(proofRead);
            case Act.Diarise diarise -> new Diary(unfolding).diarise(diarise);
        };
    }
}
