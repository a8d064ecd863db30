package org.comity.cli;

/** A command was called with arguments that make no sense; the message says which. */
final class MisuseException extends Exception {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
