package org.comity.rehearsal;

import org.comity.simulation.Triangular;

/**
 * How a robot player is. What differs between players is what they do and when, never how they are scored.
 *
 * @param forgets share of expected acts that are forgotten, 0 to 1
 * @param errs share of expected acts with a listed common mistake in which the mistake is made, 0 to 1
 * @param delay when an act is done, as a share of the time allowed for it; above 1 is late
 * @param pace by how much office work takes longer than usual
 * @param waits whether it waits for what it does not know yet, instead of leaving it out
 */
public record Disposition(double forgets, double errs, Triangular delay, double pace, boolean waits) {
    private static final Disposition EXPERT = new Disposition(0, 0, new Triangular(0.05, 0.2, 0.6), 1, true);
    private static final Disposition TYPICAL = new Disposition(0.1, 0.12, new Triangular(0.2, 0.7, 2), 1.2, true);
    private static final Disposition NOVICE = new Disposition(0.25, 0.75, new Triangular(0.4, 1.2, 4), 1.6, false);

    /** The usual disposition of a kind of player; the figures are of our own design. */
    static Disposition of(Player player) {
        return switch (player) {
            case EXPERT -> EXPERT;
            case TYPICAL -> TYPICAL;
            case NOVICE -> NOVICE;
        };
    }
}
