package org.comity.exercise.state;

import org.comity.exercise.event.Due;

/**
 * A piece of work on the desk of an office.
 *
 * @param what the step that the desk takes with a request
 * @param since when it came in, case minutes
 * @param until when it is done or, where it was overtaken by events, when it went off the desk, case minutes
 */
public record Piece(Due what, long since, long until) {

    static Piece of(Due what, long since) {
        return new Piece(what, since, what.at());
    }

    /** Off the desk before its time. */
    Piece putAsideAt(long minute) {
        return new Piece(what, since, Math.min(until, minute));
    }
}
