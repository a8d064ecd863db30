package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    private static List<Distribution> everyKind() {
        return List.of(new Triangular(2, 4, 20), new LogNormal(10, 60), new Empirical(List.of(9.0, 3.0, 5.0, 30.0)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whateverDecidesLaterInTheOrderOfDrawsNeverTakesLess(Distribution days) {
        double[] quantiles = IntStream.range(0, 1_000).mapToDouble(i -> days.quantile(i / 1_000.0)).toArray();
        for (int i = 1; i < quantiles.length; i++) {
            assertTrue(quantiles[i - 1] < quantiles[i], "at " + i + " of 1000");
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsNoShareIsRefused(Distribution days) {
        for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> days.quantile(share), () -> days + " of " + share);
        }
    }

    @Test
    void aTriangularDurationKeepsItsLimitsAndHasTheMeanOfTheTextbook() {
        Triangular days = new Triangular(2, 4, 20);
        assertEquals(2, days.quantile(0));
        assertEquals(20, days.quantile(1));
        assertEquals((4 - 2) / (20.0 - 2), share(days, 4), 1e-3, "this share is below the mode");
        assertEquals((2 + 4 + 20) / 3.0, mean(days), 0.001);
        assertEquals(3, new Triangular(3, 3, 3).quantile(0.7));
        assertThrows(IllegalArgumentException.class, () -> new Triangular(3, 2, 5));
    }

    @Test
    void aLogNormalDurationHasTheTwoFiguresItWasToldByAndTheMeanOfTheTextbook() {
        LogNormal days = new LogNormal(10, 60);
        assertEquals(10, days.quantile(0.5), 1e-9);
        assertEquals(60, days.quantile(0.95), 1e-9);
        assertEquals(0, days.quantile(0));
        assertEquals(Double.POSITIVE_INFINITY, days.quantile(1));
        double spread = Math.log(6) / 1.6448536269514722;
        assertEquals(10 * Math.exp(spread * spread / 2), mean(days), 0.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 9, Double.POSITIVE_INFINITY, Double.NaN})
    void aLogNormalDurationWhoseFiguresContradictEachOtherIsRefused(double ninetyFifth) {
        assertThrows(IllegalArgumentException.class, () -> new LogNormal(10, ninetyFifth));
        assertThrows(IllegalArgumentException.class, () -> new LogNormal(0, 5));
    }

    @Test
    void whatWasObservedIsAllThereIs() {
        Empirical days = new Empirical(List.of(30.0, 3.0, 9.0, 5.0));
        assertEquals(List.of(3.0, 5.0, 9.0, 30.0), days.observed());
        assertEquals(3, days.quantile(0));
        assertEquals(7, days.quantile(0.5), "between the two in the middle");
        assertEquals(30, days.quantile(1));
        assertEquals((3 + 30) / 2.0 / 3 + (5 + 9) / 3.0, mean(days), 0.001, "the trapezoids between neighbours");
        assertEquals(4, new Empirical(List.of(4.0)).quantile(0.3));
        assertThrows(IllegalArgumentException.class, () -> new Empirical(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Empirical(List.of(1.0, Double.NaN)));
    }

    /** Mean of very many draws that are spread as evenly as can be. */
    private static double mean(Distribution distribution) {
        int draws = 1_000_000;
        return IntStream.range(0, draws).mapToDouble(i -> distribution.quantile((i + 0.5) / draws)).average().orElseThrow();
    }

    private static double share(Distribution distribution, double below) {
        int draws = 100_000;
        return IntStream.range(0, draws).filter(i -> distribution.quantile((i + 0.5) / draws) < below).count() / (double) draws;
    }
}
