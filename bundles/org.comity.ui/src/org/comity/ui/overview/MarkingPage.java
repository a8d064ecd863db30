package org.comity.ui.overview;

import java.util.Comparator;
import java.util.List;

import org.comity.model.assessment.Criterion;
import org.comity.model.assessment.Rubric;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.FatalError;
import org.comity.model.scenario.LevelRule;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The marking guide: criteria with weights and levels, the acts that count for them, and what caps the result. */
final class MarkingPage {
    private final Overview overview;
    private final ConditionWords conditions;

    private MarkingPage(Overview overview) {
        this.overview = overview;
        conditions = new ConditionWords(overview);
    }

    static Control create(Composite parent, Overview overview) {
        MarkingPage page = new MarkingPage(overview);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        new TableAndText<>(sash, page.criteria(), overview.scenario().getRubric().getCriteria(), page::tell).heights(1, 1);
        page.side(sash);
        sash.setWeights(2, 1);
        return sash;
    }

    private List<Column<Criterion>> criteria() {
        return List.of(
                Column.<Criterion>of(Words.say("criterion.id"), 1, 5, Criterion::getId)
                        .sortedBy(Comparator.comparingInt(overview.scenario().getRubric().getCriteria()::indexOf)),
                Column.<Criterion>of(Words.say("criterion.name"), 5, 24, Criterion::getName),
                Column.<Criterion>of(Words.say("criterion.weight"), 1, 8, criterion -> String.valueOf(criterion.getWeight()))
                        .sortedBy(Comparator.comparingInt(Criterion::getWeight)),
                Column.<Criterion>of(Words.say("criterion.acts"), 1, 8, criterion -> String.valueOf(acts(criterion).size()))
                        .sortedBy(Comparator.comparingInt(criterion -> acts(criterion).size())),
                Column.<Criterion>of(Words.say("criterion.challenges"), 2, 10, criterion -> Words.codes(criterion.getChallenges())),
                Column.<Criterion>of(Words.say("criterion.remedies"), 2, 10, criterion -> Words.codes(criterion.getRemedies())));
    }

    private List<ExpectedAct> acts(Criterion criterion) {
        return ExpectedPage.acts(overview).stream().filter(act -> act.getCriterion() == criterion).toList();
    }

    private void tell(Criterion criterion, ReadingText text) {
        text.heading(Words.say("criterion.levels"));
        criterion.getLevels().forEach(level -> text.bullet(String.valueOf(level.getLevel()), level.getText()));
        List<LevelRule> rules = overview.scenario().getMeasures().stream().filter(measure -> measure.getCriterion() == criterion)
                .flatMap(measure -> measure.getRules().stream()).toList();
        if (!rules.isEmpty()) {
            text.heading(Words.say("criterion.rules"));
            rules.forEach(rule -> text.bullet(String.valueOf(rule.getLevel()), Words.capital(conditions.tell(rule.getCondition()))));
        }
        if (!acts(criterion).isEmpty()) {
            text.heading(Words.say("criterion.expected"));
            acts(criterion).forEach(act -> text.bullet(act.getBy().getName(), act.getText() + " (" + ExpectedPage.window(act) + ")"));
        }
    }

    private void side(Composite parent) {
        ReadingText text = new ReadingText(parent);
        Rubric rubric = overview.scenario().getRubric();
        text.heading(Words.say("marks"));
        text.bullet(Words.say("marks.distinction", rubric.getDistinctionMark()));
        text.bullet(Words.say("marks.merit", rubric.getMeritMark()));
        text.bullet(Words.say("marks.pass", rubric.getPassMark()));
        List<FatalError> errors = overview.scenario().getFatalErrors();
        if (!errors.isEmpty()) {
            text.heading(Words.say("fatal"));
            text.paragraph(Words.say("fatal.cap", rubric.getFatalCap()));
            errors.forEach(error -> text.bullet(error.getText() + ":", conditions.tell(error.getCondition())));
        }
        text.done();
    }
}
