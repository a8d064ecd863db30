package org.comity.design.casemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.comity.design.Shown;
import org.comity.design.editing.ChoiceServices;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class CaseMapServicesTest {
    private final Scenario scenario = Shown.glassOffice();
    private final EObject diagram = Shown.view(scenario);
    private final PlaceServices places = new PlaceServices();
    private final RequestServices requests = new RequestServices();
    private final OfficeServices offices = new OfficeServices();

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    @Test
    void everyPartyIsShownOnceInItsStateOrOutsideAll() {
        assertEquals(List.of("lumen", "pl-doj"), ids(places.partiesIn(Shown.state("XP"), diagram)));
        assertEquals(List.of("fiu-channel", "reporter", "control"), ids(places.partiesElsewhere(scenario)));
        assertEquals(scenario.getParties().size(),
                scenario.getStates().stream().mapToInt(state -> places.partiesIn(state, diagram).size()).sum() + places.partiesElsewhere(scenario).size());
    }

    @Test
    void aPersonIsWhereTheCaseSaysAndAtHomeWhereItDoesNot() {
        assertEquals(List.of("ilin"), ids(places.personsIn(Shown.state("XQ"), diagram)));
        Shown.find(scenario, Person.class, "ilin").setPlace(Shown.state("XS"));
        assertEquals(List.of("ilin", "kesan"), ids(places.personsIn(Shown.state("XS"), diagram)));
        Shown.find(scenario, Person.class, "ilin").setPlace(Shown.state("SG"));
        assertEquals(List.of("ilin"), ids(places.personsIn(Shown.state("XQ"), diagram)), "a State outside the case is no place");
        Shown.find(scenario, Person.class, "kesan").setNationality(null);
        assertEquals(List.of("kesan"), ids(places.personsElsewhere(scenario)));
    }

    @Test
    void evidenceIsWithWhoeverIsAskedForIt() {
        assertTrue(ids(places.factsIn(Shown.state("XS"), diagram)).containsAll(List.of("F-bank-records", "F-payment-slip")));
        assertTrue(ids(places.factsIn(Shown.state("XP"), diagram)).contains("F-account-name"));
        assertFalse(ids(places.factsIn(Shown.state("XT"), diagram)).contains("F-advert"), "what happened is no thing");
        CaseFact slip = Shown.find(scenario, CaseFact.class, "F-payment-slip");
        slip.setPlace(Shown.state("XT"));
        assertTrue(ids(places.factsIn(Shown.state("XT"), diagram)).contains("F-payment-slip"));
        assertEquals(List.of(slip), places.placedFactsOf(scenario, Shown.state("XT")));
    }

    @Test
    void aRequestComesFromTheSeatThatIsExpectedToDraftIt() {
        assertEquals(List.of("tv-police"), ids(requests.senders(Shown.find(scenario, RequestPlan.class, "P-preservation"))));
        assertEquals(List.of("I03.preserve"), ids(requests.sendingActs(Shown.find(scenario, RequestPlan.class, "P-preservation"))));
    }

    @Test
    void aRequestThatIsDraftedByMistakeOnlyIsFlawed() {
        RequestPlan fishing = Shown.find(scenario, RequestPlan.class, "P-content-fishing");
        assertTrue(requests.isFlawed(fishing));
        assertFalse(requests.senders(fishing).isEmpty(), "it comes from whoever makes the mistake");
        assertTrue(requests.isModelAnswer(Shown.find(scenario, RequestPlan.class, "P-content")));
    }

    @Test
    void theAlarmFromPoliceToPoliceCrossesTheBorder() {
        MessageTemplate alarm = requests.expectedMessages(scenario).stream().filter(message -> message.getPurpose() == Purpose.ALERT).findFirst().orElseThrow();
        assertEquals("tv-police", requests.sender(alarm).getId());
        assertTrue(requests.crossesBorder(alarm));
        assertEquals("alert", requests.purposeWord(alarm));
        assertEquals(Purpose.NOTIFY_CONSULATE, requests.purposeNamed(alarm, "Notify consulate"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> requests.purposeNamed(alarm, "shout")).getMessage().contains("inform, brief"));
    }

    @Test
    void onlyASeatWritesAndOnlyToAnotherState() {
        Party police = Shown.find(scenario, Party.class, "tv-police");
        assertTrue(requests.canAsk(police, Shown.find(scenario, Party.class, "sg-agc")));
        assertFalse(requests.canAsk(police, Shown.find(scenario, Party.class, "tv-moj")));
        assertFalse(requests.canAsk(Shown.find(scenario, Party.class, "lumen"), police));
        scenario.getInjects().clear();
        assertFalse(requests.canSend(police), "nothing happens after which it could be expected");
    }

    @Test
    void coloursFollowTheRoleAndBordersWhoIsSeated() {
        assertTrue(offices.isCentralAuthority(Shown.find(scenario, Party.class, "tv-moj")));
        assertTrue(offices.isPolice(Shown.find(scenario, Party.class, "tv-police")));
        assertTrue(offices.isProsecution(Shown.find(scenario, Party.class, "tv-prosecutor")));
        assertTrue(offices.isForeignMinistry(Shown.find(scenario, Party.class, "tv-mfa")));
        assertTrue(offices.isFinancialIntelligence(Shown.find(scenario, Party.class, "sg-fiu")));
        assertTrue(offices.isProvider(Shown.find(scenario, Party.class, "lumen")));
        assertTrue(offices.isOutsider(Shown.find(scenario, Party.class, "reporter")));
        assertFalse(offices.isOutsider(Shown.find(scenario, Party.class, "pl-doj")));
        assertEquals(3, offices.seatBorder(Shown.find(scenario, Party.class, "tv-moj")));
        assertEquals(1, offices.seatBorder(Shown.find(scenario, Party.class, "lumen")));
    }

    @Test
    void aCentralAuthorityWithoutASeatIsShownAndCanBeSeated() {
        assertEquals(List.of(), offices.officesWithoutParty(Shown.state("XT"), diagram));
        Seat ministry = Shown.find(scenario, Seat.class, "tv-moj");
        ministry.setAuthority(null);
        assertEquals(List.of("XT-MOJ"), ids(offices.officesWithoutParty(Shown.state("XT"), diagram)));
        assertEquals("XT-MOJ", new ChoiceServices().freeAuthority(ministry).getId());
        assertEquals("Tevara", offices.stateOf(offices.officesWithoutParty(Shown.state("XT"), diagram).getFirst()).getName());
    }
}
