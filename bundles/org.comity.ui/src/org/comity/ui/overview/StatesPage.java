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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The States of the case side by side, and its providers; whoever reads a value can read where it comes from. */
final class StatesPage {
    private StatesPage() {
    }

    static Control states(Composite parent, Overview overview) {
        Scenario scenario = overview.scenario();
        return sideBySide(parent, StateFact.ofStates(scenario.getLegalBases()), scenario.getStates(), State::getName);
    }

    static Control providers(Composite parent, Overview overview) {
        return sideBySide(parent, StateFact.ofProviders(), overview.scenario().getProviders(), ServiceProvider::getName);
    }

    private static <T> Control sideBySide(Composite parent, List<StateFact<T>> facts, List<T> subjects, Function<T, String> name) {
        List<Column<StateFact<T>>> columns = new ArrayList<>();
        columns.add(Column.of(Words.say("fact"), 2, 18, StateFact::name));
        for (T subject : subjects) {
            columns.add(Column.<StateFact<T>>of(name.apply(subject), 3, 16, fact -> fact.of(subject).value())
                    .withTip(fact -> fact.of(subject).value() + "\n" + fact.of(subject).provenance()));
        }
        return new TableAndText<>(parent, columns, facts, (fact, text) -> tell(fact, subjects, name, text)).control();
    }

    private static <T> void tell(StateFact<T> fact, List<T> subjects, Function<T, String> name, ReadingText text) {
        text.heading(fact.name());
        for (T subject : subjects) {
            Told told = fact.of(subject);
            text.bullet(name.apply(subject), told.value() + (told.provenance().isEmpty() ? "" : "  (" + told.provenance() + ")"));
        }
    }
}
