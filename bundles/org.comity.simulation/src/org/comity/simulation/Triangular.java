package org.comity.simulation;

import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * A quantity of which the least, the most likely and the greatest value are known. The unit is the caller's.
 */
public record Triangular(double minimum, double mode, double maximum) implements Distribution {

    /** @throws IllegalArgumentException unless minimum &lt;= mode &lt;= maximum */
    public Triangular {
        if (!(minimum <= mode && mode <= maximum)) {
            throw new IllegalArgumentException("Not in order: minimum " + minimum + ", mode " + mode + ", maximum " + maximum);
        }
    }

    @Override
    public double quantile(double share) {
        return minimum == maximum ? minimum : TriangularDistribution.of(minimum, mode, maximum).inverseCumulativeProbability(share);
    }
}
