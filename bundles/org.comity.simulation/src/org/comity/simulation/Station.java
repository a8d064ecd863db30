package org.comity.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * A desk with so many officers, who take what arrives in the order of its arrival, each one thing at a time and only while the office is
 * open. Immutable: {@link #take} tells how a piece of work fares and gives the station as it is then.
 *
 * <p>An officer's day is fully told by the minute at which he is free again (the recursion of Kiefer and Wolfowitz, On the Theory of Queues
 * with Many Servers, 1955), so that a queue need not be kept: whoever arrives waits for the first officer who will be free.
 */
public final class Station {
    private final WorkingCalendar hours;
    private final List<Long> freeFrom;
    private final long lastArrival;

    private Station(WorkingCalendar hours, List<Long> freeFrom, long lastArrival) {
        this.hours = hours;
        this.freeFrom = List.copyOf(freeFrom);
        this.lastArrival = lastArrival;
    }

    /**
     * How a piece of work fares.
     *
     * @param begins minute at which an officer takes it up
     * @param ends minute at which it is done
     * @param after the station with this work on its desk
     */
    public record Turn(long begins, long ends, Station after) {
    }

    /**
     * A station at which nothing waits.
     *
     * @param officers at least one
     * @throws IllegalArgumentException when there is none
     */
    public static Station of(int officers, WorkingCalendar hours) {
        if (officers < 1) {
            throw new IllegalArgumentException("A station with " + officers + " officers");
        }
        return new Station(hours, Collections.nCopies(officers, Long.MIN_VALUE), Long.MIN_VALUE);
    }

    /**
     * Takes a piece of work in.
     *
     * @param arrives when it comes in, in simulated minutes
     * @param minutes how long an officer works on it, 0 or more
     * @throws IllegalArgumentException when it arrives before something that was taken in already, or would be done before it is begun
     */
    public Turn take(long arrives, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("Work of " + minutes + " minutes");
        }
        return take(arrives, begun -> hours.plusWorkingMinutes(begun, minutes));
    }

    /**
     * Takes a piece of work in whose end is told by something else than its length.
     *
     * @param ends from the minute at which it is begun to the one at which it is done
     * @throws IllegalArgumentException when it arrives before something that was taken in already, or would be done before it is begun
     */
    public Turn take(long arrives, LongUnaryOperator ends) {
        if (arrives < lastArrival) {
            throw new IllegalArgumentException("Work that arrives at minute " + arrives + ", after minute " + lastArrival);
        }
        int officer = freeFrom.indexOf(Collections.min(freeFrom));
        long begun = hours.nextOpen(Math.max(arrives, freeFrom.get(officer)));
        long done = ends.applyAsLong(begun);
        if (done < begun) {
            throw new IllegalArgumentException("Work that is begun at minute " + begun + " and done at minute " + done);
        }
        List<Long> then = new ArrayList<>(freeFrom);
        then.set(officer, done);
        return new Turn(begun, done, new Station(hours, then, arrives));
    }
}
