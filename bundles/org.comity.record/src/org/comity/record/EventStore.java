package org.comity.record;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.Ledger;
import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Recorded;

/**
 * The record of one exercise while it is written. Whoever holds it is the only one who appends; what was appended is never
 * changed. Not safe for use by several threads at once.
 */
public interface EventStore extends Ledger, AutoCloseable {
    /**
     * Appends the events of one act in one step: when this returns, all of them survive the loss of the process and of power; when it throws,
     * none is in the record and the same events may be appended again.
     *
     * @param events in order, numbered on from the last event of the record, none earlier in case time than the one before it
     * @throws LedgerException when the events do not follow, one is larger than 4 MB, or the record cannot be written
     */
    @Override
    void append(List<Recorded> events);

    /**
     * All events so far, read anew from the record.
     *
     * @throws RecordException when one of them is not as it was written
     */
    List<Recorded> events();

    /**
     * A file that was stored when the record was created, such as the scenario.
     *
     * @throws RecordException when it is not as it was stored
     */
    Optional<byte[]> attachment(String name);

    /**
     * Ends writing; the record can then be copied and opened elsewhere. Closing twice does nothing.
     *
     * @throws LedgerException when the record cannot be put in order; nothing that was appended is lost
     */
    @Override
    void close();
}
