package org.comity.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What happens: number, when or on what condition, from whom, to whom; and below it the words that the receivers read. */
final class InjectsPage {
    private final Overview overview;
    private final ConditionWords conditions;

    private InjectsPage(Overview overview) {
        this.overview = overview;
        conditions = new ConditionWords(overview);
    }

    static Control create(Composite parent, Overview overview) {
        InjectsPage page = new InjectsPage(overview);
        return new TableAndText<>(parent, page.columns(), overview.scenario().getInjects(), page::tell).control();
    }

    private List<Column<Inject>> columns() {
        Comparator<Inject> inOrder = Comparator.comparingInt(overview.scenario().getInjects()::indexOf);
        return List.of(
                Column.<Inject>of(Words.say("inject.number"), 1, 5, Inject::getNumber).sortedBy(inOrder),
                Column.<Inject>of(Words.say("inject.when"), 4, 18, this::when).withTip(this::when)
                        .sortedBy(Comparator.comparingInt(Inject::getExerciseMinute).thenComparing(inOrder)),
                Column.<Inject>of(Words.say("inject.title"), 4, 20, Inject::getTitle),
                Column.<Inject>of(Words.say("inject.from"), 3, 12, inject -> inject.getFrom().getName()),
                Column.<Inject>of(Words.say("inject.to"), 3, 14, InjectsPage::receivers).withTip(InjectsPage::receivers),
                Column.<Inject>of(Words.say("inject.mode"), 2, 9, inject -> Words.of(inject.getMode())),
                Column.<Inject>of(Words.say("inject.text"), 5, 16, Inject::getText).withTip(Inject::getText));
    }

    private String when(Inject inject) {
        String moment = overview.moment(inject.getExerciseMinute());
        if (inject.isByHand()) {
            return Words.say("inject.by-hand", moment);
        }
        return inject.getCondition() == null ? moment : Words.say("inject.condition", moment, conditions.tell(inject.getCondition()));
    }

    private static String receivers(Inject inject) {
        return inject.getTo().stream().map(Party::getName).collect(Collectors.joining(", "));
    }

    private void tell(Inject inject, ReadingText text) {
        text.heading(Words.say("inject.heading", inject.getNumber(), inject.getTitle()));
        text.paragraph(inject.getText());
        text.paragraph(Words.say("inject.when"), when(inject));
        text.paragraph(Words.say("inject.from"), Words.say("inject.way", inject.getFrom().getName(), receivers(inject), Words.of(inject.getMode())));
        if (!inject.getReveals().isEmpty()) {
            text.heading(Words.say("inject.reveals"));
            inject.getReveals().stream().map(CaseFact::getText).forEach(text::bullet);
        }
        if (!inject.getExpects().isEmpty()) {
            text.heading(Words.say("inject.expects"));
            inject.getExpects().forEach(act -> tell(text, act));
        }
    }

    private static void tell(ReadingText text, ExpectedAct act) {
        text.bullet(act.getBy().getName(), act.getText() + " (" + ExpectedPage.window(act) + ")");
    }
}
