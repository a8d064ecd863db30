package org.comity.simulation;

/** How a quantity varies that chance decides. The unit is the caller's. */
public sealed interface Distribution permits Triangular, LogNormal, Empirical {
    /**
     * The value below which a share of all draws falls. A draw is the quantile of a number that is spread evenly over [0, 1), such as
     * {@link RandomStreams#draw(String)} gives: one number for one draw, whatever the distribution.
     *
     * @param share in [0, 1]
     * @throws IllegalArgumentException when it is outside
     */
    double quantile(double share);
}
