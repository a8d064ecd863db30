package org.comity.simulation;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Random draws that depend on a seed and a name, and on nothing else: not on the order of the draws, the thread, the clock,
 * the locale or the machine. A draw added in one place therefore changes no other.
 *
 * @param seed any number; the same seed repeats every draw
 */
public record RandomStreams(long seed) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The stream of this name, at its beginning. */
    public SplittableRandom stream(String name) {
        long hash = FNV_OFFSET;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * FNV_PRIME;
        }
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ hash);
    }

    /** One number in [0, 1): the first of the stream of this name. */
    public double draw(String name) {
        return stream(name).nextDouble();
    }
}
