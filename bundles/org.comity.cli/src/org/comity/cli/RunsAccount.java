package org.comity.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseRuns;
import org.comity.rehearsal.runs.RunReport;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The account of many rehearsals for people: how far they are, how they scored, what none of them reached, where the files are. */
final class RunsAccount {
    private static final double NANOS = 1e9;
    private static final int STEPS = 10;

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
        out.printf(Locale.ROOT, "%s: %,d runs on %d threads in %.1f s, %.0f runs/s%n", outcome.world().scenario().getTitle(), report.runs(),
                order.threads(), seconds, report.runs() / seconds);
        out.println();
        out.println("Scores                runs    mean  10 in 100  median  90 in 100  fatal");
        report.players().forEach(player -> out.printf(Locale.ROOT, "  %-18s%6d%8.1f%11s%8s%11s%7d%n", player.player().word(), player.score().count(),
                player.score().mean(), Account.number(player.score().low()), Account.number(player.score().median()),
                Account.number(player.score().high()), player.fatal()));
        out.println();
        out.println("By criterion                                         discrimination (experts less novices, -1 to 1)");
        report.criteria().forEach(criterion -> out.printf(Locale.ROOT, "  %-4s%-45s  %s%n", criterion.id(), criterion.name(),
                criterion.discrimination().map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("not known: experts and novices have to play")));
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
        list("inject", report.injectsNeverReached().stream().map(inject -> inject.name() + inject.because().map(why -> ": " + why).orElse("")).toList());
        list("full marks", report.criteriaNeverFull().stream().map(criterion -> criterion.id() + " " + criterion.name() + ": "
                + criterion.because().orElseThrow()).toList());
        list("act", report.actsNeverDone().stream().map(act -> act.seat() + ": " + act.text()).toList());
        list("answer", report.requestsNeverAnswered().stream().map(RunReport.RequestCourse::name).toList());
    }

    private void list(String kind, List<String> lines) {
        lines.forEach(line -> out.println("  " + kind + "  " + line));
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
