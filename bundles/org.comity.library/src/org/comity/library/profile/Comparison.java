package org.comity.library.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.ServiceProvider;
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
     * @param likeness how far what is known of one State is what is known of the others; not known differs from known
     */
    public record Row(String section, String name, List<Optional<Entry>> entries, Likeness likeness) {
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
        return new Comparison(states, rows(library, states, locale));
    }

    /** The rows of any number of States side by side. */
    public static List<Row> rows(ReferenceLibrary library, List<State> states, Locale locale) {
        return rows(states.stream().map(state -> Profile.of(library, state, locale).sections()).toList());
    }

    /** The rows of any number of providers side by side. */
    public static List<Row> ofProviders(List<ServiceProvider> providers, Locale locale) {
        return rows(providers.stream().map(provider -> new ProviderWriter(provider, locale).sections()).toList());
    }

    private static List<Row> rows(List<List<Section>> subjects) {
        Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
        subjects.stream().flatMap(List::stream).forEach(section -> {
            Map<String, Entry> keys = sections.computeIfAbsent(section.title(), title -> new LinkedHashMap<>());
            section.entries().forEach(entry -> keys.putIfAbsent(entry.key(), entry));
        });
        List<Row> rows = new ArrayList<>();
        sections.forEach((title, keys) -> keys.forEach((key, first) -> {
            List<Optional<Entry>> entries = subjects.stream().map(subject -> Section.find(subject, key)).toList();
            rows.add(new Row(title, first.name(), entries, Likeness.of(entries)));
        }));
        return List.copyOf(rows);
    }

    /** How many respects are the same in substance, in other words. */
    public long inOtherWords() {
        return rows.stream().filter(row -> row.likeness() == Likeness.SAME_IN_SUBSTANCE).count();
    }

    /** The rows in which the States differ. */
    public List<Row> differences() {
        return rows.stream().filter(row -> row.likeness() == Likeness.DIFFERENT).toList();
    }

    /** The codes that could have been meant: every State of the library, such as {@code TH Thailand}. */
    public static Stream<String> codes(ReferenceLibrary library) {
        return library.states().stream().map(state -> state.getId() + " " + state.getName());
    }
}
