package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RandomStreamsTest {
    @Test
    void theSameSeedRepeatsTheSameDrawOnEveryMachine() {
        assertEquals(new RandomStreams(1).draw("desk/I4"), new RandomStreams(1).draw("desk/I4"));
        assertEquals(0.8297702381405992, new RandomStreams(1).draw("desk/I4"), "a record of last year replays this year");
    }

    @Test
    void anotherNameOrAnotherSeedGivesAnotherDraw() {
        Set<Double> draws = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            for (int name = 0; name < 100; name++) {
                draws.add(new RandomStreams(seed).draw("robot/" + name));
            }
        }
        assertEquals(10_000, draws.size());
    }

    @Test
    void drawsOfManyNamesSpreadEvenly() {
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            tenths[(int) (new RandomStreams(42).draw("name-" + i) * 10)]++;
        }
        for (int count : tenths) {
            assertTrue(count > 9_600 && count < 10_400, "about a tenth each, but " + count);
        }
    }

    @Test
    void aDurationLiesBetweenItsLimitsAndFollowsItsMode() {
        Triangular days = new Triangular(2, 4, 20);
        assertEquals(2, days.quantile(0));
        assertEquals(20, days.quantile(1));
        assertTrue(days.quantile(0.5) < 10, "more short ones than long ones");
        assertEquals(3, new Triangular(3, 3, 3).quantile(0.7));
        assertThrows(IllegalArgumentException.class, () -> new Triangular(3, 2, 5));
        assertNotEquals(days.quantile(0.2), days.quantile(0.3));
    }
}
