package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.junit.jupiter.api.Test;

/** What cannot be written down has not happened. */
class LedgerTest {
    @Test
    void anActThatCannotBeWrittenDownHasNotHappened() {
        List<Recorded> heard = new ArrayList<>();
        Exercise exercise = new Exercise(new Engine(GlassOffice.WORLD), events -> {
            throw new LedgerException("The disk is full.");
        });
        exercise.onEvent(heard::add);
        assertThrows(LedgerException.class, () -> exercise.submit(0, new Act.Open(GlassOffice.TEVARA, 1, "x", "", "")));
        assertSame(ExerciseState.INITIAL, exercise.state());
        assertTrue(heard.isEmpty());
    }

    @Test
    void eventsAreWrittenBeforeAnybodyHearsOfThem() {
        List<String> order = new ArrayList<>();
        Exercise exercise = new Exercise(new Engine(GlassOffice.WORLD), events -> order.add("written " + events.size()));
        exercise.onEvent(recorded -> order.add("heard " + recorded.number() + " at " + exercise.state().number()));
        exercise.submit(0, new Act.Open(GlassOffice.TEVARA, 1, "x", "", ""));
        assertEquals(List.of("written 1", "heard 1 at 1"), order);
    }

    @Test
    void anExerciseThatWasInterruptedGoesOnAsIfItHadNotBeen() {
        Play straight = Play.started();
        straight.send("sg-agc", GlassOffice.letter("P-bank-records"));
        straight.until(12, 9);
        Play resumed = Play.resumed(straight.record);
        for (Play play : List.of(straight, resumed)) {
            play.accepted(Play.message("tv-moj", "sg-agc"));
            play.until(152, 17);
        }
        assertEquals(straight.record, resumed.record);
        assertEquals(straight.state(), resumed.state());
    }
}
