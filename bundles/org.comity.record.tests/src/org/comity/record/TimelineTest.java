package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the debrief the trainer steps through the exercise, forward and back. */
class TimelineTest {
    private static final List<Recorded> EVENTS = Samples.exercise(150, 6);

    @Test
    void everyMomentIsAsItWasThen() {
        Timeline timeline = Timeline.of(EVENTS);
        ExerciseState lived = ExerciseState.INITIAL;
        assertEquals(lived, timeline.after(0));
        for (Recorded recorded : EVENTS) {
            lived = lived.after(recorded);
            assertEquals(lived, timeline.after(recorded.number()), "after event " + recorded.number());
        }
        assertEquals(lived, timeline.last());
        assertEquals(150, timeline.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65})
    void recordsOfAnyLengthCanBeSteppedThrough(int length) {
        Timeline timeline = Timeline.of(EVENTS.subList(0, length));
        assertEquals(length, timeline.length());
        assertEquals(Replay.of(EVENTS.subList(0, length)), timeline.after(length));
        assertEquals(timeline.last(), timeline.after(length));
    }

    @Test
    void aMomentIsFoundByItsMinute() {
        Timeline timeline = Timeline.of(EVENTS);
        for (long minute = -1; minute <= timeline.last().now() + 1; minute++) {
            long at = minute;
            long happened = EVENTS.stream().filter(recorded -> recorded.at() <= at).count();
            assertEquals(happened, timeline.at(minute), "minute " + minute);
        }
    }

    @Test
    void thereIsNothingBeforeTheBeginningAndAfterTheEnd() {
        Timeline timeline = Timeline.of(EVENTS);
        assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> timeline.after(151)).getMessage().contains("151"));
        assertThrows(IndexOutOfBoundsException.class, () -> timeline.after(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> timeline.after(Long.MAX_VALUE));
    }
}
