package org.comity.design.editing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.assessment.Criterion;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.eclipse.emf.ecore.EObject;

/** What the library offers, and the value that something new begins with. */
public final class ChoiceServices {
    /** The next State of the library that the case does not have, by name; invented ones first. */
    public State nextState(Scenario scenario) {
        return statesLeft(scenario).findFirst().orElse(null);
    }

    /** Whether the library has a State that the case does not have. */
    public boolean hasNextState(Scenario scenario) {
        return statesLeft(scenario).findAny().isPresent();
    }

    private static Stream<State> statesLeft(Scenario scenario) {
        return Case.library(scenario, State.class).filter(state -> !scenario.getStates().contains(state))
                .sorted(Comparator.comparing(State::isFictional, Comparator.reverseOrder()).thenComparing(State::getName));
    }

    /** Whether the library has a State of this name or code that the case does not have. */
    public boolean knowsState(Scenario scenario, String typed) {
        return state(scenario, typed).filter(state -> !scenario.getStates().contains(state)).isPresent();
    }

    /** The State of the library with this name or two-letter code, asked from the case or from something in it. */
    public State stateNamed(EObject element, String typed) {
        return Case.of(element).flatMap(scenario -> state(scenario, typed)).orElse(null);
    }

    private static Optional<State> state(Scenario scenario, String typed) {
        String wanted = typed.strip();
        return Case.library(scenario, State.class).filter(state -> wanted.equalsIgnoreCase(state.getName()) || wanted.equalsIgnoreCase(state.getId())).findFirst();
    }

    /** The next instrument of the library that is no legal basis of the case, by short title. */
    public Instrument nextInstrument(Scenario scenario) {
        return instrumentsLeft(scenario).findFirst().orElse(null);
    }

    /** Whether the library has an instrument that is no legal basis of the case. */
    public boolean hasNextInstrument(Scenario scenario) {
        return instrumentsLeft(scenario).findAny().isPresent();
    }

    private static Stream<Instrument> instrumentsLeft(Scenario scenario) {
        return Case.library(scenario, Instrument.class).filter(instrument -> !scenario.getLegalBases().contains(instrument))
                .sorted(Comparator.comparing(Instrument::getShortTitle));
    }

    /** Whether the library has an instrument of this title or id that is no legal basis of the case. */
    public boolean knowsInstrument(Scenario scenario, String typed) {
        return instrument(scenario, typed).filter(instrument -> !scenario.getLegalBases().contains(instrument)).isPresent();
    }

    /** The instrument of the library with this short title, title or id. */
    public Instrument instrumentNamed(Scenario scenario, String typed) {
        return instrument(scenario, typed).orElse(null);
    }

    private static Optional<Instrument> instrument(Scenario scenario, String typed) {
        String wanted = typed.strip();
        return Case.library(scenario, Instrument.class).filter(instrument -> wanted.equalsIgnoreCase(instrument.getShortTitle())
                || wanted.equalsIgnoreCase(instrument.getTitle()) || wanted.equalsIgnoreCase(instrument.getId())).findFirst();
    }

    /** The first criterion of the rubric by which the case is marked. */
    public Criterion usualCriterion(EObject element) {
        return Case.of(element).map(Scenario::getRubric).flatMap(rubric -> rubric.getCriteria().stream().findFirst()).orElse(null);
    }

    /** The type of assistance that a new request asks for: the first of the catalogue. */
    public AssistanceType usualType(EObject element) {
        return Case.of(element).flatMap(scenario -> Case.library(scenario, AssistanceType.class).findFirst()).orElse(null);
    }

    /** The first State of the case. */
    public State firstState(EObject element) {
        return Case.of(element).flatMap(scenario -> scenario.getStates().stream().findFirst()).orElse(null);
    }

    /** The first seat of the case. */
    public Seat firstSeat(EObject element) {
        return Case.of(element).flatMap(scenario -> Case.all(scenario, Seat.class).findFirst()).orElse(null);
    }

    /** The first office of the State of a party for which nobody acts yet. */
    public Authority freeAuthority(Party party) {
        if (party.getState() == null) {
            return null;
        }
        return Case.of(party).flatMap(scenario -> party.getState().getAuthorities().stream()
                .filter(office -> scenario.getParties().stream().noneMatch(other -> other.getAuthority() == office)).findFirst()).orElse(null);
    }
}
