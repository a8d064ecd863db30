package org.comity.cli;

/** A record does not tell in which case its events happened; the message says why, to stand after "since". */
final class UnknownCaseException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownCaseException(String message) {
        super(message);
    }

    UnknownCaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
