package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done with the queue, in whatever order: it answers as a list would that is sorted anew each time. */
class EventQueuePropertyTest {
    /** One thing done with the queue. */
    private sealed interface Step {
        /** Plans an event. */
        record Add(long time, int priority) implements Step {
        }

        /** Takes the next event out. */
        record Poll() implements Step {
        }

        /** Cancels an event. @param which of all that were ever planned, counted round and round */
        record Cancel(int which) implements Step {
        }

        /** Remembers this moment. */
        record Remember() implements Step {
        }

        /** Goes back to the moment that was remembered. */
        record GoBack() implements Step {
        }
    }

    /** An event as the reference has it. */
    private record Planned(long time, int priority, int order, long handle) {
    }

    /** Does the same with the queue and with a list. */
    private static final class Pair {
        private static final Comparator<Planned> ORDER =
                Comparator.comparingLong(Planned::time).thenComparingInt(Planned::priority).thenComparingInt(Planned::order);

        private final EventQueue<Integer> queue = new EventQueue<>();
        private List<Planned> pending = new ArrayList<>();
        private List<Planned> ever = new ArrayList<>();
        private Optional<Moment> remembered = Optional.empty();

        private record Moment(EventQueue.Snapshot<Integer> queue, List<Planned> pending, List<Planned> ever) {
        }

        void take(Step step) {
            switch (step) {
                case Step.Add add -> add(add);
                case Step.Poll poll -> poll();
                case Step.Cancel cancel -> cancel(cancel.which());
                case Step.Remember remember -> remembered = Optional.of(new Moment(queue.snapshot(), List.copyOf(pending), List.copyOf(ever)));
                case Step.GoBack goBack -> remembered.ifPresent(this::goBack);
            }
            assertEquals(pending.size(), queue.size());
            assertEquals(pending.isEmpty(), queue.isEmpty());
        }

        private void add(Step.Add add) {
            int order = ever.size();
            Planned planned = new Planned(add.time(), add.priority(), order, queue.add(add.time(), add.priority(), order));
            pending.add(planned);
            ever.add(planned);
        }

        private void poll() {
            pending.sort(ORDER);
            if (!pending.isEmpty()) {
                Planned next = pending.remove(0);
                assertEquals(next.time(), queue.nextTime());
                assertEquals(next.order(), queue.poll());
            }
        }

        private void cancel(int which) {
            if (!ever.isEmpty()) {
                Planned planned = ever.get(which % ever.size());
                assertEquals(pending.remove(planned), queue.cancel(planned.handle()));
            }
        }

        private void goBack(Moment moment) {
            queue.restore(moment.queue());
            pending = new ArrayList<>(moment.pending());
            ever = new ArrayList<>(moment.ever());
        }

        void drain() {
            while (!pending.isEmpty()) {
                poll();
            }
            assertEquals(0, queue.size());
        }
    }

    @Property(seed = "20261123")
    void theQueueAnswersAsASortedListWould(@ForAll("steps") List<Step> steps) {
        Pair pair = new Pair();
        steps.forEach(pair::take);
        pair.drain();
    }

    /** Times are few, so that there are ties, or any at all. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> times = Arbitraries.oneOf(Arbitraries.longs().between(0, 5), Arbitraries.longs().between(-EventQueue.LATEST, EventQueue.LATEST));
        Arbitrary<Integer> priorities = Arbitraries.oneOf(Arbitraries.integers().between(0, 1), Arbitraries.shorts().map(Short::intValue));
        Arbitrary<Step> add = Combinators.combine(times, priorities).as(Step.Add::new);
        Arbitrary<Step> cancel = Arbitraries.integers().between(0, Short.MAX_VALUE).map(Step.Cancel::new);
        return Arbitraries.frequencyOf(Tuple.of(12, add), Tuple.of(5, Arbitraries.create(Step.Poll::new)),
                Tuple.of(3, cancel), Tuple.of(1, Arbitraries.create(Step.Remember::new)),
                Tuple.of(1, Arbitraries.create(Step.GoBack::new))).list().ofMinSize(1).ofMaxSize(300);
    }
}
