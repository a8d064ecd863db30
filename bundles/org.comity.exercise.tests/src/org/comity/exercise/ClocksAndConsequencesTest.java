package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.junit.jupiter.api.Test;

/** What happens when time runs out; each time once, and later where somebody renewed. */
class ClocksAndConsequencesTest {
    private static long missed(Play play, String clock) {
        return play.events(Event.ClockMissed.class).filter(event -> event.clock().equals(clock)).count();
    }

    private static String arrested(Play play) {
        String arrest = play.open("xt-moj", "provisional-arrest", "xu-ag");
        play.accepted(new Act.Draft("xt-moj", arrest, Straits.letter("provisional-arrest")));
        play.move("xt-moj", arrest, Trigger.DISPATCH);
        play.untilNext(Event.RequestArrived.class);
        play.move("xu-ag", arrest, Trigger.SEEK_AUTHORISATION);
        play.move("xu-court", arrest, Trigger.ARREST);
        return arrest;
    }

    @Test
    void aPersonArrestedProvisionallyIsReleasedWhenTheFullRequestDoesNotCome() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String arrest = arrested(play);
        play.move("xu-ag", arrest, Trigger.NOTIFY_ARREST);
        String clock = "provisional-arrest-limit:" + arrest;
        assertEquals(play.events(Event.ClockStarted.class).findFirst().orElseThrow().due() - 40L * 1440,
                play.record.stream().filter(recorded -> recorded.event() instanceof Event.ClockStarted).findFirst().orElseThrow().at(),
                "forty days, as the record of Azurah says");
        play.untilNext(Event.ClockMissed.class);
        assertEquals("P6", play.request(arrest).state());
        assertTrue(play.lastLetter("xt-moj").text().contains("released"), play.lastLetter("xt-moj").text());
        play.until(play.state().now() + 100L * 1440);
        assertEquals(1, missed(play, clock));
    }

    @Test
    void anArrestOfWhichNobodyTellsRunsOutAllTheSame() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String arrest = arrested(play);
        play.untilNext(Event.ClockMissed.class);
        assertEquals("P6", play.request(arrest).state());
    }

    @Test
    void aLateFullRequestGoesOnAfterTheRelease() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String arrest = arrested(play);
        play.untilNext(Event.ClockMissed.class);
        play.refused(Refusal.Reason.NOT_NOW, StraitsPlay.saying("xt-moj", arrest, Trigger.SEND_FULL_REQUEST, ""));
        String full = StraitsPlay.extradition(play, "xt", Straits.letter("extradition", arrest));
        assertEquals("P_CONTINUED", play.request(arrest).state());
        assertEquals(Optional.of("E1"), play.request(full).handling());
    }

    @Test
    void aFullRequestInTimeStopsTheClockOfTheArrest() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String arrest = arrested(play);
        play.move("xu-ag", arrest, Trigger.NOTIFY_ARREST);
        StraitsPlay.extradition(play, "xt", Straits.letter("extradition", arrest));
        assertEquals("P_CONTINUED", play.request(arrest).state());
        assertEquals(DeadlineStatus.MET, play.state().clocks().get("provisional-arrest-limit:" + arrest).status());
    }

    private static String restrained(Play play) {
        String assets = play.open("xt-police", "trace-assets", "xu-ag");
        play.accepted(StraitsPlay.saying("xt-police", assets, Trigger.CONTACT_INFORMALLY, "A hit."));
        play.accepted(new Act.Draft("xt-moj", assets, Straits.letter("trace-assets")));
        play.move("xt-moj", assets, Trigger.SUSPEND);
        play.move("xu-court", assets, Trigger.ENFORCE_ORDER);
        return assets;
    }

    @Test
    void assetsHeldForAShortTimeAreGoneWhenNoRequestFollows() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String assets = play.open("xt-police", "trace-assets", "xu-ag");
        play.move("xt-police", assets, Trigger.CONTACT_INFORMALLY);
        play.untilNext(Event.ClockMissed.class);
        assertEquals("ASSETS_GONE", play.request(assets).state());
        assertEquals(1, missed(play, "temporary-hold:" + assets));
    }

    @Test
    void aFreezingThatNobodyRenewsLapsesAndARenewalMovesTheDay() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String assets = restrained(play);
        String clock = "restraint-limit:" + assets;
        long first = play.state().clocks().get(clock).due();
        play.until(first - 1440);
        play.move("xt-moj", assets, Trigger.RENEW);
        assertEquals(play.state().now() + 180L * 1440, play.state().clocks().get(clock).due());
        play.until(first + 1440);
        assertEquals("A4", play.request(assets).state());
        play.untilNext(Event.ClockMissed.class);
        assertEquals("ASSETS_GONE", play.request(assets).state());
        play.until(play.state().now() + 400L * 1440);
        assertEquals(1, missed(play, clock));
    }

    @Test
    void aPersonWhomNobodyFetchesIsReleased() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.extradition(play, "xt", Straits.letter("extradition"));
        StraitsPlay.beforeTheMinister(play, request);
        play.move("xu-min", request, Trigger.GRANT);
        assertEquals("XO10", play.request(request).state());
        play.untilNext(Event.ClockMissed.class);
        assertEquals(Optional.of("E11"), play.request(request).handling());
        assertEquals("XO_CLOSED", play.request(request).state());
        assertTrue(play.lastLetter("xt-moj").text().contains("released"));
        play.refused(Refusal.Reason.NOT_NOW, StraitsPlay.saying("xt-police", request, Trigger.SURRENDER, ""));
        assertEquals(1, missed(play, "surrender-window:" + request));
    }

    @Test
    void theEscortAndTheGuardsSignOneHandingOver() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.extradition(play, "xt", Straits.letter("extradition"));
        StraitsPlay.beforeTheMinister(play, request);
        play.move("xu-min", request, Trigger.GRANT);
        play.move("xt-police", request, Trigger.SURRENDER);
        assertEquals("XO11", play.request(request).state());
        assertEquals(Optional.of("E10"), play.request(request).handling());
        assertEquals(DeadlineStatus.MET, play.state().clocks().get("surrender-window:" + request).status());
    }

    @Test
    void anUnansweredQuestionSendsTheRequestBackUnexecutedAndTheAskerIsTold() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.arrived(play, Straits.letter("records"));
        StraitsPlay.moves(play, "xu-ag", request, Trigger.REGISTER, Trigger.ACKNOWLEDGE, Trigger.TRIAGE);
        play.accepted(new Act.Proceed("xu-ag", request, Trigger.QUERY, "Which branch?", Optional.empty(), List.of(), List.of("M11")));
        play.untilNext(Event.ClockMissed.class);
        assertEquals(Optional.of("I13"), play.request(request).handling());
        assertEquals("O13", play.request(request).state());
        assertTrue(play.lastLetter("xt-moj").text().contains("returned unexecuted"));
        assertEquals(1, missed(play, "additional-information:" + request));
    }

    @Test
    void whoIsAskedTooLateAboutAnExtraditionSeesThePersonReleased() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.extradition(play, "xt", Straits.letter("extradition"));
        StraitsPlay.moves(play, "xu-ag", request, Trigger.REGISTER, Trigger.QUERY);
        play.untilNext(Event.ClockMissed.class);
        assertEquals(Optional.of("E11"), play.request(request).handling());
        assertEquals("XO_CLOSED", play.request(request).state());
    }

    @Test
    void aTrialDateThatPassesIsToldAtHomeOnce() {
        CaseWorld world = Straits.with(scenario -> Straits.deadline(scenario, "trial", "P-records-xu-ag", 60, "The trial opens without the records.", "O11", "O14"));
        Play play = StraitsPlay.started(world, "XT", "XU");
        StraitsPlay.arrived(play, Straits.letter("records"));
        play.untilNext(Event.ClockMissed.class);
        assertEquals(1, missed(play, "trial"));
        assertTrue(play.events(Event.MessageSent.class).anyMatch(message -> message.text().contains("without the records") && message.to().contains("xt-pros")));
    }

    @Test
    void whatWasDeletedBringsNothingWhenItIsDisclosedLater() {
        CaseWorld world = Straits.with(scenario -> Straits.deadline(scenario, "wipe", "P-records-xu-ag", 2, "The data are wiped.", "O11"));
        Play play = StraitsPlay.started(world, "XT", "XU");
        CaseWorld targeted = play.exercise.engine().world();
        targeted.scenario().getDeadlines().get(0).getPlan().getMeasures().add(measure(targeted));
        String request = StraitsPlay.cleared(play, Straits.letter("records"));
        play.until(3, 9);
        StraitsPlay.moves(play, "xu-ag", request, Trigger.ASSIGN);
        play.move("xu-police", request, Trigger.EXECUTE);
        play.move("xu-ag", request, Trigger.TRANSMIT_RESULT);
        assertEquals(List.of(), play.events(Event.ResultReceived.class).findFirst().orElseThrow().facts());
    }

    private static org.comity.model.scenario.PlannedMeasure measure(CaseWorld world) {
        var measure = org.comity.model.scenario.ScenarioFactory.eINSTANCE.createPlannedMeasure();
        measure.setId("wiped");
        measure.setTarget(world.facts().get("F-account"));
        return measure;
    }

    @Test
    void postponementAndResumptionAreToldToTheRequester() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.cleared(play, Straits.letter("records"));
        play.refused(Refusal.Reason.GUARD, StraitsPlay.saying("xu-ag", request, Trigger.POSTPONE, " "));
        play.accepted(StraitsPlay.saying("xu-ag", request, Trigger.POSTPONE, StraitsPlay.GROUND));
        assertTrue(play.lastLetter("xt-moj").text().contains(StraitsPlay.GROUND));
        assertEquals("O12", play.request(request).state());
        play.accepted(StraitsPlay.saying("xu-ag", request, Trigger.RESUME, "The trial is over."));
        assertTrue(play.lastLetter("xt-moj").text().contains("goes on"));
        assertEquals(Purpose.INFORM, play.lastLetter("xt-moj").purpose());
        assertEquals("O9", play.request(request).state());
    }

    @Test
    void aSupplementaryRequestGoesOnWhereTheFirstHadCome() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.cleared(play, Straits.letter("records"));
        play.move("xu-ag", request, Trigger.ASSIGN);
        play.move("xu-police", request, Trigger.EXECUTE);
        play.move("xu-ag", request, Trigger.TRANSMIT_RESULT);
        StraitsPlay.moves(play, "xt-moj", request, Trigger.SUPPLEMENT);
        play.accepted(new Act.Draft("xt-moj", request, Straits.letter("records")));
        StraitsPlay.moves(play, "xt-moj", request, Trigger.SUBMIT_DRAFT, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH);
        play.untilNext(Event.RequestArrived.class);
        assertEquals(Optional.of("I4"), play.request(request).handling(), "not entered as a new one");
        assertTrue(play.events(Event.RequestMoved.class).anyMatch(move -> move.trigger() == Trigger.SUPPLEMENT && move.side() == Side.REQUESTED));
    }

    @Test
    void whatIsWithdrawnIsClosedAbroadEvenWhenTheLetterIsStillOnItsWay() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.signedOff(play, Straits.letter("records"));
        play.move("xt-moj", request, Trigger.DISPATCH);
        play.move("xt-moj", request, Trigger.WITHDRAW);
        play.untilNext(Event.RequestArrived.class);
        assertEquals(Optional.of("I16"), play.request(request).handling());
    }

    @Test
    void aWronglyAddressedRequestIsPassedOnAndTheAskerIsTold() {
        Play play = StraitsPlay.started(Straits.WORLD, Straits.seats(Straits.WORLD, "XT"), 1);
        String request = play.open("xt-moj", "records", "xu-police");
        play.accepted(new Act.Draft("xt-moj", request, Straits.letter("records")));
        StraitsPlay.moves(play, "xt-moj", request, Trigger.SUBMIT_DRAFT, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH);
        play.untilNext(Event.RequestArrived.class);
        long came = play.state().now();
        play.untilNext(Event.RequestArrived.class);
        assertTrue(play.state().now() > came, "it costs time");
        assertTrue(play.record.stream().anyMatch(recorded -> recorded.actor().equals("xu-police")
                && recorded.event() instanceof Event.RequestMoved move && move.trigger() == Trigger.REROUTE), "whoever has it passes it on");
        assertEquals(Optional.of("xu-ag"), play.request(request).office());
        assertTrue(play.lastLetter("xt-moj").text().contains("wrong office"));
        assertTrue(play.state().mailboxOf("xu-ag").stream().anyMatch(letter -> letter.about().equals(Optional.of(request))));
    }
}
