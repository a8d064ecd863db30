package org.comity.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.report.internal.engine.ReportEngine;
import org.comity.report.internal.scorecard.BlankScorecard;
import org.comity.report.internal.scorecard.ScorecardDesign;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Prints scorecards. The engine behind it is started by the first call and kept; all methods may be called from several threads
 * at once. Rendering takes from a tenth of a second to some seconds: call it from a job.
 */
public final class ScorecardReport {
    private static final String NAME = "scorecard";

    private ScorecardReport() {
    }

    /**
     * Gets ready, so that the first report comes as fast as the later ones. Takes some seconds; call it from a background job.
     *
     * @throws ReportException when the installation is damaged
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static void warmUp(IProgressMonitor monitor) throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        ScorecardDesign.render(ReportEngine.started(), BlankScorecard.CONTENT, Format.HTML, Locale.ENGLISH, progress.split(1));
        ScorecardDesign.render(ReportEngine.started(), BlankScorecard.CONTENT, Format.PDF, Locale.ENGLISH, progress.split(1));
    }

    /**
     * Writes a scorecard, all formats or none.
     *
     * @param folder where the files {@code scorecard.html}, {@code scorecard.pdf} ... go; made when it is missing. Files of
     *        these names are replaced.
     * @param locale language of headings and words, and how numbers are written
     * @return the files, in the order of {@link Format}
     * @throws ReportException when a part of the report fails or the folder cannot be written to; files that were there before
     *         are then untouched
     * @throws OperationCanceledException when the monitor was cancelled; likewise
     */
    public static List<Path> write(ScorecardContent content, Set<Format> formats, Path folder, Locale locale,
            IProgressMonitor monitor) throws ReportException {
        ReportEngine engine = ReportEngine.started();
        return new ReportFolder(folder).print(NAME, formats,
                (format, progress) -> ScorecardDesign.render(engine, content, format, locale, progress), monitor);
    }
}
