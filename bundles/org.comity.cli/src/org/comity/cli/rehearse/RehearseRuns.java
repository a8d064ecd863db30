package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.overlay.Edition;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.runs.ManyRuns;
import org.comity.rehearsal.runs.Run;
import org.comity.rehearsal.runs.RunReport;
import org.comity.rehearsal.runs.Summary;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.TablesReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Plays a case many times over with robots and prints what that shows of the scenario; no record is kept of the single runs. */
public final class RehearseRuns {
    private static final String REPORT = "runs";
    private static final ResultFolder.Kind RESULTS = new ResultFolder.Kind(RunsJson.FILE, REPORT, List.of());
    private static final int PLAYING = 90;
    private static final int PRINTING = 10;

    private RehearseRuns() {
    }

    /**
     * What to do.
     *
     * @param pack folder of the pack
     * @param folder where the results go; made when it is missing
     * @param runs how many, 1 to {@value ManyRuns#MOST}
     * @param casts who plays, in turn
     * @param threads how many runs are played at a time
     * @param edition the library to play with
     */
    public record Order(Path pack, Path folder, int runs, long seed, List<Cast> casts, int threads, Set<Format> formats, Edition edition) {
        public Order {
            casts = List.copyOf(casts);
            formats = Set.copyOf(formats);
        }
    }

    /** What came of it. @param files everything that was written, as absolute paths */
    public record Outcome(Order order, CaseWorld world, RunReport report, List<Path> files) {
    }

    /**
     * Rehearses.
     *
     * @throws RehearsalFailedException when it cannot be carried out; the folder is then as it was before
     * @throws OperationCanceledException when the monitor was cancelled; likewise
     */
    public static Outcome run(Order order, IProgressMonitor monitor) throws RehearsalFailedException {
        SubMonitor progress = SubMonitor.convert(monitor, PLAYING + PRINTING);
        try {
            ScenarioPack pack = PackReader.read(order.pack(), order.edition().library());
            RehearseCase.playable(pack);
            for (Cast cast : order.casts()) {
                RehearseCase.seated(pack, cast);
            }
            try (ResultFolder results = ResultFolder.prepare(RESULTS, order.folder())) {
                return run(order, pack, results, progress);
            }
        } catch (PackException | ReportException e) {
            throw new RehearsalFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw RehearseCase.unwritable(order.folder(), e);
        }
    }

    private static Outcome run(Order order, ScenarioPack pack, ResultFolder results, SubMonitor progress) throws IOException, ReportException {
        CaseWorld world = new CaseWorld(pack.scenario(), pack.library());
        ManyRuns.Order many = new ManyRuns.Order(order.runs(), order.seed(), order.casts(), order.threads(), pack.digest(), pack.library().digest());
        progress.subTask("Playing " + pack.scenario().getTitle());
        List<Run> runs = ManyRuns.play(world, many, progress.split(PLAYING));
        RunReport report = Summary.of(world, many, runs);
        Outcome outcome = new Outcome(order, world, report, List.of());
        progress.subTask("Printing the report");
        TablesReport.write(RunsTables.of(outcome), order.formats(), results.staging(), REPORT, Locale.ENGLISH, progress.split(PRINTING));
        RunsJson.write(outcome, results);
        return new Outcome(order, world, report, results.publish());
    }
}
