package org.comity.pack;

/** A file that cannot be used, a pack or a request; the message names the file, the place in it and the way out, in one sentence or two. */
public class PackException extends Exception {
    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
