package org.comity.assessment.parting;

/** Two runs cannot be compared; the message says why and what to do. */
public final class IncomparableRunsException extends Exception {
    private static final long serialVersionUID = 1L;

    IncomparableRunsException(String message) {
        super(message);
    }
}
