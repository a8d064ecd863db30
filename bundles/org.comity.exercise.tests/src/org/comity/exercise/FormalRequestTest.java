package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.comity.exercise.GlassOffice.with;
import static org.comity.exercise.GlassOffice.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.Letter;
import org.comity.exercise.world.CaseClock;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.rules.request.RequestDraft;
import org.comity.simulation.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** A request from Central Authority to Central Authority, with nobody in the seats of the State that is asked. */
class FormalRequestTest {
    private static final RequestDraft RECORDS = letter("P-bank-records");

    @Test
    void aCompleteRequestIsAcknowledgedReviewedAuthorisedExecutedAndAnswered() {
        Play play = Play.started();
        String request = play.send("sg-agc", RECORDS);
        assertEquals("O7", play.request(request).state());
        play.until(140, 9);
        assertEquals(List.of(Trigger.START_DRAFT, Trigger.SUBMIT_DRAFT, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH, Trigger.RECEIPT, Trigger.REGISTER,
                Trigger.ACKNOWLEDGE, Trigger.RECEIVE_ACKNOWLEDGEMENT, Trigger.TRIAGE, Trigger.PASS_FORMAL_REVIEW, Trigger.CLEAR,
                Trigger.SEEK_AUTHORISATION, Trigger.AUTHORISE, Trigger.EXECUTE, Trigger.TRANSMIT_RESULT, Trigger.RECEIVE_RESULT, Trigger.FOLLOW_UP),
                play.moves(request));
        assertEquals("O11", play.request(request).state());
        assertEquals(List.of("F-bank-records"), List.copyOf(play.request(request).facts()));
        assertTrue(play.state().knownTo("tv-prosecutor").contains("F-bank-records"));
        assertTrue(play.state().knownTo("tv-moj").contains("F-bank-records"));
        assertFalse(play.state().knownTo("tv-mfa").contains("F-bank-records"));
    }

    @Test
    void itIsTheOfficeInChargeThatTakesEachStep() {
        Play play = Play.started();
        play.send("sg-agc", RECORDS);
        play.until(140, 9);
        assertEquals("sg-agc", actorOf(play, Trigger.REGISTER));
        assertEquals("XS-HC", actorOf(play, Trigger.AUTHORISE), "a court authorises what is coercive");
        assertEquals("sg-police", actorOf(play, Trigger.EXECUTE));
    }

    private static String actorOf(Play play, Trigger trigger) {
        return play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestMoved move && move.trigger() == trigger)
                .map(Recorded::actor).findFirst().orElseThrow();
    }

    @Test
    void anUrgentRequestWithAReasonIsTakenBeforeItsTurn() {
        Play play = Play.started();
        String request = play.send("sg-agc", letter("P-restraint"));
        play.until(60, 9);
        assertTrue(play.moves(request).contains(Trigger.FAST_TRACK));
        Play plain = Play.started();
        String other = plain.send("sg-agc", without(letter("P-restraint"), "M14"));
        plain.until(60, 9);
        assertTrue(plain.moves(other).contains(Trigger.TRIAGE));
    }

    @Test
    void whatIsMissingIsAskedForByName() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(without(RECORDS, "M13"), "M07"));
        Event.InformationRequested query = play.untilNext(Event.InformationRequested.class);
        assertTrue(Set.copyOf(query.fields()).containsAll(Set.of("M07", "M13")), query.toString());
        Letter letter = play.lastLetter("tv-moj");
        assertEquals(Purpose.ASK, letter.purpose());
        assertTrue(letter.text().contains("Purpose and intended use") && letter.text().contains("Offences, text of the provisions"), letter.text());
        assertEquals(letter, play.lastLetter("tv-prosecutor"));
        assertEquals("O10", play.request(request).state());
        assertEquals(Optional.of("I5"), play.request(request).handling());
        assertEquals(query.fields(), List.copyOf(play.request(request).open()));
    }

    @Test
    void whatALetterSaysInFiguresIsReadLikeItsWords() {
        Play play = Play.started();
        play.send("sg-agc", GlassOffice.neededBy(RECORDS, GlassOffice.WORLD.scenario().getStartDate().minusDays(1)));
        Event.InformationRequested query = play.untilNext(Event.InformationRequested.class);
        assertEquals(List.of("M14"), query.fields());
        assertTrue(play.lastLetter("tv-moj").text().contains("2026-03-01"), play.lastLetter("tv-moj").text());
    }

    @Test
    void anAnswerIsReadLikeTheLetterThatItCorrects() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(without(RECORDS, "M13"), "M07"));
        play.untilNext(Event.InformationRequested.class);
        play.accepted(Play.supply("tv-prosecutor", request, without(RECORDS, "M07")));
        assertEquals(Optional.of("I4"), play.request(request).handling());
        Event.InformationRequested second = play.untilNext(Event.InformationRequested.class);
        assertEquals(List.of("M07"), second.fields(), "what was supplied is not asked for again");
        play.accepted(Play.supply("tv-prosecutor", request, RECORDS));
        play.until(150, 9);
        assertTrue(play.moves(request).contains(Trigger.RECEIVE_RESULT));
    }

    @Test
    void theReaderOfAnAnswerLearnsWhatTheCorrectedLetterAdds() {
        Play play = Play.started();
        RequestDraft bare = with(without(RECORDS, "M13"), "M07", "Art. 214.");
        String request = play.send("sg-agc", bare);
        play.untilNext(Event.InformationRequested.class);
        assertFalse(play.state().knownTo("sg-agc").contains("F-statute-xt"));
        var decision = play.accepted(Play.supply("tv-prosecutor", request, RECORDS));
        Event.InformationSupplied supplied = (Event.InformationSupplied) decision.events().stream().map(Recorded::event)
                .filter(Event.InformationSupplied.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of("F-statute-xt"), supplied.facts(), "only what is new");
        assertTrue(play.state().knownTo("sg-agc").contains("F-statute-xt"));
        assertEquals(Optional.of(RECORDS), play.request(request).draft());
    }

    @Test
    void anAnswerThatNeverComesLapses() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(RECORDS, "M13"));
        play.untilNext(Event.InformationRequested.class);
        var clock = play.state().clocks().get("additional-information:" + request);
        assertEquals(play.state().now() + 60L * WorkingCalendar.DAY, clock.due(), "60 calendar days");
        play.until(clock.due());
        assertEquals(1, play.events(Event.ClockMissed.class).filter(missed -> missed.clock().equals(clock.id())).count());
        assertEquals("O13", play.request(request).state());
        assertEquals(Optional.of("I13"), play.request(request).handling());
        assertTrue(play.lastLetter("tv-moj").text().contains("is returned unexecuted"), play.lastLetter("tv-moj").text());
        play.refused(Refusal.Reason.NOT_NOW, Play.supply("tv-prosecutor", request, RECORDS));
    }

    @Test
    void anAnswerInTimeStopsTheClock() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(RECORDS, "M13"));
        play.untilNext(Event.InformationRequested.class);
        play.accepted(Play.supply("tv-prosecutor", request, RECORDS));
        assertEquals(DeadlineStatus.MET, play.state().clocks().get("additional-information:" + request).status());
        play.until(150, 9);
        assertEquals(0, play.events(Event.ClockMissed.class).filter(missed -> missed.clock().contains(request)).count());
    }

    @Test
    void aRequestOnATreatyThatIsNotInForceIsRefusedWithGroundAndSource() {
        Play play = Play.started();
        String request = play.send("sg-agc", GlassOffice.withBasis(RECORDS, "straits-extradition"));
        play.until(150, 9);
        Event.RequestMoved refusal = play.events(Event.RequestMoved.class).filter(move -> move.trigger() == Trigger.REFUSE).findFirst().orElseThrow();
        assertTrue(refusal.ground().contains("(Ground: Straits Extradition Treaty)"), "ground and legal source: " + refusal.ground());
        assertTrue(play.moves(request).indexOf(Trigger.FIND_GROUND) < play.moves(request).indexOf(Trigger.REFUSE), "consulted before it is refused");
        assertEquals("O13", play.request(request).state());
        assertTrue(play.state().mailboxOf("tv-moj").stream().anyMatch(letter -> letter.text().contains(" is refused. ")
                && letter.text().contains(refusal.ground())));
    }

    @Test
    void aGroundThatIsExplainedAwayInTheConsultationIsCured() {
        Play play = Play.started();
        String request = play.send("sg-agc", GlassOffice.withBasis(RECORDS, "straits-extradition"));
        play.untilNext(Event.InformationRequested.class);
        assertEquals(Purpose.CONSULT, play.lastLetter("tv-moj").purpose());
        play.accepted(Play.supply("tv-moj", request, RECORDS));
        play.until(150, 9);
        assertTrue(play.moves(request).contains(Trigger.ACCEPT_CONDITIONS), play.moves(request).toString());
        assertFalse(play.moves(request).contains(Trigger.REFUSE));
    }

    @Test
    void aRequestWithoutAnOrderIsNotAuthorised() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(RECORDS, "M17"));
        play.untilNext(Event.InformationRequested.class);
        RequestDraft stillWithout = with(RECORDS, "M17", " ");
        play.accepted(Play.supply("tv-moj", request, stillWithout));
        play.until(150, 9);
        assertFalse(play.moves(request).contains(Trigger.AUTHORISE));
    }

    @Test
    void aFailedGuardDoesNotStopACarelessSenderButIsWrittenDown() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(RECORDS, "M02"));
        Event.RequestMoved dispatch = play.events(Event.RequestMoved.class).filter(move -> move.trigger() == Trigger.DISPATCH).findFirst().orElseThrow();
        assertTrue(dispatch.failedGuards().contains(org.comity.model.request.GuardTest.SIGNED), dispatch.toString());
        Event.RequestDispatched left = play.events(Event.RequestDispatched.class).findFirst().orElseThrow();
        assertTrue(left.findings().stream().anyMatch(finding -> finding.field().equals("M02")));
        assertEquals(request, left.request());
    }

    @Test
    void anEmptyLetterDoesNotLeaveTheDesk() {
        Play play = Play.started();
        String request = play.open("tv-prosecutor", "records", "sg-agc");
        play.move("tv-prosecutor", request, Trigger.START_DRAFT);
        play.refused(Refusal.Reason.NOT_NOW, Act.Proceed.of("tv-prosecutor", request, Trigger.SUBMIT_DRAFT, ""));
        String direct = play.open("tv-police", "data-preservation", "lumen");
        play.refused(Refusal.Reason.NOT_NOW, Act.Proceed.of("tv-police", direct, Trigger.DISPATCH, ""));
    }

    @Test
    void aLetterInTheReviewIsRewrittenByTheCentralAuthorityOnlyAndAfterDispatchByNobody() {
        Play play = Play.started();
        String request = play.draft("tv-prosecutor", "sg-agc", RECORDS);
        play.move("tv-prosecutor", request, Trigger.SUBMIT_DRAFT);
        play.refused(Refusal.Reason.NOT_NOW, new Act.Draft("tv-prosecutor", request, RECORDS));
        play.accepted(new Act.Draft("tv-moj", request, RECORDS));
        play.move("tv-moj", request, Trigger.ACCEPT_DRAFT);
        play.move("tv-moj", request, Trigger.DISPATCH);
        play.refused(Refusal.Reason.NOT_NOW, new Act.Draft("tv-moj", request, RECORDS));
    }

    @Test
    void aCentralAuthorityThatNobodyPlaysReturnsABadDraftWithWhatIsWrong() {
        Play play = Play.started(List.of("tv-prosecutor"), 1);
        String request = play.draft("tv-prosecutor", "sg-agc", without(RECORDS, "M13"));
        play.move("tv-prosecutor", request, Trigger.SUBMIT_DRAFT);
        play.until(40, 9);
        assertTrue(play.moves(request).contains(Trigger.RETURN_DRAFT));
        assertTrue(play.state().mailboxOf("tv-prosecutor").stream().anyMatch(letter -> letter.text().contains("Purpose and intended use")));
    }

    @Test
    void officesWorkOnTheirOwnWorkingDays() {
        Play play = Play.started();
        play.send("sg-agc", RECORDS);
        play.until(140, 9);
        State sarunga = GlassOffice.WORLD.party("sg-agc").orElseThrow().getState();
        WorkingCalendar calendar = GlassOffice.WORLD.calendar(sarunga);
        List<Recorded> steps = play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestMoved move
                && move.side() == Side.REQUESTED).toList();
        assertTrue(steps.size() > 8);
        for (Recorded step : steps) {
            assertTrue(calendar.isOpen(step.at()) || calendar.timeAt(step.at()).equals(calendar.closes()), step + " outside office hours");
        }
    }

    @Test
    void theOtherStateHasOtherHours() {
        CaseClock clock = GlassOffice.WORLD.clock();
        WorkingCalendar sarunga = GlassOffice.WORLD.calendar(GlassOffice.WORLD.party("sg-agc").orElseThrow().getState());
        WorkingCalendar tevara = GlassOffice.WORLD.calendar(GlassOffice.WORLD.party("tv-moj").orElseThrow().getState());
        long eightInTevara = CaseClock.caseMinute(1, java.time.LocalTime.of(8, 0));
        assertTrue(sarunga.isOpen(eightInTevara), "09:00 in Sarunga");
        assertFalse(tevara.isOpen(eightInTevara), "08:00 in Tevara, which opens at 08:30");
        long charterDay = CaseClock.caseMinute(19, java.time.LocalTime.NOON);
        assertEquals(java.time.LocalDate.of(2026, 3, 20), clock.date(charterDay));
        assertFalse(sarunga.isOpen(charterDay), "a holiday of Sarunga");
        assertTrue(tevara.isOpen(charterDay));
    }

    @Test
    void howLongAStepTakesDependsOnTheSeed() {
        Set<Long> arrivals = new java.util.HashSet<>();
        Set<Long> results = new java.util.HashSet<>();
        for (int seed = 1; seed <= 8; seed++) {
            Play play = Play.started(GlassOffice.TEVARA, seed);
            play.send("sg-agc", RECORDS);
            play.untilNext(Event.RequestArrived.class);
            arrivals.add(play.state().now());
            play.untilNext(Event.ResultReceived.class);
            results.add(play.state().now());
        }
        assertTrue(arrivals.size() > 4, "arrivals " + arrivals);
        assertTrue(results.size() > 4, "results " + results);
    }

    @Test
    void anotherLetterDoesNotChangeHowLongThisOneTakes() {
        Play alone = Play.started(GlassOffice.TEVARA, 7);
        String first = alone.send("sg-agc", RECORDS);
        alone.until(140, 9);
        Play together = Play.started(GlassOffice.TEVARA, 7);
        assertEquals(first, together.send("sg-agc", RECORDS));
        together.send("pl-doj", letter("P-content"));
        together.ask(letter("P-preservation"), Trigger.DISPATCH);
        together.until(140, 9);
        assertEquals(stepsOf(alone, first), stepsOf(together, first));
    }

    private static List<String> stepsOf(Play play, String request) {
        return play.request(request).moves().stream().map(move -> move.at() + " " + move.what().trigger()).toList();
    }

    @Test
    void aWithdrawnRequestIsNotWorkedOnAnyMore() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(RECORDS, "M13"));
        play.untilNext(Event.InformationRequested.class);
        play.move("tv-moj", request, Trigger.WITHDRAW);
        assertTrue(play.lastLetter("sg-agc").text().contains("is withdrawn"));
        long moves = play.moves(request).size();
        play.until(150, 9);
        assertEquals(moves, play.moves(request).size());
        assertEquals(DeadlineStatus.MET, play.state().clocks().get("additional-information:" + request).status());
        assertEquals(0, play.events(Event.ClockMissed.class).filter(missed -> missed.clock().contains(request)).count());
    }

    @Test
    void aDeskThatHasTakenUpAWithdrawnRequestPutsItDown() {
        Play play = Play.started();
        String request = play.send("sg-agc", RECORDS);
        play.untilNext(Event.RequestArrived.class);
        assertTrue(play.state().planned(Due.Kind.REQUESTED_DESK, request).isPresent());
        play.move("tv-moj", request, Trigger.WITHDRAW);
        assertTrue(play.state().planned(Due.Kind.REQUESTED_DESK, request).isEmpty());
        assertEquals(Optional.of("I16"), play.request(request).handling());
        play.until(150, 9);
        assertEquals(0, play.events(Event.ResultReceived.class).count());
        assertEquals("WITHDRAWN", play.request(request).state());
    }

    @Test
    void aDraftThatIsGivenUpIsNobodyElsesBusiness() {
        Play play = Play.started();
        String request = play.draft("tv-prosecutor", "sg-agc", RECORDS);
        play.move("tv-moj", request, Trigger.WITHDRAW);
        assertTrue(play.state().mailboxOf("sg-agc").isEmpty());
    }

    @Test
    void requestsOfSeveralStatesAreNumberedApart() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String tevara = play.open("tv-police", "data-preservation", "lumen");
        String sarunga = play.open("sg-police", "data-preservation", "lumen");
        assertEquals("001", tevara.substring(tevara.indexOf('-') + 1));
        assertEquals("001", sarunga.substring(sarunga.indexOf('-') + 1));
        assertFalse(tevara.equals(sarunga));
    }
}
