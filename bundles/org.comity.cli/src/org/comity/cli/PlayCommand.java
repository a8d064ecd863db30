package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.comity.cli.play.ActsException;
import org.comity.cli.play.ActsFile;
import org.comity.cli.play.Playing;
import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.Ledger;
import org.comity.exercise.LedgerException;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.overlay.Edition;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.record.EventStore;
import org.comity.record.RecordException;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.record.SqliteEventStore;

/**
 * {@code play PACK --acts FILE} plays a case with the acts of a file, {@code play RECORD --acts FILE} goes on with an unfinished
 * exercise or a fork. Exit code 1 when a line is no act or cannot be recorded; what stands before it is played and stays.
 */
final class PlayCommand implements Command {
    private static final String ACTS = "acts";
    private static final String RECORD = "record";
    private static final String SEATS = "seats";
    private static final String SEED = "seed";

    /** Who plays, in words for the record. */
    private static final String PLAYER = "acts from a file";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parse(arguments, Arguments.valued(ACTS, RECORD, SEATS, SEED).addOption(Editions.option()),
                "the pack or the record to play, such as scenarios/glass-office");
        if (!parsed.has(ACTS)) {
            throw new MisuseException("name the acts with --acts FILE; docs/play.md says how they are written");
        }
        Path path = Packs.find(parsed.path());
        boolean pack = Files.isDirectory(path) || path.toString().endsWith(PackReader.FILE);
        try {
            List<ActsFile.Entry> acts = ActsFile.read(Arguments.path(parsed.value(ACTS, "")));
            if (pack) {
                begin(parsed, path, acts, out);
            } else {
                goOn(parsed, path, acts, out);
            }
            return 0;
        } catch (PackException | RecordException | LedgerException | RehearsalFailedException | ActsException e) {
            throw new FailedException(e.getMessage(), e);
        } catch (UnknownCaseException e) {
            throw new FailedException(path + " cannot be played on, since " + e.getMessage() + ". Choose another record.", e);
        }
    }

    private static void begin(Arguments parsed, Path path, List<ActsFile.Entry> acts, PrintStream out)
            throws MisuseException, FailedException, PackException, RehearsalFailedException, ActsException {
        Edition edition = Editions.of(parsed);
        ScenarioPack pack = PackReader.read(path, edition.library());
        RehearseCase.playable(pack);
        CaseWorld world = new CaseWorld(pack.scenario(), pack.library());
        Act.Open open = new Act.Open(seats(parsed, world), parsed.wholeNumber(SEED, 1), PLAYER, pack.digest(), pack.library().digest());
        Engine engine = new Engine(world);
        if (engine.decide(ExerciseState.INITIAL, 0, open) instanceof Decision.Refused refused) {
            throw new MisuseException(refused.refusal().sentence() + " " + refused.refusal().wayOut());
        }
        if (!parsed.has(RECORD)) {
            play(new Exercise(engine, Ledger.NONE), open, acts, out);
            out.println("No record was kept; --record FILE keeps one.");
            return;
        }
        Path file = Arguments.path(parsed.value(RECORD, ""));
        try (EventStore store = SqliteEventStore.create(file, RehearseCase.attachments(edition, pack))) {
            play(new Exercise(engine, store), open, acts, out);
        }
        out.println("Record: " + file);
    }

    private static List<String> seats(Arguments parsed, CaseWorld world) {
        return parsed.has(SEATS) ? Stream.of(parsed.value(SEATS, "").split(",")).map(String::strip).toList()
                : world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();
    }

    private static void play(Exercise exercise, Act.Open open, List<ActsFile.Entry> acts, PrintStream out) throws ActsException {
        exercise.submit(0, open);
        new Playing(exercise, out).play(acts);
    }

    private static void goOn(Arguments parsed, Path path, List<ActsFile.Entry> acts, PrintStream out)
            throws MisuseException, FailedException, PackException, UnknownCaseException, ActsException {
        for (String option : List.of(RECORD, SEATS, SEED, Editions.OVERLAY)) {
            if (parsed.has(option)) {
                throw new MisuseException("--" + option + " goes with a pack; a record goes on in itself, with the seats, the seed and the facts with which it began");
            }
        }
        RecordedCase recorded = RecordedCase.of(RecordReader.read(path));
        if (!recorded.sameEdition()) {
            throw new FailedException(path + " began with another edition of the reference library, so what follows would not follow from what was. "
                    + "Go on with the Comity with which it began.");
        }
        try (EventStore store = SqliteEventStore.open(path)) {
            new Playing(new Exercise(new Engine(recorded.world()), store, Replay.of(store.events())), out).play(acts);
        }
        out.println("Record: " + path);
    }
}
