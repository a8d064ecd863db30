package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.rehearsal.Player;
import org.comity.report.Format;
import org.eclipse.core.runtime.NullProgressMonitor;

/** {@code rehearse PACK}: plays a case with robots, keeps the record, scores it and prints the scorecard. */
final class RehearseCommand implements Command {
    private static final String PLAYER = "player";
    private static final String SEED = "seed";
    private static final String OUT = "out";
    private static final String FORMAT = "format";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Options options = new Options().addOption(Editions.option());
        for (String name : List.of(PLAYER, SEED, OUT, FORMAT)) {
            options.addOption(Option.builder().longOpt(name).hasArg().get());
        }
        Arguments parsed = Arguments.parse(arguments, options, "the pack to rehearse, such as scenarios/glass-office");
        RehearseCase.Order order = order(parsed);
        try {
            RehearseCase.Outcome outcome = RehearseCase.run(order, new NullProgressMonitor());
            new Account(outcome).print(out);
            return 0;
        } catch (RehearsalFailedException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static RehearseCase.Order order(Arguments parsed) throws MisuseException, FailedException {
        String word = parsed.value(PLAYER, Player.EXPERT.word());
        Player player = Player.named(word)
                .orElseThrow(() -> new MisuseException("there is no player '" + word + "'; possible are " + Player.words()));
        Path pack = Packs.find(parsed.path());
        String folder = parsed.value(OUT, "");
        return new RehearseCase.Order(pack, folder.isEmpty() ? RehearseCase.usualFolder(pack) : Arguments.path(folder), seed(parsed), player,
                formats(parsed), Editions.of(parsed));
    }

    private static long seed(Arguments parsed) throws MisuseException {
        String text = parsed.value(SEED, "1");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MisuseException("a seed is a whole number, not '" + text + "'");
        }
    }

    private static Set<Format> formats(Arguments parsed) throws MisuseException {
        try {
            return Format.parse(parsed.value(FORMAT, "html,pdf"));
        } catch (IllegalArgumentException e) {
            throw new MisuseException(e.getMessage());
        }
    }
}
