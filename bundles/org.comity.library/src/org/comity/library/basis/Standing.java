package org.comity.library.basis;

/** Whether something holds on a day. What nobody recorded is not known, and never a no. */
public enum Standing {
    /** It holds. */
    YES,
    /** Too little is recorded to say: ask the Central Authority. */
    NOT_KNOWN,
    /** It does not hold, by what is recorded. */
    NO;

    /** What holds only if both hold: no where either is no, yes where both are yes. */
    Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
