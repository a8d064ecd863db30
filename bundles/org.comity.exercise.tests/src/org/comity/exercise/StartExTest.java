package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.Refusal.Reason;
import org.comity.exercise.event.Event;
import org.comity.model.exercise.Phase;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer opens, starts and ends an exercise, and presses a button too often. */
class StartExTest {
    private static final Act OBSERVATION = new Act.Observe(Optional.empty(), "The room is quiet.", Optional.empty());

    @Test
    void anExerciseIsOpenedOnce() {
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        play.refused(Reason.NOT_NOW, new Act.Open(GlassOffice.ALL_SEATS, 2, "again", "", ""));
    }

    @Test
    void anExerciseIsNotStartedBeforeItIsOpened() {
        new Play().refused(Reason.NOT_NOW, new Act.Start());
    }

    @Test
    void anExerciseIsStartedOnce() {
        Play.started().refused(Reason.NOT_NOW, new Act.Start());
    }

    @Test
    void anExerciseThatHasEndedIsNotStartedAgain() {
        Play play = Play.started();
        play.accepted(new Act.End());
        play.refused(Reason.NOT_NOW, new Act.Start());
        play.refused(Reason.NOT_NOW, new Act.End());
        assertEquals(Optional.of(Phase.ENDED), play.state().phase());
        assertEquals(1, play.events(Event.Started.class).count());
    }

    @Test
    void theClockStandsUntilStartEx() {
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        long start = play.state().now();
        assertEquals(9 * 60, start, "the anchors of the scenario begin at 09:00 of day 1");
        assertEquals(Reason.NOT_NOW, play.refused(start + 1, OBSERVATION).reason());
        assertEquals(Reason.NOT_NOW, play.refused(start + 1, new Act.Start()).reason());
        play.refused(Reason.NOT_NOW, new Act.Advance());
        play.accepted(OBSERVATION);
        play.accepted(new Act.Start());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 539})
    void theClockNeverRunsBackwards(long earlier) {
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        play.refused(earlier, OBSERVATION);
        play.refused(earlier, new Act.Start());
        play.accepted(new Act.Start());
        play.refused(earlier, new Act.Advance());
        play.accepted(new Act.End());
        play.refused(earlier, OBSERVATION);
    }

    @Test
    void aClockBeyondAllTimeIsRefused() {
        assertEquals(Reason.MALFORMED, Play.started().refused(Long.MAX_VALUE, new Act.Advance()).reason());
    }

    @Test
    void nobodyActsBeforeStartExOrAfterEndEx() {
        Act note = Play.note("tv-police", Topic.LOG);
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        play.refused(Reason.NOT_NOW, note);
        play.accepted(new Act.Start());
        play.accepted(note);
        play.accepted(new Act.End());
        play.refused(Reason.NOT_NOW, note);
    }

    @Test
    void theEvaluatorStillObservesInTheHotWash() {
        Play play = Play.started();
        play.accepted(new Act.End());
        play.accepted(new Act.Observe(Optional.of("tv-moj"), "Said at the hot wash.", Optional.of(1L)));
    }

    @Test
    void anObservationIsAboutASeatAndAnEventThatExist() {
        Play play = Play.started();
        play.refused(Reason.UNKNOWN, new Act.Observe(Optional.of("lumen"), "x", Optional.empty()));
        play.refused(Reason.UNKNOWN, new Act.Observe(Optional.of("nobody"), "x", Optional.empty()));
        play.refused(Reason.UNKNOWN, new Act.Observe(Optional.empty(), "x", Optional.of(0L)));
        play.refused(Reason.UNKNOWN, new Act.Observe(Optional.empty(), "x", Optional.of(play.state().number() + 1)));
    }

    @Test
    void onlySeatsOfTheScenarioAreTaken() {
        new Play().refused(Reason.UNKNOWN, new Act.Open(List.of("tv-police", "lumen"), 1, "x", "", ""));
        new Play().refused(Reason.UNKNOWN, new Act.Open(List.of("moon"), 1, "x", "", ""));
    }

    @Test
    void theExerciseEndsByItselfWithTheClock() {
        Play play = Play.started().until(400, 0);
        assertEquals(Optional.of(Phase.ENDED), play.state().phase());
        assertEquals(GlassOffice.WORLD.clock().end(), play.state().now());
        assertInstanceOf(Event.Ended.class, play.record.get(play.record.size() - 1).event());
        assertTrue(play.state().agenda().isEmpty());
    }

    @Test
    void anActDoesNotOvertakeWhatIsDue() {
        Play play = Play.started();
        long due = play.state().nextDue().orElseThrow();
        Refusal refusal = play.refused(due + 1, Play.note("tv-police", Topic.LOG));
        assertEquals(Reason.NOT_NOW, refusal.reason());
        assertTrue(refusal.sentence().contains("day 1, 09:00"), refusal.sentence());
    }

    @Test
    void whatIsDoneInTheMinuteInWhichAClockRunsOutIsTooLate() {
        Play play = Play.started();
        String request = play.draft("tv-police", "lumen", GlassOffice.letter("P-preservation"));
        long deletion = play.state().clocks().get("account-deletion").due();
        play.until(deletion - 1);
        assertEquals(deletion, play.state().nextDue().orElseThrow());
        Act dispatch = Act.Proceed.of("tv-police", request, org.comity.model.request.Trigger.DISPATCH, "");
        assertEquals(Reason.NOT_NOW, play.refused(deletion, dispatch).reason());
    }
}
