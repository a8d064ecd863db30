package org.comity.simulation;

import java.util.List;

/**
 * A quantity of which nothing is known but what was observed. Between two neighbouring observations every value is as likely; none is
 * below the least or above the greatest (the seventh definition of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996).
 *
 * @param observed at least one; kept in ascending order
 */
public record Empirical(List<Double> observed) implements Distribution {

    /** @throws IllegalArgumentException when nothing was observed, or something that is not a finite number */
    public Empirical {
        if (observed.isEmpty() || !observed.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("No observations to go by: " + observed);
        }
        observed = observed.stream().sorted().toList();
    }

    @Override
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Not a share: " + share);
        }
        double position = share * (observed.size() - 1);
        int below = (int) position;
        double least = observed.get(below);
        double next = observed.get(Math.min(below + 1, observed.size() - 1));
        return least + (position - below) * (next - least);
    }
}
