package org.comity.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.report.internal.comparison.ComparisonDesign;
import org.comity.report.internal.engine.ReportEngine;
import org.eclipse.core.runtime.IProgressMonitor;

/** Prints comparisons of States, by the same engine as scorecards: call it from a job. */
public final class ComparisonReport {
    private ComparisonReport() {
    }

    /**
     * Writes a comparison, all formats or none.
     *
     * @param name of the files, without extension; files of this name are replaced
     * @param folder where they go; made when it is missing
     * @return the files, in the order of {@link Format}
     * @throws ReportException when a part of the report fails or the folder cannot be written to; files that were there before
     *         are then untouched
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; likewise
     */
    public static List<Path> write(ComparisonContent content, Set<Format> formats, Path folder, String name, Locale locale,
            IProgressMonitor monitor) throws ReportException {
        ReportEngine engine = ReportEngine.started();
        return new ReportFolder(folder).print(name, formats,
                (format, progress) -> ComparisonDesign.render(engine, content, format, locale, progress), monitor);
    }
}
