package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

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
    void aDrawThatIsAddedInOnePlaceChangesNoOther() {
        RandomStreams streams = new RandomStreams(1);
        SplittableRandom before = streams.stream("desk/I4");
        double first = before.nextDouble();
        streams.stream("desk/I5").nextDouble();
        assertEquals(before.nextDouble(), drawn(streams.stream("desk/I4"), 2), "another stream was used in between");
        assertEquals(first, streams.draw("desk/I4"), "and every stream begins anew");
    }

    private static double drawn(SplittableRandom stream, int times) {
        return stream.doubles(times).skip(times - 1L).findFirst().orElseThrow();
    }

    @Test
    void streamsOfNeighbouringNamesAreNotAlike() {
        int draws = 100_000;
        SplittableRandom one = new RandomStreams(3).stream("desk/1");
        SplittableRandom other = new RandomStreams(3).stream("desk/2");
        double products = 0;
        for (int i = 0; i < draws; i++) {
            products += (one.nextDouble() - 0.5) * (other.nextDouble() - 0.5);
        }
        double correlation = 12 * products / draws;
        assertEquals(0, correlation, 4 / Math.sqrt(draws), "four standard errors");
    }
}
