package org.comity.diagram.expression;

/** An expression that cannot be evaluated on the element at hand; the message says which and why. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
