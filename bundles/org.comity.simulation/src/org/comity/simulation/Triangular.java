package org.comity.simulation;

import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * A quantity of which the least, the most likely and the greatest value are known. The unit is the caller's.
 */
public record Triangular(double minimum, double mode, double maximum) {

    /** @throws IllegalArgumentException unless minimum &lt;= mode &lt;= maximum */
    public Triangular {
        if (!(minimum <= mode && mode <= maximum)) {
            throw new IllegalArgumentException("Not in order: minimum " + minimum + ", mode " + mode + ", maximum " + maximum);
        }
    }

    /**
     * The value below which the share {@code u} of all draws falls.
     *
     * @param u a share in [0, 1]
     */
    public double quantile(double u) {
        return minimum == maximum ? minimum : TriangularDistribution.of(minimum, mode, maximum).inverseCumulativeProbability(u);
    }
}
