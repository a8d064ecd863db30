package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.Refusal.Reason;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RunningClock;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.Trigger;
import org.comity.rules.request.RequestDraft;
import org.comity.simulation.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** The police write straight to the provider: data are kept, disclosed, renewed or lost. */
class PreservationTest {
    private static final String CLOCK = "preservation:";

    private static String preserved(Play play) {
        String request = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        while (!play.request(request).state().equals("D3")) {
            play.untilNext(Event.RequestMoved.class);
        }
        return request;
    }

    private static RunningClock clock(Play play, String request) {
        return play.state().clocks().get(CLOCK + request);
    }

    @Test
    void theProviderConfirmsWithinADayAndNinetyDaysBegin() {
        Play play = Play.started();
        String request = preserved(play);
        long confirmed = play.state().now();
        assertTrue(confirmed >= 540 + 3 * 60 && confirmed <= 540 + 24 * 60, "3 to 24 hours, but minute " + confirmed);
        assertEquals(confirmed + 90L * WorkingCalendar.DAY, clock(play, request).due());
        assertTrue(play.lastLetter("tv-police").text().contains("Nothing has been disclosed"));
        assertTrue(play.request(request).facts().isEmpty());
    }

    @Test
    void whatWasPreservedInTimeIsNotDeleted() {
        Play play = Play.started();
        preserved(play);
        play.until(8, 9);
        assertEquals(DeadlineStatus.MET, play.state().clocks().get("account-deletion").status());
        assertEquals(0, play.events(Event.ClockMissed.class).count());
    }

    @Test
    void whatNobodyPreservedIsDeletedOnceAndEverybodyAtHomeHearsOfIt() {
        Play play = Play.started();
        String late = play.draft("tv-police", "lumen", letter("P-preservation"));
        play.until(100, 9);
        assertEquals(1, play.events(Event.ClockMissed.class).filter(missed -> missed.clock().equals("account-deletion")).count());
        assertEquals("DATA_LOST", play.request(late).state());
        for (String seat : GlassOffice.TEVARA) {
            assertEquals(1, play.state().mailboxOf(seat).stream().filter(letter -> letter.text().contains("Nothing had been preserved")).count(), seat);
        }
        assertTrue(play.state().mailboxOf("sg-agc").stream().noneMatch(letter -> letter.text().contains("Nothing had been preserved")));
    }

    @Test
    void whatIsGoneCannotBeDisclosed() {
        Play play = Play.started();
        play.until(8, 9);
        String request = play.ask(letter("P-subscriber"), Trigger.ASK_VOLUNTARY_DISCLOSURE);
        Event.ResultReceived result = play.untilNext(Event.ResultReceived.class);
        assertEquals(request, result.request());
        assertEquals(List.of(), result.facts());
        assertTrue(play.state().mailboxOf("tv-police").stream().anyMatch(letter -> letter.text().contains("nothing left to find")));
    }

    @Test
    void aPreservationThatNobodyRenewsLapses() {
        Play play = Play.started();
        String request = preserved(play);
        long due = clock(play, request).due();
        play.until(due);
        assertEquals("DATA_LOST", play.request(request).state());
        assertEquals(List.of(CLOCK + request), play.events(Event.ClockMissed.class).map(Event.ClockMissed::clock).toList());
        play.refused(Reason.NOT_NOW, Act.Proceed.of("tv-police", request, Trigger.RENEW, ""));
        play.until(150, 9);
        assertEquals(1, play.events(Event.ClockMissed.class).count(), "it runs out once");
    }

    @Test
    void aRenewedPreservationRunsAnew() {
        Play play = Play.started();
        String request = preserved(play);
        long first = clock(play, request).due();
        play.until(80, 10);
        play.move("tv-police", request, Trigger.RENEW);
        assertEquals(play.state().now() + 90L * WorkingCalendar.DAY, clock(play, request).due());
        play.until(first + 1);
        assertEquals("D3", play.request(request).state());
        assertTrue(play.lastLetter("lumen").text().contains("please keep the data for another period"));
    }

    @Test
    void aReminderComesUpOnceAndRenewalDropsIt() {
        Play play = Play.started();
        String request = preserved(play);
        play.accepted(new Act.Diarise("tv-police", request, 14));
        long reminder = clock(play, request).reminder().orElseThrow();
        assertEquals(clock(play, request).due() - 14L * WorkingCalendar.DAY, reminder);
        play.until(reminder);
        assertEquals(1, play.events(Event.Reminded.class).count());
        assertTrue(play.lastLetter("tv-police").text().startsWith("Reminder: "));
        play.accepted(new Act.Diarise("tv-police", request, 3));
        play.move("tv-police", request, Trigger.RENEW);
        assertEquals(Optional.empty(), clock(play, request).reminder());
        play.until(150, 9);
        assertEquals(1, play.events(Event.Reminded.class).count());
    }

    @Test
    void aReminderNeedsAClockAndADayThatIsStillToCome() {
        Play play = Play.started();
        String request = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.refused(Reason.NOT_NOW, new Act.Diarise("tv-police", request, 14));
        play.refused(Reason.UNKNOWN, new Act.Diarise("tv-police", "XTV-999", 14));
        String kept = preserved(play);
        play.refused(Reason.NOT_NOW, new Act.Diarise("tv-police", kept, 91));
        play.refused(Reason.MALFORMED, new Act.Diarise("tv-police", kept, 0));
        play.refused(Reason.MALFORMED, new Act.Diarise("tv-police", kept, 367));
    }

    @Test
    void theProviderAsksWhatDangerBeforeItDisclosesAndThenDiscloses() {
        Play play = Play.started();
        RequestDraft complete = letter("P-emergency");
        String request = play.ask(letter("P-emergency-generic"), Trigger.ASK_EMERGENCY_DISCLOSURE);
        Event.InformationRequested query = play.untilNext(Event.InformationRequested.class);
        assertTrue(query.fields().contains("M06"), query.toString());
        play.until(1, 13);
        play.accepted(Play.supply("tv-police", request, complete));
        assertEquals(List.of("F-location-data"), play.untilNext(Event.ResultReceived.class).facts());
        assertEquals("D8", play.request(request).state());
        assertTrue(play.state().knownTo("tv-police").contains("F-location-data"));
    }

    @Test
    void theProviderRefusesContentWithoutATreatyRequest() {
        Play play = Play.started();
        String request = play.ask(letter("P-content-voluntary"), Trigger.ASK_VOLUNTARY_DISCLOSURE);
        play.until(20, 9);
        assertTrue(play.moves(request).contains(Trigger.RECEIVE_REFUSAL));
        assertTrue(play.state().mailboxOf("tv-police").stream().anyMatch(letter -> letter.text().contains(" is refused. ")));
        assertFalse(play.state().knownTo("tv-police").contains("F-messages"));
    }

    @Test
    void theTreatyRequestTakesThePreservationAlong() {
        Play play = Play.started();
        String preservation = preserved(play);
        String request = play.send("pl-doj", GlassOffice.mentioning(letter("P-content"), preservation));
        assertEquals("D7", play.request(preservation).state());
        assertEquals(DeadlineStatus.MET, clock(play, preservation).status());
        assertEquals(List.of("F-messages"), resultOf(play, request).facts());
        assertEquals("D8", play.request(preservation).state());
    }

    private static Event.ResultReceived resultOf(Play play, String request) {
        play.until(151, 9);
        return play.events(Event.ResultReceived.class).filter(result -> result.request().equals(request)).findFirst().orElseThrow();
    }

    @Test
    void aStateDoesNotTakeAlongThePreservationOfAnother() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        String preservation = preserved(play);
        String other = play.open("sg-agc", "content-data", "pl-doj");
        play.refused(Reason.UNKNOWN, new Act.Draft("sg-agc", other, GlassOffice.mentioning(letter("P-content"), preservation)));
        assertEquals("D3", play.request(preservation).state());
    }
}
