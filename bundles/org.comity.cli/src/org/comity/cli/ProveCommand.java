package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.List;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.comity.cli.rehearse.ProveCase;
import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.rehearsal.proof.Bound;
import org.comity.rehearsal.proof.Finding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * {@code prove PACK}: proves what a scenario can come to, and shows the way into its dead ends. Exit code 0 when everything that it has to come
 * to is reachable, 1 when something is not, or is not known to be.
 */
final class ProveCommand implements Command {
    private static final String DEPTH = "depth";
    private static final String STATES = "states";
    private static final String SECONDS = "seconds";
    private static final String SEED = "seed";
    private static final String NEEDED = "needed";
    private static final String JSON = "json";
    private static final String OUT = "out";
    private static final int DAY = 86_400;

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Options options = Arguments.valued(DEPTH, STATES, SECONDS, SEED, OUT).addOption(Option.builder().longOpt(NEEDED).get())
                .addOption(Option.builder().longOpt(JSON).get()).addOption(Editions.option());
        Arguments parsed = Arguments.parse(arguments, options, "the pack to prove, such as scenarios/glass-office");
        ProveCase.Order order = order(parsed);
        IProgressMonitor monitor = parsed.has(JSON) ? new NullProgressMonitor() : new RunsAccount.Telling(out);
        try {
            ProveCase.Outcome outcome = ProveCase.run(order, monitor);
            out.println(parsed.has(JSON) ? outcome.json() : outcome.text());
            return outcome.isProved() ? 0 : 1;
        } catch (RehearsalFailedException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static ProveCase.Order order(Arguments parsed) throws MisuseException, FailedException {
        Path pack = Packs.find(parsed.path());
        Optional<Path> folder = parsed.has(OUT) ? Optional.of(Arguments.path(parsed.value(OUT, ""))) : Optional.empty();
        Set<Finding.Kind> kinds = parsed.has(NEEDED) ? Finding.Kind.needed() : EnumSet.allOf(Finding.Kind.class);
        Optional<Integer> seconds = parsed.has(SECONDS) ? Optional.of(parsed.number(SECONDS, 1, 1, DAY)) : Optional.empty();
        Bound bound = new Bound(parsed.number(DEPTH, Bound.USUAL.departures(), 0, Integer.MAX_VALUE),
                parsed.number(STATES, Bound.USUAL.states(), 1, Integer.MAX_VALUE), seconds);
        return new ProveCase.Order(pack, folder, parsed.wholeNumber(SEED, 1), bound, kinds, Editions.of(parsed));
    }
}
