package org.comity.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.comity.library.FactCount;
import org.comity.library.LibraryCheck;
import org.comity.library.overlay.Edition;
import org.comity.library.profile.ToldCorrection;
import org.comity.model.jurisdiction.State;

/**
 * {@code library [--verify] [--overlay FILE]}: how much the reference library knows of each State, and whether it is whole;
 * {@code library --ids}: what a request file can refer to.
 */
final class LibraryCommand implements Command {
    private static final String VERIFY = "verify";
    private static final String IDS = "ids";
    private static final int PERCENT = 100;

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parseNameless(arguments, new Options().addOption(Option.builder().longOpt(VERIFY).get())
                .addOption(Option.builder().longOpt(IDS).get()).addOption(Editions.option()), "library");
        if (parsed.has(IDS) && parsed.has(VERIFY)) {
            throw new MisuseException("--ids and --verify are two questions; ask one at a time");
        }
        Edition edition = Editions.of(parsed);
        if (parsed.has(IDS)) {
            LibraryIds.print(edition.library(), out);
            return 0;
        }
        count(edition.library().states(), out);
        corrections(edition, out);
        if (!parsed.has(VERIFY)) {
            return 0;
        }
        List<LibraryCheck.Defect> defects = LibraryCheck.of(edition.library(), LocalDate.now());
        out.println(defects.isEmpty() ? "Schema, references, sources and dates are in order." : LibraryCheck.lines(defects));
        return defects.isEmpty() ? 0 : 1;
    }

    private static void corrections(Edition edition, PrintStream out) {
        for (ToldCorrection told : ToldCorrection.of(edition, Locale.ENGLISH)) {
            out.println("overridden: " + told.state() + ", " + told.fact() + ": " + told.own() + " (in the library: " + told.shipped() + "); "
                    + told.correction().author() + ", " + told.correction().date() + ": " + told.correction().reason());
        }
    }

    private static void count(List<State> states, PrintStream out) {
        out.printf(Locale.ROOT, "%-24s %6s %9s %8s%n", "State", "facts", "verified", "unknown");
        int facts = 0;
        int verified = 0;
        int unknown = 0;
        for (State state : states) {
            FactCount count = FactCount.of(state);
            line(state.getName(), count.facts(), count.verified(), count.unknown(), out);
            facts += count.facts();
            verified += count.verified();
            unknown += count.unknown();
        }
        line(states.size() + " States", facts, verified, unknown, out);
    }

    private static void line(String name, int facts, int verified, int unknown, PrintStream out) {
        out.printf(Locale.ROOT, "%-24s %6d %7d %% %8d%n", name, facts, facts == 0 ? 0 : Math.round(PERCENT * (double) verified / facts), unknown);
    }
}
