package org.comity.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.profile.Grouping;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;

/** Which States are laid side by side. */
record StateChoice(String title, List<State> states) {
    /** Real ones, invented ones, all, and those of each legal tradition; always the same choices in the same order. */
    static List<StateChoice> of(ReferenceLibrary library, Locale locale) {
        List<State> all = library.states();
        Stream<StateChoice> traditions = Grouping.TRADITION.of(library, locale).stream()
                .map(group -> new StateChoice(group.title(), group.members().stream().map(Grouping.Member::state).toList()));
        return Stream.concat(Stream.of(new StateChoice(Messages.Matrix_real, all.stream().filter(state -> !state.isFictional()).toList()),
                new StateChoice(Messages.Matrix_invented, all.stream().filter(State::isFictional).toList()), new StateChoice(Messages.Matrix_all, all)),
                traditions).toList();
    }
}
