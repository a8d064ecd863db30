package org.comity.rules;

/** How much a finding matters, mildest first. */
public enum Severity {
    /** Worth knowing; nothing stops. */
    ADVICE,
    /** The other side will ask, or the scenario will play badly; time is lost. */
    QUERIED,
    /** The request cannot be executed, or the scenario cannot be played. */
    BLOCKS
}
