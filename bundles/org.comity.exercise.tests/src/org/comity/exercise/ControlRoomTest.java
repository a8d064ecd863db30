package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.world.CaseClock;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer before a full room: stops the clock, keeps injects back, sends others sooner, plays a ministry by hand. */
class ControlRoomTest {
    private static long releases(Play play, String inject) {
        return play.events(Event.InjectReleased.class).filter(event -> event.inject().equals(inject)).count();
    }

    @Test
    void whileTheTrainerExplainsTheClockStandsAndNobodyActs() {
        Play play = Play.started().until(1, 10);
        play.accepted(new Act.Pause());
        play.refused(Refusal.Reason.NOT_NOW, new Act.Advance());
        play.refused(Refusal.Reason.NOT_NOW, new Act.Pause());
        play.refused(Refusal.Reason.NOT_NOW, Play.note("tv-police", Topic.LOG));
        assertTrue(play.refused(play.state().now() + 60, new Act.Observe(Optional.empty(), "x", Optional.empty())).sentence().contains("day 1, 10:00"));
        play.accepted(new Act.Observe(Optional.of("tv-police"), "Asked a good question.", Optional.empty()));
        play.accepted(new Act.Resume());
        play.accepted(Play.note("tv-police", Topic.LOG));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Resume());
        assertEquals(CaseClock.caseMinute(2, LocalTime.of(9, 0)), play.until(2, 9).state().now());
    }

    @Test
    void aPausedExerciseCanBeEnded() {
        Play play = Play.started();
        play.accepted(new Act.Pause());
        play.accepted(new Act.End());
        play.refused(Refusal.Reason.NOT_NOW, new Act.Resume());
        play.refused(Refusal.Reason.NOT_NOW, new Act.Pause());
    }

    @Test
    void theInjectsComeAsThePauseLeftThem() {
        Play straight = Play.started().until(152, 17);
        Play paused = Play.started().until(1, 10);
        paused.accepted(new Act.Pause());
        paused.accepted(new Act.Resume());
        paused.until(152, 17);
        assertEquals(straight.events(Event.InjectReleased.class).toList(), paused.events(Event.InjectReleased.class).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 86_401, Integer.MIN_VALUE})
    void aPaceHasToBePossible(int seconds) {
        Play.started().refused(Refusal.Reason.MALFORMED, new Act.SetPace(seconds));
    }

    @Test
    void thePaceIsKeptInTheRecord() {
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        assertEquals(Optional.empty(), play.state().control().pace());
        play.accepted(new Act.SetPace(90));
        assertEquals(Optional.of(90), play.state().control().pace());
        play.accepted(new Act.Start());
        play.accepted(new Act.End());
        play.refused(Refusal.Reason.NOT_NOW, new Act.SetPace(60));
    }

    @Test
    void aHeldInjectWaitsForTheTrainerAndNotForTheClock() {
        Play play = Play.started();
        play.accepted(new Act.Hold("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Hold("I03"));
        play.until(30, 9);
        assertEquals(0, releases(play, "I03"));
        play.accepted(new Act.Release("I03"));
        assertEquals(1, releases(play, "I03"));
        assertFalse(play.state().control().held().contains("I03"));
        assertTrue(play.state().knownTo("tv-police").contains("F-deletion"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Release("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Hold("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Skip("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Retime("I03", play.state().now() + 1));
        assertEquals(1, releases(play.until(152, 17), "I03"));
    }

    @Test
    void anInjectThatWaitsForAnActCanBeHeldToo() {
        Play play = Play.started().until(1, 10);
        assertTrue(play.state().waiting().contains("I02a"));
        play.accepted(new Act.Hold("I02a"));
        play.accepted(new Act.SendMessage("tv-police", List.of("witness"), Purpose.ASK, "May we see your telephone?",
                List.of(), Optional.empty()));
        assertEquals(0, releases(play, "I02a"));
        play.accepted(new Act.Release("I02a"));
        assertEquals(1, releases(play, "I02a"));
    }

    @Test
    void aSkippedInjectNeverComesUnlessTheTrainerThinksBetterOfIt() {
        Play play = Play.started();
        play.accepted(new Act.Skip("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Skip("I03"));
        assertEquals(0, releases(play.until(152, 10), "I03"));

        Play another = Play.started();
        another.accepted(new Act.Skip("I03"));
        another.accepted(new Act.Hold("I03"));
        assertFalse(another.state().control().skipped().contains("I03"));
        another.accepted(new Act.Release("I03"));
        assertEquals(1, releases(another, "I03"));
    }

    @Test
    void anInjectComesAtItsNewTime() {
        Play play = Play.started();
        long later = CaseClock.caseMinute(9, LocalTime.of(14, 30));
        play.accepted(new Act.Retime("I03", later));
        play.until(152, 17);
        assertEquals(later, play.record.stream().filter(recorded -> recorded.event() instanceof Event.InjectReleased event && event.inject().equals("I03"))
                .findFirst().orElseThrow().at());
    }

    @Test
    void aNewTimeLiesBetweenNowAndEndEx() {
        Play play = Play.started().until(2, 9);
        play.refused(Refusal.Reason.NOT_NOW, new Act.Retime("I05", play.state().now() - 1));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Retime("I05", GlassOffice.WORLD.clock().end()));
        play.refused(Refusal.Reason.MALFORMED, new Act.Retime("I05", -1));
        play.refused(Refusal.Reason.MALFORMED, new Act.Retime("I05", Long.MAX_VALUE));
    }

    @Test
    void injectsAreArrangedInAPauseButComeWhenTheClockRuns() {
        Play play = Play.started();
        play.accepted(new Act.Pause());
        play.accepted(new Act.Hold("I03"));
        play.accepted(new Act.Skip("I05"));
        play.accepted(new Act.Retime("I06", play.state().now() + 60));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Release("I03"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Improvise("witness", List.of("tv-police"), "x", List.of()));
        play.accepted(new Act.Resume());
        play.accepted(new Act.Release("I03"));
    }

    @Test
    void whatTheScenarioDoesNotHaveIsRefusedByName() {
        Play play = Play.started();
        for (Act act : List.of(new Act.Release("I99"), new Act.Hold("I99"), new Act.Skip("I99"), new Act.Retime("I99", 10_000))) {
            play.refused(Refusal.Reason.UNKNOWN, act);
            assertTrue(play.refused(act).sentence().contains("I99"));
        }
        Play unopened = new Play();
        unopened.refused(Refusal.Reason.NOT_NOW, new Act.Hold("I03"));
    }

    @Test
    void anImprovisedMessageComesFromSomebodyWhomNobodyPlays() {
        Play play = Play.started();
        play.accepted(new Act.Improvise("witness", List.of("tv-police", "tv-police"), "There was a second car.", List.of("F-force")));
        assertEquals("There was a second car.", play.lastLetter("tv-police").text());
        assertEquals("witness", play.lastLetter("tv-police").from());
        assertTrue(play.state().knownTo("tv-police").contains("F-force"));
        play.refused(Refusal.Reason.NO_RIGHT, new Act.Improvise("tv-moj", List.of("tv-police"), "x", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.Improvise("nobody", List.of("tv-police"), "x", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.Improvise("witness", List.of("nobody"), "x", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.Improvise("witness", List.of("tv-police"), "x", List.of("F-none")));
        play.refused(Refusal.Reason.MALFORMED, new Act.Improvise("witness", List.of(), "x", List.of()));
        play.refused(Refusal.Reason.MALFORMED, new Act.Improvise("witness", List.of("witness"), "x", List.of()));
    }

    @Test
    void inTheDebriefTheTrainerRevealsHowItWas() {
        Play play = Play.started().until(152, 17);
        assertFalse(play.state().isRunning());
        assertFalse(play.state().knownTo("tv-mfa").contains("F-fees"));
        play.accepted(new Act.Reveal(List.of("tv-mfa"), "The fees went through the same account.", List.of("F-fees")));
        assertTrue(play.state().knownTo("tv-mfa").contains("F-fees"));
        assertEquals(Act.CONTROL, play.lastLetter("tv-mfa").from());
        play.refused(Refusal.Reason.MALFORMED, new Act.Reveal(List.of("tv-mfa"), "Nothing.", List.of()));
    }

    @Test
    void theTrainerPlaysAForeignMinistryByHandInsteadOfItsDesk() {
        Play play = Play.started();
        String reference = play.send("sg-agc", letter("P-bank-records"));
        play.untilNext(Event.RequestArrived.class);
        play.accepted(new Act.PlayByHand("sg-agc", reference, Trigger.REGISTER, "Taken up at once.", List.of()));
        var moved = play.request(reference).moves().get(play.request(reference).moves().size() - 1);
        assertEquals("sg-agc", moved.actor());
        assertEquals(Side.REQUESTED, moved.what().side());
        assertEquals(1, play.events(Event.PlayedByHand.class).count());
        play.accepted(new Act.PlayByHand("sg-agc", reference, Trigger.ACKNOWLEDGE, "", List.of()));
        assertTrue(play.moves(reference).contains(Trigger.RECEIVE_ACKNOWLEDGEMENT));
        play.until(152, 17);
        assertEquals(1, play.moves(reference).stream().filter(Trigger.REGISTER::equals).count(), "its desk goes on from there");
    }

    @Test
    void anOfficeThatIsNoPartyOfTheScenarioCanBePlayedByHand() {
        Play play = Play.started();
        String reference = play.send("sg-agc", letter("P-restraint"));
        while (!play.moves(reference).contains(Trigger.SEEK_AUTHORISATION)) {
            play.untilNext(Event.RequestMoved.class);
        }
        String court = GlassOffice.WORLD.scenario().getStates().stream().flatMap(state -> state.getAuthorities().stream())
                .filter(authority -> authority.getRoles().contains(AuthorityRole.COURT) && authority.getId().startsWith("XS"))
                .findFirst().orElseThrow().getId();
        play.accepted(new Act.PlayByHand(court, reference, Trigger.AUTHORISE, "Granted.", List.of()));
        assertTrue(play.moves(reference).contains(Trigger.AUTHORISE));
    }

    @Test
    void byHandNobodyDoesWhatIsNotHisToDo() {
        Play play = Play.started();
        String reference = play.send("sg-agc", letter("P-bank-records"));
        play.refused(Refusal.Reason.NOT_NOW, new Act.PlayByHand("sg-agc", reference, Trigger.REGISTER, "", List.of()));
        play.untilNext(Event.RequestArrived.class);
        play.refused(Refusal.Reason.NOT_NOW, new Act.PlayByHand("sg-agc", reference, Trigger.TRANSMIT_RESULT, "", List.of()));
        play.refused(Refusal.Reason.NO_RIGHT, new Act.PlayByHand("sg-fiu", reference, Trigger.REGISTER, "", List.of()));
        play.refused(Refusal.Reason.NO_RIGHT, new Act.PlayByHand("tv-moj", reference, Trigger.WITHDRAW, "", List.of()));
        play.refused(Refusal.Reason.NO_RIGHT, new Act.PlayByHand("lumen", reference, Trigger.REGISTER, "", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.PlayByHand("moon", reference, Trigger.REGISTER, "", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.PlayByHand("sg-agc", "XTV-999", Trigger.REGISTER, "", List.of()));
        play.refused(Refusal.Reason.UNKNOWN, new Act.PlayByHand("sg-agc", reference, Trigger.REGISTER, "", List.of("M99")));
        play.accepted(new Act.Pause());
        play.refused(Refusal.Reason.NOT_NOW, new Act.PlayByHand("sg-agc", reference, Trigger.REGISTER, "", List.of()));
    }
}
