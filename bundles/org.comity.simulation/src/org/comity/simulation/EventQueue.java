package org.comity.simulation;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * Pending events, ordered by time, then priority, then order of arrival, so that ties never depend on chance.
 *
 * <p>A 4-ary heap on primitive arrays: no object is allocated per event once the arrays have grown. An event stays at its place, and
 * only the number of the place moves through the heap; why, and what was measured, is told in {@code docs/adr/0010}. Not safe for use by
 * several threads at once.
 *
 * @param <E> what happens
 */
public final class EventQueue<E> {
    /** Times lie between this and its negative, in simulated minutes, so that no difference of two overflows. */
    public static final long LATEST = Long.MAX_VALUE / 2;

    private static final int ARITY = 4;
    private static final int INITIAL_CAPACITY = 16;
    private static final int SIGN = Long.SIZE - 1;

    /** What is left of a rank for the order of arrival: enough for 65 days of one event every 20 nanoseconds. */
    private static final int ARRIVAL_BITS = Long.SIZE - Short.SIZE;

    /** By heap slot. */
    private long[] times = new long[INITIAL_CAPACITY];
    /** By heap slot: priority, then order of arrival, in one number. */
    private long[] ranks = new long[INITIAL_CAPACITY];
    /** By heap slot: where the event lies. Behind the last slot: the places that are free. */
    private int[] places = new int[INITIAL_CAPACITY];
    /** By place: the heap slot of the event. */
    private int[] slots = new int[INITIAL_CAPACITY];
    /** By place: how often it was taken and left, so that the handle of an earlier event is told from that of a later one; odd when taken. */
    private int[] turns = new int[INITIAL_CAPACITY];
    /** By place. */
    private Object[] events = new Object[INITIAL_CAPACITY];
    private int size;
    private long arrivals;

    public EventQueue() {
        free(0);
    }

    /**
     * Everything that was pending at one moment. Immutable, and good for any number of restorations.
     *
     * @param <E> what happens
     */
    public static final class Snapshot<E> {
        private final EventQueue<E> frozen = new EventQueue<>();

        private Snapshot(EventQueue<E> queue) {
            frozen.become(queue);
        }
    }

    /**
     * Adds an event.
     *
     * @param time when it happens, in simulated minutes
     * @param priority lower comes first among events of the same time; a short number
     * @return a handle for {@link #cancel(long)}
     * @throws IllegalArgumentException when the time lies beyond {@link #LATEST} or its negative, or the priority is not short
     */
    public long add(long time, int priority, E event) {
        if (time > LATEST || time < -LATEST || priority != (short) priority) {
            throw new IllegalArgumentException("Out of range: minute " + time + ", priority " + priority);
        }
        if (size == places.length) {
            grow();
        }
        int place = places[size];
        events[place] = event;
        int turn = ++turns[place];
        long rank = ((long) priority << ARRIVAL_BITS) + arrivals++;
        siftUp(size++, time, rank, place);
        return (long) turn << Integer.SIZE | place;
    }

    /** Time of the next event in simulated minutes. @throws NoSuchElementException when nothing is pending */
    public long nextTime() {
        requireEvent();
        return times[0];
    }

    /** Takes the next event out. @throws NoSuchElementException when nothing is pending */
    public E poll() {
        requireEvent();
        return removeAt(0);
    }

    /**
     * Takes an event out before its time.
     *
     * @param handle what {@link #add} returned; one from the time after a snapshot means nothing once that snapshot is restored
     * @return false when it has happened or was cancelled before
     */
    public boolean cancel(long handle) {
        int place = (int) handle;
        int turn = (int) (handle >> Integer.SIZE);
        boolean pending = isTaken(turn) && place < turns.length && turns[place] == turn;
        if (pending) {
            removeAt(slots[place]);
        }
        return pending;
    }

    private static boolean isTaken(int turn) {
        return (turn & 1) == 1;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Number of pending events. */
    public int size() {
        return size;
    }

    /** What is pending now; the events themselves are not copied. Takes time and memory in proportion to the most that was ever pending. */
    public Snapshot<E> snapshot() {
        return new Snapshot<>(this);
    }

    /** Goes back to a snapshot: the same events come in the same order, and handles from before it are good again. */
    public void restore(Snapshot<E> snapshot) {
        become(snapshot.frozen);
    }

    private void become(EventQueue<E> other) {
        times = other.times.clone();
        ranks = other.ranks.clone();
        places = other.places.clone();
        slots = other.slots.clone();
        turns = other.turns.clone();
        events = other.events.clone();
        size = other.size;
        arrivals = other.arrivals;
    }

    private void requireEvent() {
        if (size == 0) {
            throw new NoSuchElementException("No event is pending");
        }
    }

    private E removeAt(int slot) {
        int place = places[slot];
        @SuppressWarnings("unchecked")
        E event = (E) events[place];
        events[place] = null;
        turns[place]++;
        int last = --size;
        int moved = places[last];
        places[last] = place;
        if (slot != last) {
            fill(slot, times[last], ranks[last], moved);
        }
        return event;
    }

    private void fill(int hole, long time, long rank, int place) {
        if (hole > 0 && isBefore(time, rank, (hole - 1) / ARITY)) {
            siftUp(hole, time, rank, place);
        } else {
            siftDown(hole, time, rank, place);
        }
    }

    private void siftUp(int from, long time, long rank, int place) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) / ARITY;
            if (!isBefore(time, rank, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, rank, place);
    }

    private void siftDown(int from, long time, long rank, int place) {
        int hole = from;
        for (int first = ARITY * hole + 1; first < size; first = ARITY * hole + 1) {
            int next = first + ARITY <= size ? nextOfFour(first) : nextFrom(first, size);
            if (isBefore(time, rank, next)) {
                break;
            }
            move(next, hole);
            hole = next;
        }
        put(hole, time, rank, place);
    }

    /**
     * Which of four neighbours comes next. No processor can predict it, so that it is computed from the signs of differences, without a
     * jump, as long as their times differ.
     */
    private int nextOfFour(int first) {
        long left = times[first + 1] - times[first];
        long right = times[first + 3] - times[first + 2];
        long inLeft = left >> SIGN;
        long inRight = right >> SIGN;
        long between = times[first + 2] + (right & inRight) - times[first] - (left & inLeft);
        if (left == 0 | right == 0 | between == 0) {
            return nextFrom(first, first + ARITY);
        }
        long inRightHalf = between >> SIGN;
        return first + (int) (2 - inRight & inRightHalf | -inLeft & ~inRightHalf);
    }

    private int nextFrom(int first, int end) {
        int next = first;
        for (int slot = first + 1; slot < end; slot++) {
            if (isBefore(times[slot], ranks[slot], next)) {
                next = slot;
            }
        }
        return next;
    }

    private boolean isBefore(long time, long rank, int slot) {
        return time == times[slot] ? rank < ranks[slot] : time < times[slot];
    }

    private void move(int from, int to) {
        put(to, times[from], ranks[from], places[from]);
    }

    private void put(int slot, long time, long rank, int place) {
        times[slot] = time;
        ranks[slot] = rank;
        places[slot] = place;
        slots[place] = slot;
    }

    private void grow() {
        int length = size * 2;
        times = Arrays.copyOf(times, length);
        ranks = Arrays.copyOf(ranks, length);
        places = Arrays.copyOf(places, length);
        slots = Arrays.copyOf(slots, length);
        turns = Arrays.copyOf(turns, length);
        events = Arrays.copyOf(events, length);
        free(size);
    }

    private void free(int from) {
        for (int place = from; place < places.length; place++) {
            places[place] = place;
        }
    }
}
