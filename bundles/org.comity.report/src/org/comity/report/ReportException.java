package org.comity.report;

/** A report that could not be made. The message says which part failed and why; no file was left behind. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }

    public ReportException(String message) {
        super(message);
    }
}
