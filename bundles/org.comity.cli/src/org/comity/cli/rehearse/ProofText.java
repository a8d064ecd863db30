package org.comity.cli.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.exercise.world.CaseClock;
import org.comity.model.text.Texts;
import org.comity.rehearsal.proof.Choice;
import org.comity.rehearsal.proof.Finding;
import org.comity.rehearsal.proof.ProofReport;

/** What is proved of a scenario, in words. */
final class ProofText {
    private final ProveCase.Outcome outcome;
    private final ProofReport report;
    private final Texts texts = Texts.beside(ProofText.class, Locale.ENGLISH);

    ProofText(ProveCase.Outcome outcome) {
        this.outcome = outcome;
        this.report = outcome.report();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> all = of(kind);
            if (!all.isEmpty()) {
                lines.add("");
                lines.add(texts.text("proof.kind.count", texts.text("proof.kind." + kind), reachable(all), all.size()));
                all.forEach(finding -> lines.add(String.format(Locale.ROOT, "  %-12s  %-22s  %s", verdict(finding), how(finding), finding.name())));
            }
        }
        lines.add("");
        lines.add(result());
        report.findings().stream().filter(finding -> finding.verdict() == Finding.Verdict.UNREACHABLE).forEach(finding -> {
            lines.add("");
            lines.add(finding.name() + " (" + finding.id() + ")");
            story(finding).forEach(line -> lines.add("  " + line));
        });
        lines.add("");
        lines.add(space());
        lines.add(effort());
        if (!outcome.files().isEmpty()) {
            lines.add(texts.text("proof.files", outcome.files().get(0).getParent().toString(),
                    outcome.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "))));
        }
        return String.join(System.lineSeparator(), lines);
    }

    String title() {
        return texts.text("proof.title", outcome.scenario().getTitle());
    }

    List<Finding> of(Finding.Kind kind) {
        return report.findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    static long reachable(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.verdict() == Finding.Verdict.REACHABLE).count();
    }

    /** Whether the scenario can be played to all its ends, in one sentence. */
    String result() {
        int dead = report.deadEnds().size();
        int open = report.open().size();
        return dead > 0 ? texts.text("proof.result.dead", dead, open) : texts.text(open > 0 ? "proof.result.open" : "proof.result.proved", open);
    }

    /** What was chosen among, and what was not. */
    String space() {
        return texts.text("proof.space", Long.toString(report.seed()));
    }

    /** Plays, situations, time, and the bound. */
    String effort() {
        ProofReport.Effort effort = report.effort();
        String depth = report.bound().departures() == Integer.MAX_VALUE ? texts.text("proof.bound.none") : texts.text("proof.bound.departures", report.bound().departures());
        String seconds = report.bound().seconds().map(count -> texts.text("proof.bound.seconds", count)).orElse("");
        return texts.text("proof.effort", effort.plays(), effort.states(), effort.merged(), effort.repeated(), String.format(Locale.ROOT, "%.1f", outcome.seconds()))
                + " " + texts.text("proof.bound", report.bound().states(), depth, seconds);
    }

    String verdict(Finding finding) {
        return texts.text("proof.verdict." + finding.verdict());
    }

    /** How long the play is that shows it, and where it departs from what is expected. */
    String how(Finding finding) {
        return switch (finding.verdict()) {
            case REACHABLE -> texts.text(finding.choices().isEmpty() ? "proof.how.expected" : "proof.how.departing", finding.acts(), finding.choices().size());
            case UNREACHABLE -> finding.states() == 0 ? texts.text("proof.how.logic") : texts.text("proof.how.states", finding.states());
            case NOT_DECIDED -> texts.text("proof.how.states", finding.states());
        };
    }

    /** The way into a dead end and what it waits for, line by line. */
    List<String> story(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(finding.trace().isEmpty() ? "proof.trace.none" : "proof.trace"));
        finding.trace().forEach(step -> lines.add("  " + CaseClock.tell(step.at()) + ": " + step.seat() + ": " + step.what()));
        lines.addAll(finding.because());
        return lines;
    }

    /** Where a play departs from what is expected: question and choice. */
    String departures(Finding finding) {
        return finding.choices().entrySet().stream().map(departure -> departure.getKey() + " " + choice(departure.getValue())).collect(Collectors.joining(", "));
    }

    private String choice(Choice choice) {
        return texts.text("proof.way." + choice.way(), choice.mistake().orElse(""));
    }
}
