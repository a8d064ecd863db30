package org.comity.design.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.comity.design.Shown;
import org.comity.model.request.Channel;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.Seat;
import org.junit.jupiter.api.Test;

class ScenarioCheckServicesTest {
    private final ScenarioCheckServices checks = new ScenarioCheckServices();
    private final Scenario scenario = Shown.glassOffice();

    @Test
    void theGlassOfficeIsDrawnWithoutAWarning() {
        assertTrue(scenario.getParties().stream().allMatch(party -> checks.isNamed(party) && checks.hasStateIfOffice(party)));
        assertTrue(scenario.getPlans().stream().allMatch(plan -> checks.leavesTheState(plan) && checks.hasSender(plan) && checks.hasChannel(plan)));
        assertTrue(scenario.getFacts().stream().allMatch(checks::hasText));
        assertTrue(scenario.getInjects().stream().allMatch(inject -> checks.hasTitle(inject) && checks.hasReceiver(inject) && checks.followsItsConditions(inject)
                && checks.isForAnother(inject) && inject.getExpects().stream().allMatch(checks::hasActs)));
        assertTrue(scenario.getClock().stream().allMatch(checks::isInOrder));
        assertTrue(checks.hasLegalBasis(scenario));
    }

    @Test
    void aPartyWithoutNameStateOrOfficeIsFound() {
        Seat seat = Shown.find(scenario, Seat.class, "tv-moj");
        seat.setName(" ");
        seat.setState(null);
        seat.setAuthority(null);
        assertFalse(checks.isNamed(seat) || checks.hasStateIfOffice(seat) || checks.hasAuthority(seat));
        assertTrue(checks.hasStateIfOffice(Shown.find(scenario, Party.class, "reporter")), "the press belongs to no State");
    }

    @Test
    void aRequestToOnesOwnStateIsFoundUnlessAProviderIsAsked() {
        RequestPlan plan = Shown.find(scenario, RequestPlan.class, "P-preservation");
        plan.setRecipient(Shown.find(scenario, Party.class, "tv-moj"));
        plan.setChannel(Channel.NOT_KNOWN);
        assertFalse(checks.leavesTheState(plan) || checks.hasChannel(plan));
        Party provider = Shown.find(scenario, Party.class, "lumen");
        provider.setState(Shown.state("XT"));
        plan.setRecipient(provider);
        assertTrue(checks.leavesTheState(plan));
        assertFalse(checks.hasSender(ScenarioFactory.eINSTANCE.createRequestPlan()));
    }

    @Test
    void anInjectBeforeWhatItWaitsForOrInPlaceOfItselfIsFound() {
        Inject first = Shown.find(scenario, Inject.class, "I01");
        var released = ScenarioFactory.eINSTANCE.createInjectReleased();
        released.setInject(Shown.find(scenario, Inject.class, "I07"));
        first.setCondition(released);
        first.setContingencyFor(first);
        first.getTo().clear();
        assertFalse(checks.followsItsConditions(first) || checks.isForAnother(first) || checks.hasReceiver(first));
    }

    @Test
    void aClockThatRunsBackwardsIsFoundAndSetRight() {
        var late = scenario.getClock().getLast();
        late.setDay(4);
        assertFalse(checks.isInOrder(late));
        assertEquals(150, checks.dayInOrder(late));
    }

    @Test
    void aCaseWithoutLegalBasisIsFound() {
        scenario.getLegalBases().clear();
        assertFalse(checks.hasLegalBasis(scenario));
    }
}
