package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.commons.cli.Options;
import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.cli.rehearse.RehearseRuns;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.runs.ManyRuns;
import org.comity.report.Format;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * {@code rehearse PACK}: plays a case with robots, keeps the record, scores it and prints the scorecard. With {@code --runs N} it
 * plays the case many times and prints what that shows of the scenario.
 */
final class RehearseCommand implements Command {
    private static final String PLAYER = "player";
    private static final String SEED = "seed";
    private static final String OUT = "out";
    private static final String FORMAT = "format";
    private static final String RUNS = "runs";
    private static final String THREADS = "threads";
    private static final int MOST_THREADS = 256;

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Options options = Arguments.valued(PLAYER, SEED, OUT, FORMAT, RUNS, THREADS).addOption(Editions.option());
        Arguments parsed = Arguments.parse(arguments, options, "the pack to rehearse, such as scenarios/glass-office");
        try {
            if (parsed.has(RUNS)) {
                RehearseRuns.Order order = runs(parsed);
                new RunsAccount(out).print(order);
                return 0;
            }
            if (parsed.has(THREADS)) {
                throw new MisuseException("--threads goes with --runs: one exercise is played on one thread");
            }
            RehearseCase.Order order = order(parsed);
            RehearseCase.Outcome outcome = RehearseCase.run(order, new NullProgressMonitor());
            new Account(outcome).print(out);
            return 0;
        } catch (RehearsalFailedException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static RehearseCase.Order order(Arguments parsed) throws MisuseException, FailedException {
        Path pack = Packs.find(parsed.path());
        List<Cast> casts = Casts.parse(parsed.value(PLAYER, Player.EXPERT.word()), List.of(Player.EXPERT));
        if (casts.size() > 1) {
            throw new MisuseException("one exercise has one kind of player in the seats that are not named; several in turn go with --runs");
        }
        return new RehearseCase.Order(pack, folder(parsed, pack), parsed.wholeNumber(SEED, 1), casts.get(0), formats(parsed, "html,pdf"), Editions.of(parsed));
    }

    private static RehearseRuns.Order runs(Arguments parsed) throws MisuseException, FailedException {
        Path pack = Packs.find(parsed.path());
        List<Player> usual = List.of(Player.values());
        List<Cast> casts = Casts.parse(parsed.value(PLAYER, String.join(",", usual.stream().map(Player::word).toList())), usual);
        int threads = parsed.number(THREADS, Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        return new RehearseRuns.Order(pack, folder(parsed, pack), parsed.number(RUNS, 1, 1, ManyRuns.MOST), parsed.wholeNumber(SEED, 1), casts, threads,
                formats(parsed, "html"), Editions.of(parsed));
    }

    private static Path folder(Arguments parsed, Path pack) throws MisuseException {
        String folder = parsed.value(OUT, "");
        return folder.isEmpty() ? RehearseCase.usualFolder(pack) : Arguments.path(folder);
    }

    private static Set<Format> formats(Arguments parsed, String otherwise) throws MisuseException {
        try {
            return Format.parse(parsed.value(FORMAT, otherwise));
        } catch (IllegalArgumentException e) {
            throw new MisuseException(e.getMessage());
        }
    }
}
