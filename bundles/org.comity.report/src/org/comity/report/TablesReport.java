package org.comity.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.report.internal.engine.ReportEngine;
import org.comity.report.internal.tables.TablesDesign;
import org.eclipse.core.runtime.IProgressMonitor;

/** Prints reports made of tables, by the same engine as scorecards: call it from a job. */
public final class TablesReport {
    private TablesReport() {
    }

    /**
     * Writes a report, all formats or none.
     *
     * @param name of the files, without extension; files of this name are replaced
     * @param folder where they go; made when it is missing
     * @return the files, in the order of {@link Format}
     * @throws ReportException when a part of the report fails or the folder cannot be written to; files that were there before
     *         are then untouched
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; likewise
     */
    public static List<Path> write(TablesContent content, Set<Format> formats, Path folder, String name, Locale locale,
            IProgressMonitor monitor) throws ReportException {
        ReportEngine engine = ReportEngine.started();
        return new ReportFolder(folder).print(name, formats,
                (format, progress) -> TablesDesign.render(engine, content, format, locale, progress), monitor);
    }
}
