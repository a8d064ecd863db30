package org.comity.rehearsal;

import org.comity.simulation.Triangular;

/**
 * How fast a player is.
 *
 * @param delay when an act is done, as a share of the time allowed for it; above 1 is late
 * @param pace by how much office work takes longer than usual; below 1 is faster
 * @param waits whether somebody so fast takes the time to wait for what he does not know yet
 */
public record Speed(Triangular delay, double pace, boolean waits) {
    /** In time with everything. */
    public static final Speed PROMPT = new Speed(new Triangular(0.05, 0.2, 0.6), 1, true);

    /** In time with most. */
    public static final Speed USUAL = new Speed(new Triangular(0.2, 0.7, 2), 1.2, true);

    /** Late with much. */
    public static final Speed SLOW = new Speed(new Triangular(0.4, 1.2, 4), 1.6, true);

    /** At once, without waiting for anything. */
    public static final Speed HASTY = new Speed(new Triangular(0, 0.05, 0.15), 0.8, false);
}
