package org.comity.record;

/**
 * A file cannot be used as an exercise record. The message names the file, says why, and what to do. Another file, or the same
 * file later, may be.
 */
public class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordException(String message) {
        super(message);
    }

    public RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
