package org.comity.exercise.desk;

import java.util.Set;

import org.comity.model.request.Side;
import org.comity.model.request.Trigger;

/**
 * What an officer sees of a file besides the letter.
 *
 * @param side on which the officer sits
 * @param rightOffice whether the request is with the office that is in charge
 * @param shared whether both sides share the life of the request
 * @param askingClosed whether the side that asks has closed its file
 * @param made every step that was made with the request, on either side
 */
public record Docket(Side side, boolean rightOffice, boolean shared, boolean askingClosed, Set<Trigger> made) {

    /** Whether the other side was asked or consulted before. */
    boolean consulted() {
        return made.contains(Trigger.QUERY) || made.contains(Trigger.FIND_GROUND);
    }
}
