package org.comity.exercise.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;

import org.comity.exercise.state.Piece;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.DeskCapacity;
import org.comity.rules.office.Office;
import org.comity.simulation.RandomStreams;
import org.comity.simulation.Station;
import org.comity.simulation.WorkingCalendar;

/**
 * What lies on the desk of an office that nobody plays: the requests of the exercise and cases from elsewhere, taken up in the order in
 * which they came in.
 *
 * <p>Cases from elsewhere come in by chance, day and night, and each takes an officer a time that varies by chance, both exponentially
 * distributed: with them alone, the desk is the M/M/c queue of the textbooks within its working hours. They depend on the seed and the
 * office alone, so that whatever the players do, the strangers are the same.
 */
public final class Pile {
    /** Weeks before StartEx in which the pile grows to its usual height; a design figure. */
    private static final int WEEKS_BEFORE = 8;

    private static final double WEEK = 7.0 * WorkingCalendar.DAY;
    private static final int HOUR = 60;

    private final WorkingCalendar hours;
    private final DeskCapacity capacity;
    private final long start;
    private final RandomStreams streams;
    private final String name;

    private Pile(CaseWorld world, RandomStreams streams, Office office, DeskCapacity capacity) {
        this.hours = world.calendar(office.state());
        this.capacity = capacity;
        this.start = world.clock().start() - Math.round(WEEKS_BEFORE * WEEK);
        this.streams = streams;
        this.name = "pile/" + office.id();
    }

    /** The pile of an office. */
    public static Pile of(CaseWorld world, RandomStreams streams, Office office, DeskCapacity capacity) {
        return new Pile(world, streams, office, capacity);
    }

    /** One thing that came in. @param done from when it is begun to when it is done */
    private record Work(long arrives, LongUnaryOperator done) {
    }

    /**
     * When an officer will be free for something that comes in.
     *
     * @param arrives when it comes in, case minutes
     * @param desk what the office has taken up before
     * @return case minutes, when the office is open and not before it comes in
     */
    public long free(long arrives, List<Piece> desk) {
        List<Work> before = strangers(arrives);
        desk.forEach(piece -> before.add(new Work(piece.since(), begun -> Math.max(begun, piece.until()))));
        before.sort(Comparator.comparingLong(Work::arrives));
        Station station = Station.of(capacity.getOfficers(), hours);
        for (Work work : before) {
            station = station.take(work.arrives(), work.done()).after();
        }
        return station.take(arrives, 0).begins();
    }

    private List<Work> strangers(long until) {
        List<Work> strangers = new ArrayList<>();
        if (capacity.getOtherCasesPerWeek() > 0) {
            SplittableRandom gaps = streams.stream(name + "/arrivals");
            SplittableRandom lengths = streams.stream(name + "/lengths");
            double between = WEEK / capacity.getOtherCasesPerWeek();
            for (double at = start + exponential(gaps, between); at < until; at += exponential(gaps, between)) {
                long minutes = Math.round(exponential(lengths, (double) capacity.getHoursPerCase() * HOUR));
                strangers.add(new Work((long) Math.floor(at), begun -> hours.plusWorkingMinutes(begun, minutes)));
            }
        }
        return strangers;
    }

    private static double exponential(SplittableRandom stream, double mean) {
        return -mean * Math.log(1 - stream.nextDouble());
    }
}
