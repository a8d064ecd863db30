package org.comity.bench;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.comity.simulation.EventQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The hold model (Vaucher and Duval 1975): with so many events pending, the next one is taken out and planned again some time
 * later. All queues get the same delays, break ties by order of arrival, and take the same event object back; what they allocate is their own.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = {"-Xms2g", "-Xmx2g"})
public class QueueBench {
    private static final int DRAWS = 1 << 16;

    /** How long until an event comes again: exponential and so long that ties are rare, as the model has it; drawn beforehand. */
    @State(Scope.Thread)
    public static class Delays {
        private static final double MEAN = 10_000_000;

        private final int[] minutes = new int[DRAWS];
        private int next;

        public Delays() {
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < DRAWS; i++) {
                minutes[i] = (int) Math.ceil(-MEAN * Math.log(1 - random.nextDouble()));
            }
        }

        int next() {
            return minutes[next++ & (DRAWS - 1)];
        }
    }

    /** Ours. */
    @State(Scope.Thread)
    public static class Ours {
        @Param({"1000", "100000", "1000000"})
        private int pending;
        private final EventQueue<Planned> queue = new EventQueue<>();

        @Setup
        public void fill(Delays delays) {
            for (int i = 0; i < pending; i++) {
                queue.add(delays.next(), 0, new Planned());
            }
        }
    }

    /** That of the JDK, with a comparator that breaks ties as ours does. */
    @State(Scope.Thread)
    public static class Jdk {
        @Param({"1000", "100000", "1000000"})
        private int pending;
        private final PriorityQueue<Planned> queue = new PriorityQueue<>(
                Comparator.<Planned>comparingLong(event -> event.time).thenComparingInt(event -> event.priority).thenComparingLong(event -> event.sequence));
        private long sequence;

        @Setup
        public void fill(Delays delays) {
            for (int i = 0; i < pending; i++) {
                Planned event = new Planned();
                event.time = delays.next();
                event.sequence = sequence++;
                queue.add(event);
            }
        }
    }

    private static final class Planned {
        private long time;
        private int priority;
        private long sequence;
    }

    /** An event list of SSJ with its events. */
    @State(Scope.Thread)
    public abstract static class Ssj {
        @Param({"1000", "100000", "1000000"})
        private int pending;
        private final EventList list;

        Ssj(EventList list) {
            this.list = list;
        }

        @Setup
        public void fill(Delays delays) {
            Simulator simulator = new Simulator();
            for (int i = 0; i < pending; i++) {
                list.add(new Hold(simulator).in(0, delays.next()));
            }
        }

        Event hold(Delays delays) {
            Hold event = (Hold) list.removeFirst();
            list.add(event.in(event.time(), delays.next()));
            return event;
        }
    }

    /** The list of Henriksen. */
    public static class HenriksenList extends Ssj {
        public HenriksenList() {
            super(new Henriksen());
        }
    }

    /** The splay tree of Sleator and Tarjan. */
    public static class SplayTreeList extends Ssj {
        public SplayTreeList() {
            super(new SplayTree());
        }
    }

    private static final class Hold extends Event {
        private Hold(Simulator simulator) {
            super(simulator);
        }

        private Hold in(double now, int minutes) {
            eventTime = now + minutes;
            return this;
        }

        @Override
        public void actions() {
            throw new UnsupportedOperationException("The hold model only plans events");
        }
    }

    @Benchmark
    public long comity(Ours ours, Delays delays) {
        long now = ours.queue.nextTime();
        return ours.queue.add(now + delays.next(), 0, ours.queue.poll());
    }

    @Benchmark
    public Planned priorityQueue(Jdk jdk, Delays delays) {
        Planned event = jdk.queue.poll();
        event.time += delays.next();
        event.sequence = jdk.sequence++;
        jdk.queue.add(event);
        return event;
    }

    @Benchmark
    public Event henriksen(HenriksenList ssj, Delays delays) {
        return ssj.hold(delays);
    }

    @Benchmark
    public Event splayTree(SplayTreeList ssj, Delays delays) {
        return ssj.hold(delays);
    }
}
