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
