package org.comity.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseRuns;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.runs.RunReport;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The account of many rehearsals for people: how far they are, how they scored, what none of them reached, where the files are. */
final class RunsAccount {
    private static final double NANOS = 1e9;
    private static final int STEPS = 10;
    private static final int PERCENT = 100;

    private final PrintStream out;

    RunsAccount(PrintStream out) {
        this.out = out;
    }

    /** Rehearses, telling on the way how far it has come, and tells what came of it. */
    void print(RehearseRuns.Order order) throws RehearsalFailedException {
        long start = System.nanoTime();
        RehearseRuns.Outcome outcome = RehearseRuns.run(order, new Telling(out));
        double seconds = (System.nanoTime() - start) / NANOS;
        RunReport report = outcome.report();
        out.printf(Locale.ROOT, "%s: %,d runs on %s in %.1f s, %.0f runs/s%n", outcome.world().scenario().getTitle(), report.runs(),
                order.threads() == 1 ? "one thread" : order.threads() + " threads", seconds, report.runs() / seconds);
        out.println("Played in turn by " + order.casts().stream().map(Cast::words).collect(Collectors.joining("; ")));
        out.println();
        out.println("Scores                runs    mean  10 in 100  median  90 in 100  fatal   clocks");
        report.casts().forEach(cast -> out.printf(Locale.ROOT, "  %-18s%6d%8.1f%11s%8s%11s%7d%9s%n", cast.cast(), cast.score().count(),
                cast.score().mean(), Account.number(cast.score().low()), Account.number(cast.score().median()),
                Account.number(cast.score().high()), cast.fatal(), cast.hitRate().map(rate -> String.format(Locale.ROOT, "%.0f %%", rate * PERCENT)).orElse("-")));
        out.println();
        out.println("By criterion                                         discrimination (experts less novices, -1 to 1)");
        report.criteria().forEach(criterion -> out.printf(Locale.ROOT, "  %-4s%-45s  %s%n", criterion.id(), criterion.name(),
                criterion.discrimination().map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("not known: experts and novices have to play")));
        seats(report);
        mishaps(report);
        never(report);
        out.println();
        out.println("Files in " + order.folder().toAbsolutePath().normalize() + ": "
                + outcome.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
    }

    private void never(RunReport report) {
        out.println();
        if (!report.hasDeadEnds()) {
            out.println("Reached by some run: every inject, every expected act, full marks of every criterion, an answer to every request.");
            return;
        }
        out.println("Never reached");
        report.deadEnds().forEach(end -> out.println("  " + kind(end.kind()) + "  " + end.label() + ": " + end.because()));
    }

    private static String kind(RunReport.Kind kind) {
        return switch (kind) {
            case INJECT -> "inject";
            case CRITERION -> "full marks";
            case ACT -> "act";
            case REQUEST -> "answer";
        };
    }

    private void seats(RunReport report) {
        out.println();
        out.println("By agency, own tasks done in time, mean percent; median hours from the call to the act");
        report.seats().stream().filter(seat -> !seat.score().isEmpty()).forEach(seat -> out.printf(Locale.ROOT, "  %-42s%s%n", seat.name(),
                seat.score().entrySet().stream().map(score -> String.format(Locale.ROOT, "  %s %.0f%s", score.getKey(), score.getValue().mean(),
                        Optional.ofNullable(seat.hours().get(score.getKey())).map(hours -> String.format(Locale.ROOT, " (%.1f h)", hours.median())).orElse("")))
                        .collect(Collectors.joining())));
    }

    private void mishaps(RunReport report) {
        out.println();
        out.println("Mistakes by challenge");
        report.challenges().forEach(challenge -> out.printf(Locale.ROOT, "  %-4s%6d  %s%n", challenge.challenge().getName(), challenge.total(),
                challenge.mishaps().stream().findFirst().map(RunReport.Mishap::text).orElse("")));
    }

    /** Tells of every tenth of the work; whoever wants to stop ends the process. */
    static final class Telling extends NullProgressMonitor {
        private final PrintStream out;
        private double done;
        private int total;
        private int told;

        Telling(PrintStream out) {
            this.out = out;
        }

        @Override
        public void beginTask(String name, int totalWork) {
            total = totalWork;
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            int tenth = (int) (done * STEPS / total);
            if (tenth > told && tenth < STEPS) {
                told = tenth;
                out.println(tenth * STEPS + " %");
            }
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }
    }
}
