package org.comity.cli.play;

/** A file of acts cannot be played, or not on from one of its lines; the message names it and the way out. */
public final class ActsException extends Exception {
    private static final long serialVersionUID = 1L;

    ActsException(String message) {
        super(message);
    }

    ActsException(String message, Throwable cause) {
        super(message, cause);
    }
}
