package org.comity.design.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.comity.design.Shown;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedParty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingServicesTest {
    private final EditingServices services = new EditingServices();
    private final Scenario scenario = Shown.glassOffice();

    @Test
    void twoNewPartiesHaveIdsThatSayWhatTheyAre() {
        SimulatedParty party = ScenarioFactory.eINSTANCE.createSimulatedParty();
        assertTrue(services.newId(party).matches("simulated-party-[0-9a-f]{8}"), services.newId(party));
        assertNotEquals(services.newId(party), services.newId(party));
    }

    @Test
    void theCaseCanBeChangedAndTheLibraryCannot() {
        assertTrue(services.isEditable(scenario.getParties().getFirst()));
        assertFalse(services.isEditable(Shown.state("XT")));
        assertTrue(services.isEditable(EcoreUtil.copy(Shown.state("XT"))));
    }

    @Test
    void aDiagramShowsItsCaseAndAnEdgeLeadsToItsEnd() {
        Person mai = Shown.find(scenario, Person.class, "mai");
        assertSame(scenario, services.caseShown(Shown.view(scenario)));
        assertThrows(IllegalArgumentException.class, () -> services.caseShown(Shown.view(mai)));
        assertSame(mai, services.farEnd(Shown.edgeTo(mai)));
        assertSame(scenario, services.caseOf(mai));
        assertNull(services.caseOf(Shown.state("XT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tv-police", "witness", "danu", "F-account-name", "P-preservation", "I03", "I03.preserve", "account-deletion", "lumen"})
    void whateverIsDeletedTheFileStaysComplete(String id) {
        Identified doomed = Shown.find(scenario, Identified.class, id);
        EcoreUtil.remove(services.cutLoose(doomed));
        assertEquals(List.of(), incomplete());
        assertNull(scenario.eResource().getEObject(id));
    }

    private List<String> incomplete() {
        List<String> found = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(element -> {
            for (EReference reference : element.eClass().getEAllReferences()) {
                Object value = element.eGet(reference);
                if (reference.isRequired() && (value == null || value instanceof List<?> list && list.isEmpty())) {
                    found.add(element + " lacks " + reference.getName());
                }
                for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                    if (((EObject) each).eResource() == null) {
                        found.add(element + " refers to what is gone by " + reference.getName());
                    }
                }
            }
        });
        return found;
    }

    @Test
    void withAPersonGoesNothingButTheNameOfThePersonInFacts() {
        int elements = count();
        CaseFact identity = Shown.find(scenario, CaseFact.class, "F-victim-identity");
        EcoreUtil.remove(services.cutLoose(Shown.find(scenario, Person.class, "ilin")));
        assertNull(identity.getAbout());
        assertEquals(elements - 1, count());
    }

    private int count() {
        int[] count = new int[1];
        scenario.eAllContents().forEachRemaining(element -> count[0]++);
        return count[0];
    }

    @Test
    void withARequestGoTheActsThatWereNothingButItsDispatch() {
        RequestPlan plan = Shown.find(scenario, RequestPlan.class, "P-preservation");
        assertTrue(Removal.with(plan).contains(Shown.find(scenario, Identified.class, "I03.preserve")));
        assertFalse(Removal.with(plan).contains(Shown.find(scenario, Inject.class, "I03")));
        assertFalse(Removal.with(plan).stream().anyMatch(Seat.class::isInstance));
    }

    @Test
    void longTextsAreCutAtAWord() {
        assertEquals("The messages came from the account …", services.shortText(Shown.find(scenario, CaseFact.class, "F-account-name")).replace("'brightfuture88' ", ""));
    }

    @Test
    void aNumberIsTakenAsTypedAndWordsAreRefused() {
        assertEquals(45, services.wholeNumber(scenario, " 45 "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> services.wholeNumber(scenario, "soon")).getMessage().contains("'soon'"));
    }

    @Test
    void whatTheLibraryHasIsOfferedByNameAndNothingTwice() {
        ChoiceServices choices = new ChoiceServices();
        assertEquals("Azurah", choices.nextState(scenario).getName());
        assertTrue(choices.knowsState(scenario, "singapore"));
        assertFalse(choices.knowsState(scenario, "XT"));
        assertFalse(choices.knowsState(scenario, "Atlantis"));
        assertSame(Shown.state("SG"), choices.stateNamed(scenario.getPersons().getFirst(), "sg"));
        assertFalse(scenario.getLegalBases().contains(choices.nextInstrument(scenario)));
        assertEquals("uncac", choices.instrumentNamed(scenario, "UNCAC").getId());
        scenario.getStates().addAll(ReferenceLibrary.shipped().states().stream().filter(state -> !scenario.getStates().contains(state)).toList());
        assertFalse(choices.hasNextState(scenario));
    }

    @Test
    void anEmptyCaseDrawsOnTheShippedLibrary() {
        Scenario empty = ScenarioFactory.eINSTANCE.createScenario();
        assertTrue(new ChoiceServices().hasNextState(empty));
        assertTrue(new ChoiceServices().hasNextInstrument(empty));
        assertNull(new ChoiceServices().firstState(empty));
        assertNull(new ChoiceServices().firstSeat(empty));
    }
}
