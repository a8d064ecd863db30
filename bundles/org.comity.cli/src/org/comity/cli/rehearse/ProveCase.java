package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.overlay.Edition;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rehearsal.proof.Bound;
import org.comity.rehearsal.proof.Finding;
import org.comity.rehearsal.proof.Proof;
import org.comity.rehearsal.proof.ProofReport;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.TablesReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Proves what a scenario can come to. */
public final class ProveCase {
    private static final String REPORT = "proof";
    private static final ResultFolder.Kind RESULTS = new ResultFolder.Kind(ProofJson.FILE, REPORT, List.of());
    private static final double NANOS = 1e9;
    private static final int PROVING = 90;
    private static final int PRINTING = 10;

    private ProveCase() {
    }

    /**
     * What to do.
     *
     * @param pack folder of the pack
     * @param folder where a page and a file for other programs go; empty where none are wanted
     * @param seed of all durations that desks and the mail draw
     * @param kinds what is to be proved
     * @param edition the library to play with
     */
    public record Order(Path pack, Optional<Path> folder, long seed, Bound bound, Set<Finding.Kind> kinds, Edition edition) {
        public Order {
            kinds = Set.copyOf(kinds);
        }
    }

    /** What came of it. @param files everything that was written, as absolute paths */
    public record Outcome(Scenario scenario, ProofReport report, double seconds, List<Path> files) {
        /** Whether everything that the scenario has to come to is reachable. */
        public boolean isProved() {
            return report.deadEnds().isEmpty() && report.open().isEmpty();
        }

        /** Lines for a person, without a line break at their end. */
        public String text() {
            return new ProofText(this).text();
        }

        /** The same for another program; {@code docs/proof.md} describes it. */
        public String json() {
            return ProofJson.text(this);
        }
    }

    /**
     * Proves.
     *
     * @throws RehearsalFailedException when it cannot be carried out; the folder is then as it was before
     * @throws OperationCanceledException when the monitor was cancelled; likewise
     */
    public static Outcome run(Order order, IProgressMonitor monitor) throws RehearsalFailedException {
        SubMonitor progress = SubMonitor.convert(monitor, PROVING + PRINTING);
        try {
            ScenarioPack pack = PackReader.read(order.pack(), order.edition().library());
            RehearseCase.playable(pack);
            if (order.folder().isEmpty()) {
                return prove(order, pack, progress.split(PROVING));
            }
            try (ResultFolder results = ResultFolder.prepare(RESULTS, order.folder().get())) {
                return print(prove(order, pack, progress.split(PROVING)), results, progress.split(PRINTING));
            }
        } catch (PackException | ReportException e) {
            throw new RehearsalFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw RehearseCase.unwritable(order.folder().orElseThrow(), e);
        }
    }

    private static Outcome prove(Order order, ScenarioPack pack, IProgressMonitor monitor) {
        long began = System.nanoTime();
        CaseWorld world = new CaseWorld(pack.scenario(), pack.library());
        Proof.Setup setup = new Proof.Setup(order.seed(), pack.digest(), pack.library().digest(), order.kinds());
        ProofReport report = Proof.of(world, setup, order.bound(), monitor);
        return new Outcome(pack.scenario(), report, (System.nanoTime() - began) / NANOS, List.of());
    }

    private static Outcome print(Outcome outcome, ResultFolder results, IProgressMonitor monitor) throws IOException, ReportException {
        TablesReport.write(ProofTables.of(outcome), Set.of(Format.HTML), results.staging(), REPORT, Locale.ENGLISH, monitor);
        Files.writeString(results.staging().resolve(ProofJson.FILE), outcome.json() + "\n");
        return new Outcome(outcome.scenario(), outcome.report(), outcome.seconds(), results.publish());
    }
}
