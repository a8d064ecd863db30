package org.comity.exercise;

/**
 * Why an act was not accepted. Nothing has changed.
 *
 * @param sentence what is wrong, in the words of the person who acted
 * @param wayOut what to do instead
 */
public record Refusal(Reason reason, String sentence, String wayOut) {

    /** Kinds of refusal, for callers that react to them. */
    public enum Reason {
        /** The actor has no right to do this. */
        NO_RIGHT,
        /** Not at this stage of the exercise or of the request. */
        NOT_NOW,
        /** An id that does not exist. */
        UNKNOWN,
        /** The actor does not know what he wants to tell. */
        NOT_KNOWN_TO_ACTOR,
        /** A condition without which it is impossible does not hold. */
        GUARD,
        /** Too long, empty, or out of range. */
        MALFORMED
    }
}
