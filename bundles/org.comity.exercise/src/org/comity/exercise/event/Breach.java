package org.comity.exercise.event;

/** What was done with knowledge that should not have been. */
public enum Breach {
    /** Used beyond the purpose for which another State gave it, without its consent. */
    PURPOSE,
    /** Cited as evidence, although it is known from a call only. */
    INFORMAL_SOURCE,
    /** Told to somebody who was not to know. */
    CONFIDENTIALITY
}
