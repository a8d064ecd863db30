package org.comity.pack;

/** How large a scenario file may be. Far above what people write, far below what hurts. */
final class PackLimits {
    /** Most bytes of a scenario file: 16 MiB. */
    static final long BYTES = 16L << 20;

    /** Deepest nesting of elements. */
    static final int DEPTH = 64;

    /** Most elements. */
    static final int ELEMENTS = 200_000;

    /** Latest version of the pack format that this Comity reads. */
    static final int FORMAT = 1;

    private PackLimits() {
    }
}
