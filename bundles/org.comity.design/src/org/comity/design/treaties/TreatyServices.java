package org.comity.design.treaties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.comity.design.words.Words;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.InForce;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;

/** The treaty network of a case on the day on which it begins. */
public final class TreatyServices {
    /** Title of the diagram, with the day. */
    public String treatyNetworkTitle(Scenario scenario) {
        return Words.say("treatyNetworkTitle", scenario.getTitle(), String.valueOf(scenario.getStartDate()));
    }

    /** The legal bases that the case names, and every instrument in force between at least two of its States. */
    public List<Instrument> instruments(Scenario scenario) {
        return new Network(scenario).instruments();
    }

    /** Participations by which a State of the case is bound on its first day. */
    public List<Participation> bindingParticipations(Scenario scenario) {
        Network network = new Network(scenario);
        return network.participations().filter(part -> network.standing(part) == Standing.YES).toList();
    }

    /** Participations by which a State of the case is not bound on its first day, or of which that is not known. */
    public List<Participation> otherParticipations(Scenario scenario) {
        Network network = new Network(scenario);
        return network.participations().filter(part -> network.standing(part) != Standing.YES).toList();
    }

    /** The first instrument in force between two States of the case. */
    public Instrument firstInstrumentInForce(Scenario scenario) {
        Network network = new Network(scenario);
        return network.instruments().stream().filter(network::binds).findFirst().orElse(null);
    }

    /** The State whose participation it is. */
    public State participant(Participation part) {
        return Network.participant(part);
    }

    /** The day since which a State is bound, or that day as recorded. */
    public String sinceLabel(Participation part) {
        if (part.getSince() != null) {
            return part.getSince().toString();
        }
        return part.getRecordedDate() == null ? "" : part.getRecordedDate();
    }

    /** What the State is to the instrument instead of being bound. */
    public String statusLabel(Participation part) {
        return Words.word(part.getStatus());
    }

    /**
     * A day as it was typed.
     *
     * @param typed ISO 8601, such as 2026-03-02
     * @throws IllegalArgumentException when it is none; the message says how a day is written
     */
    public LocalDate dateNamed(Participation part, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Words.say("noDay", typed), e);
        }
    }

    /** What kind of State it is, in words. */
    public String memberTip(State state) {
        return state.getForm() == null ? state.getName() : state.getForm();
    }

    public boolean isBilateral(Instrument instrument) {
        return instrument.getKind() == InstrumentKind.BILATERAL;
    }

    public boolean isNotBilateral(Instrument instrument) {
        return instrument.getKind() != InstrumentKind.BILATERAL;
    }

    /** Whether an instrument is recorded as in force at all. */
    public boolean isInForce(Instrument instrument) {
        return instrument.getInForce() == InForce.IN_FORCE;
    }

    public boolean isNotInForce(Instrument instrument) {
        return instrument.getInForce() != InForce.IN_FORCE;
    }
}
