package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.Refusal.Reason;
import org.comity.exercise.event.Event;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and who is told that he may not. */
class RightsTest {
    @ParameterizedTest
    @ValueSource(strings = {"lumen", "control", "witness", "XS-HC", "moon", ""})
    void onlySeatsAct(String actor) {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        play.refused(Reason.UNKNOWN, Play.note(actor, Topic.LOG));
        play.refused(Reason.UNKNOWN, Play.message(actor, "tv-moj"));
        play.refused(Reason.UNKNOWN, new Act.OpenRequest(actor, "records", "sg-agc"));
        play.refused(Reason.UNKNOWN, new Act.Draft(actor, "XTV-001", letter("P-bank-records")));
        play.refused(Reason.UNKNOWN, Act.Proceed.of(actor, "XTV-001", Trigger.DISPATCH, ""));
        play.refused(Reason.UNKNOWN, new Act.Diarise(actor, "XTV-001", 3));
    }

    @Test
    void aSeatThatNobodyPlaysDoesNotAct() {
        Play play = Play.started();
        Refusal refusal = play.refused(Play.note("sg-police", Topic.LOG));
        assertEquals(Reason.NO_RIGHT, refusal.reason());
        assertTrue(refusal.sentence().contains("Sarunga Police"), "by name: " + refusal.sentence());
    }

    @Test
    void onlyWhoeverKnowsAFactTellsIt() {
        Play play = Play.started().until(1, 9);
        assertEquals(Reason.NOT_KNOWN_TO_ACTOR, play.refused(Play.message("tv-moj", "tv-police", "F-advert")).reason());
        assertEquals(Reason.NOT_KNOWN_TO_ACTOR, play.refused(Play.note("tv-moj", Topic.LOG, "F-advert")).reason());
        assertEquals(Reason.UNKNOWN, play.refused(Play.note("tv-moj", Topic.LOG, "F-made-up")).reason());
        play.accepted(Play.message("tv-police", "tv-moj", "F-advert"));
        play.accepted(Play.note("tv-moj", Topic.LOG, "F-advert"));
    }

    @Test
    void anAnswerTellsOnlyWhatItsWriterKnows() {
        Play play = Play.started();
        String request = play.ask(letter("P-emergency-generic"), Trigger.ASK_EMERGENCY_DISCLOSURE);
        play.refused(Reason.NOT_KNOWN_TO_ACTOR, new Act.Proceed("tv-police", request, Trigger.SUPPLY_INFORMATION, "Look.", Optional.empty(),
                List.of("F-locked-in"), List.of()));
        play.refused(Reason.UNKNOWN, new Act.Proceed("tv-police", request, Trigger.SUPPLY_INFORMATION, "Look.", Optional.empty(),
                List.of("F-none"), List.of()));
    }

    @Test
    void foreignAffairsAndImmigrationWriteNoRequests() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        play.refused(Reason.NO_RIGHT, new Act.OpenRequest("tv-mfa", "records", "sg-agc"));
        String request = play.draft("tv-prosecutor", "sg-agc", letter("P-bank-records"));
        play.refused(Reason.NO_RIGHT, new Act.Draft("tv-mfa", request, letter("P-bank-records")));
        play.refused(Reason.NO_RIGHT, new Act.Draft("sg-agc", request, letter("P-bank-records")));
    }

    @Test
    void onlyTheCentralAuthorityAcceptsAndSends() {
        Play play = Play.started();
        String request = play.draft("tv-prosecutor", "sg-agc", letter("P-bank-records"));
        play.move("tv-prosecutor", request, Trigger.SUBMIT_DRAFT);
        Refusal refusal = play.refused(Act.Proceed.of("tv-prosecutor", request, Trigger.ACCEPT_DRAFT, ""));
        assertEquals(Reason.NO_RIGHT, refusal.reason());
        assertTrue(refusal.sentence().contains("Tevara Public Prosecution"), refusal.sentence());
        play.move("tv-moj", request, Trigger.ACCEPT_DRAFT);
        play.refused(Reason.NO_RIGHT, Act.Proceed.of("tv-prosecutor", request, Trigger.DISPATCH, ""));
        play.refused(Reason.NO_RIGHT, Act.Proceed.of("tv-police", request, Trigger.DISPATCH, ""));
    }

    @Test
    void aMoveThatDoesNotFollowIsRefusedWithTheMovesThatDo() {
        Play play = Play.started();
        String request = play.draft("tv-prosecutor", "sg-agc", letter("P-bank-records"));
        Refusal refusal = play.refused(Act.Proceed.of("tv-moj", request, Trigger.DISPATCH, ""));
        assertEquals(Reason.NOT_NOW, refusal.reason());
        assertTrue(refusal.wayOut().contains("submit draft"), refusal.wayOut());
    }

    @Test
    void theRequestedStateActsFromArrivalOn() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String request = play.send("sg-agc", letter("P-bank-records"));
        play.refused(Reason.NOT_NOW, Act.Proceed.of("sg-agc", request, Trigger.REGISTER, ""));
        play.untilNext(Event.RequestArrived.class);
        play.refused(Reason.NO_RIGHT, Act.Proceed.of("sg-immigration", request, Trigger.REGISTER, ""));
        play.move("sg-agc", request, Trigger.REGISTER);
        assertEquals(Optional.of("I2"), play.request(request).handling());
    }

    @Test
    void aRequestBetweenOthersDoesNotExistForAThirdState() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String request = play.send("pl-doj", letter("P-content"));
        String direct = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        for (String reference : List.of(request, direct)) {
            Refusal refusal = play.refused(Act.Proceed.of("sg-agc", reference, Trigger.CHASE, ""));
            assertEquals(play.refused(Act.Proceed.of("sg-agc", "XTV-999", Trigger.CHASE, "")).sentence().replace("XTV-999", reference),
                    refusal.sentence(), "nothing tells it from one that was never opened");
            play.refused(Reason.UNKNOWN, new Act.Draft("sg-agc", reference, letter("P-content")));
            play.refused(Reason.UNKNOWN, new Act.Diarise("sg-agc", reference, 3));
            play.refused(Reason.UNKNOWN, new Act.SendMessage("sg-agc", List.of("tv-moj"), Purpose.ASK, "?", List.of(), Optional.of(reference)));
        }
    }

    @Test
    void whoeverWasToldOfARequestMayWriteAboutIt() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String direct = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.accepted(new Act.SendMessage("tv-police", List.of("sg-police"), Purpose.INFORM, "!", List.of(), Optional.of(direct)));
        play.accepted(new Act.SendMessage("sg-police", List.of("tv-police"), Purpose.ASK, "?", List.of(), Optional.of(direct)));
    }

    @Test
    void theDiaryOfARequestIsKeptByTheStateThatAsks() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String request = play.send("sg-agc", GlassOffice.without(letter("P-bank-records"), "M13"));
        play.untilNext(Event.RequestArrived.class);
        for (Trigger step : List.of(Trigger.REGISTER, Trigger.ACKNOWLEDGE, Trigger.TRIAGE)) {
            play.move("sg-agc", request, step);
        }
        play.accepted(new Act.Proceed("sg-agc", request, Trigger.QUERY, "Why?", Optional.empty(), List.of(), List.of("M13")));
        play.refused(Reason.NO_RIGHT, new Act.Diarise("sg-agc", request, 3));
        play.accepted(new Act.Diarise("tv-prosecutor", request, 3));
    }

    @Test
    void theProviderIsNotPlayedByTheOnesWhoAskIt() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String request = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        for (String seat : GlassOffice.ALL_SEATS) {
            play.refused(Act.Proceed.of(seat, request, Trigger.CONFIRM_PRESERVATION, ""));
        }
        assertFalse(play.moves(request).contains(Trigger.CONFIRM_PRESERVATION));
    }
}
