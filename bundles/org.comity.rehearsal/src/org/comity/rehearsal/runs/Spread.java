package org.comity.rehearsal.runs;

import java.util.Collection;
import java.util.Optional;

/**
 * How values spread, as order statistics: one in ten lies below {@code low}, one in ten above {@code high}.
 *
 * @param count number of values, 1 or more
 */
public record Spread(int count, double least, double low, double median, double high, double greatest, double mean) {
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    /** The spread of values; empty where there is none. */
    public static Optional<Spread> of(Collection<? extends Number> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return Optional.of(new Spread(sorted.length, sorted[0], rank(sorted, LOW), rank(sorted, MIDDLE), rank(sorted, HIGH),
                sorted[sorted.length - 1], sum / sorted.length));
    }

    /** The nearest rank: always one of the values. */
    private static double rank(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
