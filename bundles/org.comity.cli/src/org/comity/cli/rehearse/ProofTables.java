package org.comity.cli.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.comity.model.text.Texts;
import org.comity.rehearsal.proof.Finding;
import org.comity.report.TablesContent;
import org.comity.report.TablesContent.Column;
import org.comity.report.TablesContent.Table;

/** The page that a proof prints: dead ends first, then what is proved of each part of the scenario. */
final class ProofTables {
    private final ProveCase.Outcome outcome;
    private final ProofText words;
    private final Texts texts = Texts.beside(ProofTables.class, Locale.ENGLISH);

    private ProofTables(ProveCase.Outcome outcome) {
        this.outcome = outcome;
        this.words = new ProofText(outcome);
    }

    static TablesContent of(ProveCase.Outcome outcome) {
        return new ProofTables(outcome).content();
    }

    private TablesContent content() {
        List<Table> tables = new ArrayList<>(List.of(unreachable()));
        Stream.of(Finding.Kind.values()).filter(kind -> !words.of(kind).isEmpty()).map(this::table).forEach(tables::add);
        return new TablesContent(words.title(), words.result() + " " + words.space() + " " + words.effort(), tables);
    }

    private Table unreachable() {
        List<List<String>> rows = outcome.report().findings().stream().filter(finding -> finding.verdict() == Finding.Verdict.UNREACHABLE)
                .map(finding -> List.of(texts.text("proof.kind." + finding.kind()), finding.name(), String.join("\n", words.story(finding)))).toList();
        return new Table(texts.text("proof.unreachable"), texts.text(rows.isEmpty() ? "proof.unreachable.none" : "proof.unreachable.note"),
                List.of(Column.words(texts.text("kind"), 3), Column.words(texts.text("what"), 5), Column.words(texts.text("why"), 12)), rows);
    }

    private Table table(Finding.Kind kind) {
        List<Finding> all = words.of(kind);
        return new Table(texts.text("proof.kind." + kind), texts.text("proof.kind.count", texts.text("proof.kind." + kind), ProofText.reachable(all), all.size()),
                List.of(Column.words("", 3), Column.words(texts.text("what"), 9), Column.words(texts.text("proof.verdict"), 3), Column.words(texts.text("proof.how"), 4),
                        Column.words(texts.text("proof.departures"), 6)),
                all.stream().map(finding -> List.of(finding.id(), finding.name(), words.verdict(finding), words.how(finding), words.departures(finding))).toList());
    }
}
