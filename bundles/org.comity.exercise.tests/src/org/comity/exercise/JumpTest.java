package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseClock;
import org.junit.jupiter.api.Test;

/** Control lets the clock run: to the next event, or to a time. */
class JumpTest {
    private static final long DAY_12 = CaseClock.caseMinute(12, LocalTime.of(9, 0));

    private static List<Recorded> accepted(Decision decision) {
        return assertInstanceOf(Decision.Accepted.class, decision, decision::toString).events();
    }

    private static Refusal refused(Play play, Decision decision, ExerciseState before) {
        assertSame(before, play.state());
        return assertInstanceOf(Decision.Refused.class, decision, decision::toString).refusal();
    }

    @Test
    void theNextEventIsWhatIsDueNextAndNothingElse() {
        Play play = Play.started();
        long due = play.state().nextDue().orElseThrow();
        assertInstanceOf(Event.InjectReleased.class, accepted(play.exercise.jumpToNext()).get(0).event());
        assertEquals(due, play.state().now());
        while (play.state().isRunning()) {
            long next = play.state().nextDue().orElseThrow();
            accepted(play.exercise.jumpToNext());
            assertEquals(next, play.state().now());
        }
        assertInstanceOf(Event.Ended.class, play.record.getLast().event());
    }

    @Test
    void onTheWayToATimeEverythingDueHappensInOrder() {
        Play jumped = Play.started();
        jumped.send("sg-agc", GlassOffice.letter("P-bank-records"));
        Play stepped = Play.resumed(jumped.record);
        int before = jumped.record.size();
        List<Recorded> events = accepted(jumped.exercise.jumpTo(DAY_12));
        assertEquals(jumped.record.subList(before, jumped.record.size()), events);
        assertEquals(DAY_12, jumped.state().now());
        while (stepped.state().nextDue().orElseThrow() <= DAY_12) {
            accepted(stepped.exercise.jumpToNext());
        }
        stepped.exercise.submit(DAY_12, new Act.Advance());
        assertEquals(stepped.record, jumped.record);
        assertFalse(events.stream().filter(recorded -> recorded.event() instanceof Event.RequestArrived).toList().isEmpty());
    }

    @Test
    void eachThingThatHappensOnTheWayIsAnActOfItsOwn() {
        List<Integer> written = new ArrayList<>();
        Play play = Play.started();
        Exercise exercise = new Exercise(new Engine(GlassOffice.WORLD), events -> written.add(events.size()), play.state());
        List<Recorded> events = accepted(exercise.jumpTo(DAY_12));
        assertEquals(events.size(), written.stream().mapToInt(Integer::intValue).sum());
        assertFalse(written.size() < 5, "written in " + written.size() + " steps");
    }

    @Test
    void theClockStopsAtEndEx() {
        Play play = Play.started();
        accepted(play.exercise.jumpTo(GlassOffice.WORLD.clock().end() + 5_000));
        assertInstanceOf(Event.Ended.class, play.record.getLast().event());
        assertEquals(GlassOffice.WORLD.clock().end(), play.state().now());
        assertEquals("The exercise is not running.", refused(play, play.exercise.jumpToNext(), play.state()).sentence());
    }

    @Test
    void toTheMomentThatItIsEverythingDueNowHappens() {
        Play play = Play.started();
        play.until(2, 9);
        accepted(play.exercise.jumpTo(play.state().now()));
        assertEquals(CaseClock.caseMinute(2, LocalTime.of(9, 0)), play.state().now());
    }

    @Test
    void theClockDoesNotRunBackwardsNorBeforeStartExNorWhilePaused() {
        Play play = Play.opened(GlassOffice.TEVARA, 1);
        assertEquals(Refusal.Reason.NOT_NOW, refused(play, play.exercise.jumpToNext(), play.state()).reason());
        assertEquals(Refusal.Reason.NOT_NOW, refused(play, play.exercise.jumpTo(DAY_12), play.state()).reason());
        play.accepted(new Act.Start());
        play.until(3, 9);
        assertEquals("The clock stands at day 3, 09:00 and does not run backwards.",
                refused(play, play.exercise.jumpTo(CaseClock.caseMinute(2, LocalTime.of(9, 0))), play.state()).sentence());
        assertEquals(Refusal.Reason.MALFORMED, refused(play, play.exercise.jumpTo(Long.MAX_VALUE), play.state()).reason());
        play.accepted(new Act.Pause());
        assertEquals(Refusal.Reason.NOT_NOW, refused(play, play.exercise.jumpToNext(), play.state()).reason());
        assertEquals(Refusal.Reason.NOT_NOW, refused(play, play.exercise.jumpTo(DAY_12), play.state()).reason());
    }
}
