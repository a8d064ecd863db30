package org.comity.design.treaties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.comity.design.Shown;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TreatyServicesTest {
    private final TreatyServices services = new TreatyServices();
    private final Scenario scenario = Shown.glassOffice();

    private List<String> bound(String instrument) {
        return services.bindingParticipations(scenario).stream().filter(part -> part.getInstrument().getId().equals(instrument))
                .map(part -> services.participant(part).getId()).toList();
    }

    @Test
    void theNetworkHasTheLegalBasesOfTheCaseAndWhatElseIsInForceBetweenItsStates() {
        List<String> shown = services.instruments(scenario).stream().map(Identified::getId).toList();
        assertTrue(shown.containsAll(List.of("straits-mlat", "untoc", "budapest", "straits-extradition", "uncac")), shown::toString);
        assertEquals(shown.size(), shown.stream().distinct().count());
        assertFalse(shown.contains("asean-mlat"), shown::toString);
    }

    @Test
    void aStateThatOnlySignedIsNotBound() {
        assertTrue(bound("straits-mlat").contains("XT"));
        assertFalse(bound("straits-extradition").contains("XT"));
        Participation signed = services.otherParticipations(scenario).stream()
                .filter(part -> part.getInstrument().getId().equals("straits-extradition") && services.participant(part).getId().equals("XT")).findFirst().orElseThrow();
        assertEquals("signed", services.statusLabel(signed));
        assertEquals("2005-12-08", services.sinceLabel(signed));
    }

    @Test
    void theDayOfTheCaseDecides() {
        scenario.setStartDate(LocalDate.of(2009, 12, 1));
        assertFalse(bound("straits-mlat").contains("XT"), "bound since 15 March 2010");
        assertTrue(services.treatyNetworkTitle(scenario).contains("2009-12-01"));
        scenario.setStartDate(null);
        assertEquals(List.of(), services.bindingParticipations(scenario));
    }

    @Test
    void aTreatyBetweenTwoRealStatesIsShownWhereTheInstrumentHoldsTheRecord() {
        Instrument treaty = ReferenceLibrary.shipped().instruments().stream().filter(instrument -> services.isBilateral(instrument) && services.isInForce(instrument)
                && instrument.getParties().size() == 2).findFirst().orElseThrow();
        scenario.getStates().clear();
        treaty.getParties().forEach(part -> scenario.getStates().add(part.getState()));
        assertTrue(services.otherParticipations(scenario).size() + services.bindingParticipations(scenario).size() > 0);
        scenario.getLegalBases().add(treaty);
        assertTrue(services.instruments(scenario).contains(treaty));
        assertEquals(2, scenario.getStates().stream().filter(state -> new Network(scenario).participations().anyMatch(part -> part.getInstrument() == treaty
                && services.participant(part) == state)).count());
    }

    @Test
    void aDayIsReadAsItIsWritten() {
        Participation part = services.bindingParticipations(scenario).getFirst();
        assertEquals(LocalDate.of(2026, 3, 2), services.dateNamed(part, " 2026-03-02"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> services.dateNamed(part, "March")).getMessage().contains("2026-03-02"));
    }
}
