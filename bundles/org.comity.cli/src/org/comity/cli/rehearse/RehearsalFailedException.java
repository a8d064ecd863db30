package org.comity.cli.rehearse;

/** A rehearsal could not be carried out; the message says in the user's words why and what to do. Nothing was written. */
public final class RehearsalFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    RehearsalFailedException(String message) {
        super(message);
    }

    RehearsalFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
