package org.comity.rules.scenario;

import java.util.Objects;
import java.util.stream.Stream;

import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;

/** The States whose offices take part in a case, so that their working time matters. */
final class OfficeStates {
    private OfficeStates() {
    }

    /** Each once, in the order of the parties. */
    static Stream<State> of(Scenario scenario) {
        return scenario.getParties().stream().filter(party -> party.getAuthority() != null).map(Party::getState).filter(Objects::nonNull).distinct();
    }
}
