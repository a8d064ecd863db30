package org.comity.record;

/** Something in a record that is not as it was written. */
public sealed interface Damage {

    /** What is wrong and what is intact, in one or two sentences for the person who wants to read the record. */
    String sentence();

    /**
     * From one event on the record cannot be trusted: the event is missing, was changed, cannot be read, or does not follow from
     * those before it. All events before it are as they were written.
     *
     * @param number of the first bad event; where it is missing, the number that it would have
     */
    record FromEvent(long number, String sentence) implements Damage {
    }

    /** An attachment is missing or was changed. Events are not affected. */
    record OfAttachments(String sentence) implements Damage {
    }

    /** The header of the file was damaged. Events and attachments are not affected. */
    record OfHeader(String sentence) implements Damage {
    }
}
