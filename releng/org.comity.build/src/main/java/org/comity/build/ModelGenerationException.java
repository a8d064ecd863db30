package org.comity.build;

/** The genmodel is not valid, or EMF could not generate from it; the message lists EMF's diagnostics. */
final class ModelGenerationException extends Exception {
    private static final long serialVersionUID = 1L;

    ModelGenerationException(String message) {
        super(message);
    }
}
