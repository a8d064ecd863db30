package org.comity.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The States of the case side by side, and its providers; whoever reads a value can read where it comes from. */
final class StatesPage {
    private StatesPage() {
    }

    static Control create(Composite parent, Overview overview) {
        Scenario scenario = overview.scenario();
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sideBySide(sash, StateFact.ofStates(scenario.getLegalBases()), scenario.getStates(), State::getName);
        if (!scenario.getProviders().isEmpty()) {
            sideBySide(sash, StateFact.ofProviders(), scenario.getProviders(), ServiceProvider::getName);
            sash.setWeights(3, 2);
        }
        return sash;
    }

    private static <T> void sideBySide(Composite parent, List<StateFact<T>> facts, List<T> subjects, Function<T, String> name) {
        List<Column<StateFact<T>>> columns = new ArrayList<>();
        columns.add(Column.of(Words.say("fact"), 2, 18, StateFact::name));
        for (T subject : subjects) {
            columns.add(Column.<StateFact<T>>of(name.apply(subject), 3, 16, fact -> fact.of(subject).value())
                    .withTip(fact -> fact.of(subject).value() + "\n" + fact.of(subject).provenance()));
        }
        new TableAndText<>(parent, columns, facts, (fact, text) -> tell(fact, subjects, name, text)).heights(3, 2);
    }

    private static <T> void tell(StateFact<T> fact, List<T> subjects, Function<T, String> name, ReadingText text) {
        text.heading(fact.name());
        for (T subject : subjects) {
            Told told = fact.of(subject);
            text.paragraph(name.apply(subject), told.value() + (told.provenance().isEmpty() ? "" : "\n" + told.provenance()));
        }
    }
}
