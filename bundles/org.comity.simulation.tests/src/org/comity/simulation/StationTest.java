package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar OFFICE = new WorkingCalendar(MONDAY,
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !day.equals(MONDAY.plusDays(7)),
            LocalTime.of(9, 0), LocalTime.of(17, 0), 0);
    private static final WorkingCalendar DUTY_DESK = WorkingCalendar.aroundTheClock(MONDAY);

    private static final int BATCHES = 30;
    private static final int BATCH = 20_000;
    private static final double MEAN_BETWEEN_ARRIVALS = 1_000;
    /** Student's t with 29 degrees of freedom, two-sided 99 %. */
    private static final double STUDENT = 2.756;

    private static long at(int day, int hour) {
        return (day - 1) * 1440L + hour * 60L;
    }

    @Test
    void aRequestThatComesInBeforeAHolidayWaitsForWhatIsOnTheDeskAndThenForTheOffice() {
        Station.Turn first = Station.of(1, OFFICE).take(at(5, 14), 120);
        Station.Turn second = first.after().take(at(5, 15), 120);
        assertEquals(at(5, 16), first.ends());
        assertEquals(at(5, 16), second.begins());
        assertEquals(at(9, 10), second.ends(), "one hour on Friday, the other on Tuesday after the holiday");
    }

    @Test
    void asManyAreAtWorkAsThereAreOfficersAndTheNextWaitsForTheFirstWhoIsFree() {
        Station.Turn first = Station.of(2, DUTY_DESK).take(0, 100);
        Station.Turn second = first.after().take(0, 30);
        Station.Turn third = second.after().take(10, 5);
        assertEquals(0, second.begins());
        assertEquals(30, third.begins());
        assertEquals(200, third.after().take(200, 1).begins(), "nobody waits at an empty desk");
    }

    @Test
    void aStationThatWasAskedStaysAsItWas() {
        Station station = Station.of(1, DUTY_DESK);
        assertEquals(50, station.take(0, 50).ends());
        assertEquals(0, station.take(0, 50).begins());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Station.of(0, DUTY_DESK));
        Station busy = Station.of(1, DUTY_DESK).take(10, 5).after();
        assertThrows(IllegalArgumentException.class, () -> busy.take(9, 5), "time does not run backwards");
        assertThrows(IllegalArgumentException.class, () -> busy.take(10, -1));
    }

    @ParameterizedTest(name = "{0} officers, each busy {1} of the time")
    @CsvSource({"1, 0.5", "1, 0.7", "2, 0.7", "3, 0.8", "5, 0.6"})
    void strangersWhoComeByChanceWaitAsLongAsTheTextbookSays(int officers, double busy) {
        double work = busy * officers * MEAN_BETWEEN_ARRIVALS;
        double[] waits = meanWaits(officers, work);
        double mean = DoubleStream.of(waits).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(waits).map(wait -> (wait - mean) * (wait - mean)).sum() / (BATCHES - 1));
        double margin = STUDENT * deviation / Math.sqrt(BATCHES);
        double expected = waitByErlang(officers, busy, work);
        assertEquals(expected, mean, margin);
        assertTrue(margin < expected / 20, "the interval says something: " + expected + " +- " + margin);
    }

    /** Mean waiting times of batches of arrivals; what comes in before the first batch warms the station up. */
    private static double[] meanWaits(int officers, double work) {
        RandomStreams streams = new RandomStreams(4);
        SplittableRandom arrivals = streams.stream("arrivals");
        SplittableRandom lengths = streams.stream("lengths");
        Station station = Station.of(officers, DUTY_DESK);
        double[] sums = new double[BATCHES + 1];
        double now = 0;
        for (int i = 0; i < sums.length * BATCH; i++) {
            now += exponential(arrivals, MEAN_BETWEEN_ARRIVALS);
            long arrives = Math.round(now);
            Station.Turn turn = station.take(arrives, Math.round(exponential(lengths, work)));
            sums[i / BATCH] += turn.begins() - arrives;
            station = turn.after();
        }
        return DoubleStream.of(sums).skip(1).map(sum -> sum / BATCH).toArray();
    }

    private static double exponential(SplittableRandom stream, double mean) {
        return -mean * Math.log(1 - stream.nextDouble());
    }

    /** Mean wait at an M/M/c station: Erlang's C formula, the chance to have to wait, over the rate at which the station gains on arrivals. */
    private static double waitByErlang(int officers, double busy, double work) {
        double load = busy * officers;
        double term = 1;
        double sum = 0;
        for (int n = 0; n < officers; n++) {
            sum += term;
            term *= load / (n + 1);
        }
        double allBusy = term / (1 - busy);
        return allBusy / (sum + allBusy) * work / (officers * (1 - busy));
    }
}
