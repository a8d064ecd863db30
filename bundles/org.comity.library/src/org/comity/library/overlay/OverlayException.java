package org.comity.library.overlay;

/** An overlay that is refused as a whole; the message says where, why, and what to do. Nothing of it was applied. */
public final class OverlayException extends Exception {
    private static final long serialVersionUID = 1L;

    public OverlayException(String message) {
        super(message);
    }

    OverlayException(String message, Throwable cause) {
        super(message, cause);
    }
}
