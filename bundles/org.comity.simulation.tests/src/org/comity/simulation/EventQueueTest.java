package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class EventQueueTest {
    @Test
    void twoInjectsOfTheSameMinuteComeInTheOrderInWhichTheyWerePlanned() {
        EventQueue<String> queue = new EventQueue<>();
        queue.add(60, 1, "first");
        queue.add(60, 1, "second");
        queue.add(60, 0, "urgent");
        queue.add(10, 9, "earlier");
        assertEquals(List.of("earlier", "urgent", "first", "second"), drain(queue));
    }

    @Test
    void anInjectThatIsHeldNeverComes() {
        EventQueue<String> queue = new EventQueue<>();
        queue.add(1, 0, "kept");
        long held = queue.add(0, 0, "held");
        assertTrue(queue.cancel(held));
        assertFalse(queue.cancel(held), "only once");
        assertEquals(List.of("kept"), drain(queue));
    }

    @Test
    void anEmptyQueueSaysSoInsteadOfInventingAnEvent() {
        EventQueue<String> queue = new EventQueue<>();
        assertThrows(NoSuchElementException.class, queue::poll);
        assertThrows(NoSuchElementException.class, queue::nextTime);
    }

    @Test
    void thousandsOfEventsAndCancellationsComeOutAsAFullSortWouldPutThem() {
        record Planned(long time, int priority, int order) {
        }
        SplittableRandom random = new SplittableRandom(7);
        EventQueue<Planned> queue = new EventQueue<>();
        List<Planned> expected = new ArrayList<>();
        List<Long> handles = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Planned planned = new Planned(random.nextInt(500), random.nextInt(3), i);
            handles.add(queue.add(planned.time(), planned.priority(), planned));
            expected.add(planned);
        }
        for (int i = 4_999; i >= 0; i -= 3) {
            assertTrue(queue.cancel(handles.get(i)));
            expected.remove(i);
        }
        expected.sort(Comparator.comparingLong(Planned::time).thenComparingInt(Planned::priority).thenComparingInt(Planned::order));
        assertEquals(expected, drain(queue));
    }

    @Test
    void whoeverStepsBackFindsTheSamePlansWithTheSameHandles() {
        EventQueue<String> queue = new EventQueue<>();
        long held = queue.add(30, 0, "held later");
        queue.add(20, 0, "second");
        queue.add(10, 0, "first");
        EventQueue.Snapshot<String> before = queue.snapshot();
        assertEquals("first", queue.poll());
        assertTrue(queue.cancel(held));
        queue.add(1, 0, "of a time that will not have been");
        queue.restore(before);
        assertEquals(3, queue.size());
        assertTrue(queue.cancel(held), "it is pending again");
        assertEquals(List.of("first", "second"), drain(queue));
        queue.restore(before);
        assertEquals(List.of("first", "second", "held later"), drain(queue), "one snapshot serves any number of times");
    }

    @Test
    void anEventThatIsPlannedAfterSteppingBackStillComesAfterItsEquals() {
        EventQueue<String> queue = new EventQueue<>();
        queue.add(5, 0, "one");
        queue.add(5, 0, "two");
        queue.restore(queue.snapshot());
        queue.add(5, 0, "three");
        assertEquals(List.of("one", "two", "three"), drain(queue));
    }

    @Test
    void theHandleOfAnEventThatHasHappenedDoesNotReachTheOneThatTookItsPlace() {
        EventQueue<String> queue = new EventQueue<>();
        long happened = queue.add(1, 0, "happened");
        queue.poll();
        queue.add(2, 0, "in its place");
        assertFalse(queue.cancel(happened));
        assertFalse(queue.cancel(0), "and what was never a handle reaches nothing");
        assertFalse(queue.cancel(happened + 1_000), "nor does a place that no event ever had");
        assertEquals(List.of("in its place"), drain(queue));
    }

    @Test
    void theEndsOfTimeAndPriorityAreInOrderAndBeyondThemNothingIsTaken() {
        EventQueue<String> queue = new EventQueue<>();
        for (int i = 0; i < 5; i++) {
            queue.add(EventQueue.LATEST, Short.MAX_VALUE, "last");
            queue.add(EventQueue.LATEST, Short.MIN_VALUE, "last but one");
            queue.add(-EventQueue.LATEST, 0, "first");
        }
        assertEquals(List.of("first", "last but one", "last"), drain(queue).stream().distinct().toList());
        assertThrows(IllegalArgumentException.class, () -> queue.add(EventQueue.LATEST + 1, 0, "too late"));
        assertThrows(IllegalArgumentException.class, () -> queue.add(-EventQueue.LATEST - 1, 0, "too early"));
        assertThrows(IllegalArgumentException.class, () -> queue.add(0, Short.MAX_VALUE + 1, "too unimportant"));
        assertTrue(queue.isEmpty());
    }

    private static <E> List<E> drain(EventQueue<E> queue) {
        List<E> drained = new ArrayList<>();
        while (!queue.isEmpty()) {
            long time = queue.nextTime();
            drained.add(queue.poll());
            assertTrue(queue.isEmpty() || queue.nextTime() >= time, "time never runs backwards");
        }
        return drained;
    }
}
