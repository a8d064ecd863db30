package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Breach;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.view.Sight;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FatalError;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;

/** Knowledge that came with limits: received for one request, heard in a call, or kept from somebody. */
class LimitsOfUseTest {
    private static final RequestDraft RECORDS = Straits.letter("records");

    private static List<Event.LimitBreached> breaches(Play play, Breach kind) {
        return play.events(Event.LimitBreached.class).filter(event -> event.breach() == kind).toList();
    }

    /** Azurah is a desk or seated; it has given the statement of the cashier, bound to its purpose. */
    private static String given(Play play) {
        String request = StraitsPlay.cleared(play, Straits.letter("witness-statement"));
        play.move("xu-ag", request, Trigger.ASSIGN);
        play.move("xu-police", request, Trigger.EXECUTE);
        play.move("xu-ag", request, Trigger.TRANSMIT_RESULT);
        assertTrue(play.state().knownTo("xt-moj").contains("F-bound"));
        return request;
    }

    @Test
    void whatWasGivenForOneRequestIsNotUsedForAnotherWithoutConsent() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XQ", "XU");
        String first = given(play);
        String second = StraitsPlay.arrived(play, GlassOffice.with(RECORDS, "M06", "As the cashier says.", "F-event", "F-bound"));
        Event.LimitBreached breach = breaches(play, Breach.PURPOSE).get(0);
        assertEquals(List.of("F-bound"), breach.facts());
        assertEquals(Optional.of(second), breach.request());
        assertTrue(!first.equals(second));
    }

    @Test
    void consentIsAskedForAndGivenAndThenTheUseIsFree() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XQ", "XU");
        String first = given(play);
        play.accepted(new Act.SendMessage("xu-ag", List.of("xt-moj"), Purpose.CONSENT, "You may use what we gave.", List.of(), Optional.of(first)));
        StraitsPlay.arrived(play, GlassOffice.with(RECORDS, "M06", "As the cashier says.", "F-event", "F-bound"));
        assertEquals(List.of(), breaches(play, Breach.PURPOSE));
    }

    @Test
    void aDeskThatIsAskedForConsentGivesItAfterAWhile() {
        Play play = StraitsPlay.started(Straits.WORLD, Straits.seats(Straits.WORLD, "XT"), 1);
        String first = StraitsPlay.signedOff(play, Straits.letter("witness-statement"));
        play.move("xt-moj", first, Trigger.DISPATCH);
        play.untilNext(Event.ResultReceived.class);
        play.accepted(new Act.SendMessage("xt-moj", List.of("xu-ag"), Purpose.ASK, "May we use it otherwise?", List.of("F-bound"), Optional.of(first)));
        Event.MessageSent answer = play.untilNext(Event.MessageSent.class);
        assertEquals(Purpose.CONSENT, answer.purpose());
        assertEquals(List.of("xt-moj"), answer.to());
        StraitsPlay.arrived(play, GlassOffice.with(RECORDS, "M06", "As the cashier says.", "F-event", "F-bound"));
        assertEquals(List.of(), breaches(play, Breach.PURPOSE));
    }

    @Test
    void whatWasGivenIsNotPassedOnToAThirdState() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XQ", "XU");
        given(play);
        play.accepted(Play.message("xt-moj", "xu-ag", "F-bound"));
        play.accepted(Play.message("xt-moj", "xt-pros", "F-bound"));
        assertEquals(List.of(), breaches(play, Breach.PURPOSE), "the giver and colleagues may hear of it");
        play.accepted(Play.message("xt-moj", "xq-spp", "F-bound"));
        assertEquals(List.of("xq-spp"), breaches(play, Breach.PURPOSE).get(0).to());
    }

    @Test
    void whatWasHeardInACallIsNoEvidence() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        play.refused(Refusal.Reason.NO_RIGHT, new Act.Call("xu-police", "xu-ag", "Have you heard?", List.of("F-rumour"), Optional.empty()));
        play.refused(Refusal.Reason.NOT_KNOWN_TO_ACTOR, new Act.Call("xt-police", "xu-police", "A van.", List.of("F-rumour"), Optional.empty()));
        play.accepted(new Act.Call("xu-police", "xt-police", "A van was at the quay.", List.of("F-rumour"), Optional.empty()));
        assertTrue(play.state().knownTo("xt-police").contains("F-rumour"));
        play.accepted(Play.message("xt-police", "xt-moj", "F-rumour"));
        String request = StraitsPlay.arrived(play, GlassOffice.with(RECORDS, "M06", "A van was seen.", "F-event", "F-rumour"));
        Event.LimitBreached breach = breaches(play, Breach.INFORMAL_SOURCE).get(0);
        assertEquals(List.of("F-rumour"), breach.facts());
        assertEquals(Optional.of(request), breach.request());
    }

    @Test
    void whatComesByLetterAfterTheCallIsEvidence() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        play.accepted(new Act.Call("xu-police", "xt-police", "A van was at the quay.", List.of("F-rumour"), Optional.empty()));
        play.accepted(Play.message("xu-police", "xt-moj", "F-rumour"));
        StraitsPlay.arrived(play, GlassOffice.with(RECORDS, "M06", "A van was seen.", "F-event", "F-rumour"));
        assertEquals(List.of(), breaches(play, Breach.INFORMAL_SOURCE));
    }

    @Test
    void whoeverTellsASecretIsSeenByControlAndByNobodyElse() {
        CaseWorld world = Straits.with(scenario -> {
            FactDisclosed disclosed = ScenarioFactory.eINSTANCE.createFactDisclosed();
            disclosed.getFacts().add(scenario.getFacts().stream().filter(fact -> fact.getId().equals("F-identity")).findFirst().orElseThrow());
            disclosed.getTo().add(scenario.getParties().stream().filter(party -> party.getId().equals("xq-mfa")).findFirst().orElseThrow());
            FatalError error = ScenarioFactory.eINSTANCE.createFatalError();
            error.setId("leak");
            error.setCondition(disclosed);
            scenario.getFatalErrors().add(error);
        });
        Play play = StraitsPlay.started(world, "XT", "XQ", "XU");
        play.accepted(Play.message("xt-moj", "xt-pros", "F-identity"));
        assertEquals(List.of(), breaches(play, Breach.CONFIDENTIALITY));
        play.accepted(new Act.Call("xt-police", "xq-mfa", "It is Orin Vask.", List.of("F-identity"), Optional.empty()));
        Recorded breach = play.record.get(play.record.size() - 1);
        assertEquals(List.of("xq-mfa"), ((Event.LimitBreached) breach.event()).to());
        for (String seat : Straits.seats(world, "XT", "XQ", "XU")) {
            assertTrue(!new Sight(world, play.state(), seat).sees(breach), seat);
        }
    }
}
