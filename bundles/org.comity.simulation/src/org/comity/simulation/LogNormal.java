package org.comity.simulation;

import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * A quantity that is mostly short and sometimes very long, as the handling of files is: told by two figures that an office can name.
 *
 * @param median half of all are below
 * @param ninetyFifth 95 in 100 are below
 */
public record LogNormal(double median, double ninetyFifth) implements Distribution {
    /** The 95 % quantile of the standard normal distribution. */
    private static final double STANDARD_NINETY_FIFTH = 1.6448536269514722;

    /** @throws IllegalArgumentException unless 0 &lt; median &lt; ninetyFifth, both finite */
    public LogNormal {
        if (!(0 < median && median < ninetyFifth && ninetyFifth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Not in order: median " + median + ", 95 in 100 below " + ninetyFifth);
        }
    }

    /** Infinite for the share 1: there is no longest. */
    @Override
    public double quantile(double share) {
        double spread = Math.log(ninetyFifth / median) / STANDARD_NINETY_FIFTH;
        return LogNormalDistribution.of(Math.log(median), spread).inverseCumulativeProbability(share);
    }
}
