package org.comity.exercise;

import java.util.List;

import org.comity.exercise.event.Recorded;

/** Where events are written down. */
@FunctionalInterface
public interface Ledger {
    /** Remembers nothing; for exercises that need no record. */
    Ledger NONE = events -> { };

    /**
     * Writes the events of one act, all or none, so that they survive the loss of the process and of power.
     *
     * @param events in order, the first one following the last one written
     * @throws LedgerException when they are not durable
     */
    void append(List<Recorded> events);
}
