package org.comity.diagram.specification;

/** A specification that cannot be used; the message names the file, the line, the element and the way out. */
public final class SpecificationException extends Exception {
    private static final long serialVersionUID = 1L;

    SpecificationException(String message) {
        super(message);
    }

    SpecificationException(String message, Throwable cause) {
        super(message, cause);
    }
}
