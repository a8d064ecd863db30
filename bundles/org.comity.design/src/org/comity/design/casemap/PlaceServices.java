package org.comity.design.casemap;

import java.util.List;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.PersonStatus;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.UseLimit;
import org.eclipse.emf.ecore.EObject;

/** Parties, persons, evidence and assets in the State where they are, or outside all. */
public final class PlaceServices {
    public List<Party> partiesIn(State state, EObject diagram) {
        return partiesOf(Case.shownBy(diagram), state);
    }

    /** Parties of a case that belong to a State. */
    public List<Party> partiesOf(Scenario scenario, State state) {
        return scenario.getParties().stream().filter(party -> party.getState() == state).toList();
    }

    /** Parties that belong to no State of the case. */
    public List<Party> partiesElsewhere(Scenario scenario) {
        return scenario.getParties().stream().filter(party -> !scenario.getStates().contains(party.getState())).toList();
    }

    public List<Person> personsIn(State state, EObject diagram) {
        return Case.shownBy(diagram).getPersons().stream().filter(person -> Places.of(person).filter(state::equals).isPresent()).toList();
    }

    public List<Person> personsElsewhere(Scenario scenario) {
        return scenario.getPersons().stream().filter(person -> Places.of(person).isEmpty()).toList();
    }

    /** Persons of whom the case says that they are in this State. */
    public List<Person> placedPersonsOf(Scenario scenario, State state) {
        return scenario.getPersons().stream().filter(person -> person.getPlace() == state).toList();
    }

    /** Evidence, accounts, assets and places that are in a State. */
    public List<CaseFact> factsIn(State state, EObject diagram) {
        return Places.shown(Case.shownBy(diagram)).stream().filter(fact -> Places.of(fact).filter(state::equals).isPresent()).toList();
    }

    public List<CaseFact> factsElsewhere(Scenario scenario) {
        return Places.shown(scenario).stream().filter(fact -> Places.of(fact).isEmpty()).toList();
    }

    /** Facts of which the case says that they are in this State. */
    public List<CaseFact> placedFactsOf(Scenario scenario, State state) {
        return scenario.getFacts().stream().filter(fact -> fact.getPlace() == state).toList();
    }

    public boolean isSuspect(Person person) {
        return person.getStatus() == PersonStatus.SUSPECT;
    }

    public boolean isVictim(Person person) {
        return person.getStatus() == PersonStatus.VICTIM;
    }

    public boolean isProtected(Person person) {
        return person.isProtectedIdentity();
    }

    /** What the person is to the case, and whether the name must be guarded. */
    public String personTip(Person person) {
        String status = Words.word(person.getStatus());
        return person.isProtectedIdentity() ? Words.say("protectedTip", status) : status;
    }

    public boolean isEvidence(CaseFact fact) {
        return fact.getKind() == FactKind.EVIDENCE;
    }

    public boolean isLocation(CaseFact fact) {
        return fact.getKind() == FactKind.LOCATION;
    }

    /** Whether it may guide enquiries only, and never be quoted in a request. */
    public boolean isIntelligence(CaseFact fact) {
        return fact.getUseLimit() == UseLimit.INTELLIGENCE_ONLY;
    }
}
