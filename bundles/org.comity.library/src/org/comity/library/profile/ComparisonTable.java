package org.comity.library.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.library.table.TextTable;
import org.comity.model.jurisdiction.State;

/** A comparison as a plain table, for the clipboard: a head, then one line for each row; what differs bears a sign. */
public final class ComparisonTable {
    /** Stands before what differs. */
    public static final String DIFFERS = "\u2260";
    /** Stands before what is the same in substance, in other words. */
    public static final String OTHER_WORDS = "\u2248";

    private ComparisonTable() {
    }

    /** @param rows those of the comparison that are wanted */
    public static TextTable of(Comparison comparison, List<Comparison.Row> rows, Locale locale) {
        String unknown = Profile.unknown(locale);
        Stream<List<String>> head = Stream.of(Stream.concat(Stream.of("", "", ""), comparison.states().stream().map(State::getName)).toList());
        return new TextTable(Stream.concat(head, rows.stream().map(row -> Stream.concat(Stream.of(sign(row), row.section(), row.name()),
                IntStream.range(0, comparison.states().size()).mapToObj(state -> row.value(state).orElse(unknown))).toList())).toList());
    }

    /** The sign before a row; empty where all is the same. */
    public static String sign(Comparison.Row row) {
        return switch (row.likeness()) {
            case SAME -> "";
            case SAME_IN_SUBSTANCE -> OTHER_WORDS;
            case DIFFERENT -> DIFFERS;
        };
    }
}
