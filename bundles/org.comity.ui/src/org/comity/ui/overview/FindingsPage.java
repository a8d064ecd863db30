package org.comity.ui.overview;

import java.util.Comparator;
import java.util.List;

import org.comity.rules.Severity;
import org.comity.rules.scenario.ScenarioFinding;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the rules say: how much it matters, where, why, and what would put it right. */
final class FindingsPage {
    private FindingsPage() {
    }

    static Control create(Composite parent, Overview overview) {
        List<ScenarioFinding> findings = overview.findings();
        return findings.isEmpty() ? new Notice(parent, Icons.ADVICE, Messages.Overview_noFindings, Messages.Overview_noFindings_words)
                : new TableAndText<>(parent, columns(), findings, FindingsPage::tell).control();
    }

    private static List<Column<ScenarioFinding>> columns() {
        return List.of(
                Column.<ScenarioFinding>of(Words.say("finding.severity"), 2, 14, finding -> severity(finding.severity()))
                        .sortedBy(Comparator.comparing(ScenarioFinding::severity).reversed()).withImage(FindingsPage::image),
                Column.of(Words.say("finding.element"), 2, 12, ScenarioFinding::element),
                Column.of(Words.say("finding.why"), 5, 24, ScenarioFinding::why),
                Column.of(Words.say("finding.cure"), 5, 24, ScenarioFinding::cure));
    }

    private static String severity(Severity severity) {
        return Words.say("Severity." + severity.name());
    }

    private static Image image(ScenarioFinding finding) {
        return (switch (finding.severity()) {
            case ADVICE -> Icons.ADVICE;
            case QUERIED -> Icons.PROBLEM;
            case BLOCKS -> Icons.BLOCKS;
        }).image();
    }

    private static void tell(ScenarioFinding finding, ReadingText text) {
        text.heading(severity(finding.severity()) + ": " + finding.element());
        text.paragraph(finding.why());
        text.paragraph(Words.say("finding.cure"), finding.cure());
        text.paragraph(Words.say("finding.rule"), finding.rule());
    }
}
