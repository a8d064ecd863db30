package org.comity.simulation;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * Pending events, ordered by time, then priority, then order of arrival, so that ties never depend on chance.
 *
 * <p>A 4-ary heap on primitive arrays: no object is allocated per event once the arrays have grown. Not safe for use by
 * several threads at once.
 *
 * @param <E> what happens
 */
public final class EventQueue<E> {
    private static final int ARITY = 4;

    private long[] times = new long[16];
    private int[] priorities = new int[16];
    private long[] sequences = new long[16];
    private Object[] events = new Object[16];
    private int size;
    private long nextSequence;

    /**
     * Adds an event.
     *
     * @param time when it happens, in simulated minutes
     * @param priority lower comes first among events of the same time
     * @return a handle for {@link #cancel(long)}
     */
    public long add(long time, int priority, E event) {
        if (size == times.length) {
            grow();
        }
        long sequence = nextSequence++;
        int slot = size++;
        while (slot > 0) {
            int parent = (slot - 1) / ARITY;
            if (!before(time, priority, sequence, parent)) {
                break;
            }
            move(parent, slot);
            slot = parent;
        }
        put(slot, time, priority, sequence, event);
        return sequence;
    }

    /** Time of the next event in simulated minutes. @throws NoSuchElementException when nothing is pending */
    public long nextTime() {
        requireEvent();
        return times[0];
    }

    /** Takes the next event out. @throws NoSuchElementException when nothing is pending */
    public E poll() {
        requireEvent();
        E first = eventAt(0);
        removeAt(0);
        return first;
    }

    /**
     * Takes an event out before its time.
     *
     * @return false when it has happened or was cancelled before
     */
    public boolean cancel(long handle) {
        for (int slot = 0; slot < size; slot++) {
            if (sequences[slot] == handle) {
                removeAt(slot);
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Number of pending events. */
    public int size() {
        return size;
    }

    private void requireEvent() {
        if (size == 0) {
            throw new NoSuchElementException("No event is pending");
        }
    }

    @SuppressWarnings("unchecked")
    private E eventAt(int slot) {
        return (E) events[slot];
    }

    private void removeAt(int slot) {
        int last = --size;
        long time = times[last];
        int priority = priorities[last];
        long sequence = sequences[last];
        Object event = events[last];
        events[last] = null;
        if (slot == last) {
            return;
        }
        int hole = slot;
        while (hole > 0 && before(time, priority, sequence, (hole - 1) / ARITY)) {
            move((hole - 1) / ARITY, hole);
            hole = (hole - 1) / ARITY;
        }
        if (hole == slot) {
            hole = siftDown(slot, time, priority, sequence);
        }
        put(hole, time, priority, sequence, event);
    }

    private int siftDown(int from, long time, int priority, long sequence) {
        int hole = from;
        while (true) {
            int first = hole * ARITY + 1;
            if (first >= size) {
                return hole;
            }
            int least = first;
            int end = Math.min(first + ARITY, size);
            for (int child = first + 1; child < end; child++) {
                if (before(times[child], priorities[child], sequences[child], least)) {
                    least = child;
                }
            }
            if (before(time, priority, sequence, least)) {
                return hole;
            }
            move(least, hole);
            hole = least;
        }
    }

    private boolean before(long time, int priority, long sequence, int slot) {
        if (time != times[slot]) {
            return time < times[slot];
        }
        if (priority != priorities[slot]) {
            return priority < priorities[slot];
        }
        return sequence < sequences[slot];
    }

    private void move(int from, int to) {
        put(to, times[from], priorities[from], sequences[from], events[from]);
    }

    private void put(int slot, long time, int priority, long sequence, Object event) {
        times[slot] = time;
        priorities[slot] = priority;
        sequences[slot] = sequence;
        events[slot] = event;
    }

    private void grow() {
        int length = times.length * 2;
        times = Arrays.copyOf(times, length);
        priorities = Arrays.copyOf(priorities, length);
        sequences = Arrays.copyOf(sequences, length);
        events = Arrays.copyOf(events, length);
    }
}
