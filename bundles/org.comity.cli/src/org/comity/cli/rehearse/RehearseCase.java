package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.OverlayFile;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.model.scenario.Seat;
import org.comity.record.EventStore;
import org.comity.record.ReadRecord;
import org.comity.record.RecordException;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.record.SqliteEventStore;
import org.comity.record.StateDigest;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Rehearsal;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.ScorecardReport;
import org.comity.rules.Severity;
import org.comity.rules.scenario.ScenarioFinding;
import org.comity.rules.scenario.ScenarioRules;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Plays a case with robots, keeps the record, assesses what the record shows, and prints the scorecard. */
public final class RehearseCase {
    /** Name under which the scenario is kept in a record. */
    public static final String SCENARIO = "scenario.xmi";

    /** Name under which the overlay is kept in a record that was played with one. */
    public static final String OVERLAY = "overlay.json";

    /** Name of the record in the results. */
    public static final String RECORD = "exercise.comity";

    private static final ResultFolder.Kind RESULTS = new ResultFolder.Kind(RehearsalJson.FILE, "scorecard", List.of(RECORD));
    private static final int PLAYING = 30;
    private static final int PRINTING = 70;

    private RehearseCase() {
    }

    /**
     * What to do.
     *
     * @param pack folder of the pack
     * @param folder where the results go; made when it is missing, results of an earlier rehearsal in it are replaced
     * @param cast who plays which seat
     * @param edition the library to play with
     */
    public record Order(Path pack, Path folder, long seed, Cast cast, Set<Format> formats, Edition edition) {
        public Order {
            formats = Set.copyOf(formats);
        }

        /** The same kind of player in every seat. */
        public Order(Path pack, Path folder, long seed, Player player, Set<Format> formats, Edition edition) {
            this(pack, folder, seed, Cast.of(player), formats, edition);
        }
    }

    /**
     * What came of it.
     *
     * @param files everything that was written, as absolute paths
     * @param events every event, as read back from the record
     * @param digest SHA-256 of the final state, hexadecimal
     * @param recordHash hash of the last event, hexadecimal
     */
    public record Outcome(Order order, Path folder, List<Path> files, CaseWorld world, List<Recorded> events, Assessment assessment,
            String digest, String recordHash) {
    }

    /** The folder where results of a pack go unless somebody says otherwise: {@code out/<name of the pack>} in the current folder. */
    public static Path usualFolder(Path pack) {
        Path absolute = pack.toAbsolutePath().normalize();
        Path named = Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent();
        return Path.of("out").resolve(named.getFileName() == null ? "rehearsal" : named.getFileName().toString());
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
            playable(pack);
            seated(pack, order.cast());
            try (ResultFolder results = ResultFolder.prepare(RESULTS, order.folder())) {
                return run(order, pack, results, progress);
            }
        } catch (PackException | RecordException | LedgerException | ReportException e) {
            throw new RehearsalFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw unwritable(order.folder(), e);
        }
    }

    /** The failure of not getting results where they should go. */
    static RehearsalFailedException unwritable(Path folder, IOException e) {
        return new RehearsalFailedException("The results cannot be written to " + folder + ": "
                + (e instanceof AccessDeniedException ? "access to " + e.getMessage() + " is denied" : e.getMessage())
                + ". Free some room there, or choose another folder.", e);
    }

    /** What is kept in a record beside the events: with these it can be replayed where neither the pack nor the trainer's overlay is. */
    public static Map<String, byte[]> attachments(Edition edition, ScenarioPack pack) {
        return edition.overlay().isEmpty() ? Map.of(SCENARIO, pack.content())
                : Map.of(SCENARIO, pack.content(), OVERLAY, OverlayFile.text(edition.overlay()).getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses a scenario that cannot be played as it is. */
    public static void playable(ScenarioPack pack) throws RehearsalFailedException {
        Locale language = Locale.forLanguageTag(pack.scenario().getLanguage());
        List<ScenarioFinding> blocking = ScenarioRules.check(pack.scenario(), language).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS).toList();
        if (!blocking.isEmpty()) {
            ScenarioFinding first = blocking.get(0);
            throw new RehearsalFailedException("The scenario cannot be played as it is. " + first.why() + " " + first.cure()
                    + (blocking.size() > 1 ? " This is the first of " + blocking.size() + " such findings; the check lists them." : ""));
        }
    }

    /** Refuses a cast with somebody in a seat that the scenario does not have. */
    static void seated(ScenarioPack pack, Cast cast) throws RehearsalFailedException {
        Map<String, String> seats = new LinkedHashMap<>();
        pack.scenario().getParties().stream().filter(Seat.class::isInstance).forEach(seat -> seats.put(seat.getId(), seat.getName()));
        Optional<String> unknown = cast.seats().keySet().stream().filter(seat -> !seats.containsKey(seat)).findFirst();
        if (unknown.isPresent()) {
            throw new RehearsalFailedException("The scenario has no seat '" + unknown.get() + "'; its seats are "
                    + seats.entrySet().stream().map(seat -> seat.getKey() + " (" + seat.getValue() + ")").collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Outcome run(Order order, ScenarioPack pack, ResultFolder results, SubMonitor progress)
            throws IOException, ReportException {
        CaseWorld world = new CaseWorld(pack.scenario(), pack.library());
        Path file = results.staging().resolve(RECORD);
        Rehearsal.Setup setup = new Rehearsal.Setup(order.cast(), order.seed(), pack.digest(), pack.library().digest());
        progress.subTask("Playing " + pack.scenario().getTitle());
        try (EventStore store = SqliteEventStore.create(file, attachments(order.edition(), pack))) {
            Rehearsal.play(world, setup, store, progress.split(PLAYING));
        }
        ReadRecord record = RecordReader.read(file);
        Assessment assessment = Assessor.assess(world, record.events());
        Outcome outcome = new Outcome(order, results.folder(), List.of(), world, record.events(), assessment,
                StateDigest.of(Replay.of(record.events())), record.hash());
        progress.subTask("Printing the scorecard");
        ScorecardReport.write(ScorecardMapping.of(outcome), order.formats(), results.staging(), Locale.ENGLISH, progress.split(PRINTING));
        RehearsalJson.write(outcome, results);
        List<Path> files = results.publish();
        return new Outcome(order, results.folder(), files, world, record.events(), assessment, outcome.digest(), record.hash());
    }
}
