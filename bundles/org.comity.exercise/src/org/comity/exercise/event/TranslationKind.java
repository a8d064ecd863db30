package org.comity.exercise.event;

/** Who or what translates a letter. */
public enum TranslationKind {
    /** A sworn translator: slow, and sure. */
    CERTIFIED,
    /** A machine: within the hour, and now and then it alters what is asked for or the offence. */
    MACHINE
}
