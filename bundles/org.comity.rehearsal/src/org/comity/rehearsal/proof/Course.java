package org.comity.rehearsal.proof;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A play from StartEx to EndEx.
 *
 * @param asked where each question came up, in order
 */
record Course(List<Position> asked, Position end) {
    Course {
        asked = List.copyOf(asked);
    }

    /** Where it departs from doing everything as expected and soon, by question. */
    SortedMap<String, Choice> departures() {
        return departures(end);
    }

    static SortedMap<String, Choice> departures(Position position) {
        SortedMap<String, Choice> departures = new TreeMap<>(position.choices());
        departures.values().removeIf(Choice.SOON::equals);
        return departures;
    }
}
