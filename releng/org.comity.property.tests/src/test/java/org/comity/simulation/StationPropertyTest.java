package org.comity.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every desk, however many come and however long their matters take. */
class StationPropertyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar OFFICE = new WorkingCalendar(MONDAY, day -> day.getDayOfWeek().getValue() < 6, LocalTime.of(9, 0),
            LocalTime.of(17, 0), 90);

    @Property(seed = "20261123")
    void nobodyIsTakenUpBeforeTheOneWhoCameBeforeNorByAnOfficerWhoIsNotThere(@ForAll @IntRange(min = 1, max = 4) int officers,
            @ForAll @Size(max = 60) List<@IntRange(max = 400) Integer> gaps, @ForAll @IntRange(max = 1_500) int minutes) {
        Station station = Station.of(officers, OFFICE);
        List<Station.Turn> turns = new ArrayList<>();
        long now = 0;
        for (int gap : gaps) {
            now += gap;
            Station.Turn turn = station.take(now, minutes);
            assertTrue(turn.begins() >= now);
            assertTrue(OFFICE.isOpen(turn.begins()));
            assertTrue(turns.isEmpty() || turns.getLast().begins() <= turn.begins());
            assertTrue(turns.stream().filter(other -> other.ends() > turn.begins()).count() < officers, "a free officer");
            assertEquals(minutes, openMinutes(turn.begins(), turn.ends()));
            turns.add(turn);
            station = turn.after();
        }
    }

    /** Counted one by one, as only a test can afford. */
    private static long openMinutes(long from, long to) {
        long open = 0;
        for (long minute = from; minute < to; minute++) {
            open += OFFICE.isOpen(minute) ? 1 : 0;
        }
        return open;
    }
}
