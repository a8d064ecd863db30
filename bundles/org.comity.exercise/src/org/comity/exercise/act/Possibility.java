package org.comity.exercise.act;

import java.util.Optional;

import org.comity.exercise.Act;
import org.comity.exercise.Refusal;

/**
 * Something that a seat might do now.
 *
 * @param words what it is, in the words of the field and the language of the scenario
 * @param request reference of the request that it is about
 * @param act the act in its plainest form; whoever does it puts its own words in
 * @param refusal why it cannot be done now, with what it would need; empty where it can
 */
public record Possibility(ActKind kind, String words, Optional<String> request, Act act, Optional<Refusal> refusal) {

    /** Whether it can be done now. */
    public boolean isAllowed() {
        return refusal.isEmpty();
    }
}
