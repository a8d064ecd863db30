package org.comity.diagram.layout;

/** A layout that cannot be saved; the message names the file and the way out. */
public final class LayoutException extends Exception {
    private static final long serialVersionUID = 1L;

    LayoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
