package org.comity.library.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.State;

/** Two to four States side by side, one row for each respect that any of them has. */
public record Comparison(List<State> states, List<Row> rows) {
    /** Least and most States that are compared. */
    public static final int LEAST = 2;
    public static final int MOST = 4;

    public Comparison {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /**
     * One respect.
     *
     * @param section title of the section
     * @param entries one for each State, in their order; empty where a State has no record of it at all
     * @param differs whether what is known of one State is not what is known of another; not known differs from known
     */
    public record Row(String section, String name, List<Optional<Entry>> entries, boolean differs) {
        public Row {
            entries = List.copyOf(entries);
        }

        /** What is known of a State, in words. @param state its place in the comparison */
        public Optional<String> value(int state) {
            return entries.get(state).flatMap(Entry::value);
        }
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException when there are fewer than two States, more than four, or one is named twice
     */
    public static Comparison of(ReferenceLibrary library, List<State> states, Locale locale) {
        if (states.size() < LEAST || states.size() > MOST || states.stream().distinct().count() < states.size()) {
            throw new IllegalArgumentException("A comparison is of two to four different States");
        }
        List<Profile> profiles = states.stream().map(state -> Profile.of(library, state, locale)).toList();
        Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
        profiles.stream().flatMap(profile -> profile.sections().stream()).forEach(section -> {
            Map<String, Entry> keys = sections.computeIfAbsent(section.title(), title -> new LinkedHashMap<>());
            section.entries().forEach(entry -> keys.putIfAbsent(entry.key(), entry));
        });
        List<Row> rows = new ArrayList<>();
        sections.forEach((title, keys) -> keys.forEach((key, first) -> rows.add(row(title, first, profiles.stream().map(it -> it.find(key)).toList()))));
        return new Comparison(states, rows);
    }

    private static Row row(String section, Entry first, List<Optional<Entry>> entries) {
        long values = entries.stream().map(entry -> entry.flatMap(Entry::value)).distinct().count();
        return new Row(section, first.name(), entries, values > 1);
    }

    /** The rows in which the States differ. */
    public List<Row> differences() {
        return rows.stream().filter(Row::differs).toList();
    }

    /** The codes that could have been meant: every State of the library, such as {@code TH Thailand}. */
    public static Stream<String> codes(ReferenceLibrary library) {
        return library.states().stream().map(state -> state.getId() + " " + state.getName());
    }
}
