package org.comity.diagram.tool;

/** A tool that could not do its work; nothing is changed. The message is for the user. */
public final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolException(String message) {
        super(message);
    }

    ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
