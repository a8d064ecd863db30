package org.comity.ui.overview;

import java.util.Comparator;
import java.util.List;

import org.comity.model.fact.TimeUnit;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the players should do: who, what, within which time, and for which criterion it counts. */
final class ExpectedPage {
    private static final int HOURS = 60;
    private static final int DAYS = 24 * HOURS;

    private final Overview overview;

    private ExpectedPage(Overview overview) {
        this.overview = overview;
    }

    static Control create(Composite parent, Overview overview) {
        ExpectedPage page = new ExpectedPage(overview);
        return new TableAndText<>(parent, columns(), acts(overview), page::tell).heights(3, 1).control();
    }

    static List<ExpectedAct> acts(Overview overview) {
        return overview.scenario().getInjects().stream().flatMap(inject -> inject.getExpects().stream()).toList();
    }

    /** The time that there is for an act, in words. */
    static String window(ExpectedAct act) {
        return act.getLimit() == 0 ? Words.say("expected.any") : Words.say("within." + act.getUnit().getName(), act.getLimit());
    }

    private static List<Column<ExpectedAct>> columns() {
        return List.of(
                Column.<ExpectedAct>of(Words.say("expected.inject"), 1, 7, act -> inject(act).getNumber())
                        .sortedBy(Comparator.comparingInt(act -> inject(act).getExerciseMinute())),
                Column.<ExpectedAct>of(Words.say("expected.by"), 3, 20, act -> act.getBy().getName()),
                Column.<ExpectedAct>of(Words.say("expected.act"), 6, 30, ExpectedAct::getText).withTip(ExpectedAct::getText),
                Column.<ExpectedAct>of(Words.say("expected.window"), 2, 16, ExpectedPage::window).sortedBy(Comparator.comparingLong(ExpectedPage::minutes)),
                Column.<ExpectedAct>of(Words.say("expected.criterion"), 3, 14, act -> act.getCriterion().getId() + "  " + act.getCriterion().getName()));
    }

    private static Inject inject(ExpectedAct act) {
        return (Inject) act.eContainer();
    }

    /** For sorting only: a working day counts as a day. */
    private static long minutes(ExpectedAct act) {
        TimeUnit unit = act.getUnit();
        return act.getLimit() == 0 ? Long.MAX_VALUE : (long) act.getLimit() * switch (unit) {
            case MINUTES -> 1;
            case HOURS -> HOURS;
            case CALENDAR_DAYS, WORKING_DAYS -> DAYS;
        };
    }

    private void tell(ExpectedAct act, ReadingText text) {
        text.heading(act.getText());
        text.paragraph(act.getBy().getName(), window(act));
        text.paragraph(Words.say("expected.after"), Words.say("inject.heading", inject(act).getNumber(), inject(act).getTitle()));
        List<CommonMistake> mistakes = overview.scenario().getMistakes().stream().filter(mistake -> mistake.getInsteadOf() == act).toList();
        if (!mistakes.isEmpty()) {
            text.heading(Words.say("expected.mistakes"));
            mistakes.forEach(mistake -> text.bullet(mistake.getText()));
        }
    }
}
