package org.comity.design.treaties;

import java.util.List;
import java.util.stream.Stream;

import org.comity.design.editing.Case;
import org.comity.library.basis.LegalBases;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;

/** The States of a case and the instruments between them on its first day, decided as the rules decide legal bases. */
final class Network {
    private final Scenario scenario;

    Network(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The legal bases that the case names, in force or not, and every instrument in force that binds at least two of its States on the day on
     * which the case begins.
     */
    List<Instrument> instruments() {
        return Stream.concat(scenario.getLegalBases().stream(), Case.library(scenario, Instrument.class).filter(this::binds)).distinct().toList();
    }

    boolean binds(Instrument instrument) {
        return scenario.getStates().stream().filter(state -> standing(state, instrument) == Standing.YES).limit(2).count() == 2;
    }

    /** What the States of the case are to the instruments shown, by the records of both. */
    Stream<Participation> participations() {
        List<Instrument> shown = instruments();
        return Stream.concat(scenario.getStates().stream().flatMap(state -> state.getParticipations().stream()),
                shown.stream().flatMap(instrument -> instrument.getParties().stream()))
                .filter(part -> shown.contains(part.getInstrument()) && scenario.getStates().contains(participant(part)));
    }

    /** Whether the instrument is in force and binds the State on the day on which the case begins. */
    Standing standing(Participation part) {
        return standing(participant(part), part.getInstrument());
    }

    private Standing standing(State state, Instrument instrument) {
        return scenario.getStartDate() == null ? Standing.NOT_KNOWN : LegalBases.binding(state, state, instrument, scenario.getStartDate());
    }

    /** The State whose participation it is, whichever of the two holds the record. */
    static State participant(Participation part) {
        return part.eContainer() instanceof State state ? state : part.getState();
    }
}
