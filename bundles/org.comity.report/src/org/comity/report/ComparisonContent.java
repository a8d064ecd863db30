package org.comity.report;

import java.util.List;

/**
 * What a comparison of States prints. Texts are printed as they are.
 *
 * @param title such as "Thailand, Singapore"
 * @param note what a reader has to know before using it
 * @param states names at the head of the columns, two to four
 * @param rows in the order of their sections
 */
public record ComparisonContent(String title, String note, List<String> states, List<Row> rows) {
    private static final int LEAST = 2;
    private static final int MOST = 4;

    /** @throws IllegalArgumentException when there are fewer than two States, more than four, or a row has another number of values */
    public ComparisonContent {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
        if (states.size() < LEAST || states.size() > MOST) {
            throw new IllegalArgumentException("A comparison is of two to four States, not " + states.size());
        }
        for (Row row : rows) {
            if (row.values().size() != states.size()) {
                throw new IllegalArgumentException("There is not one value for each State: " + row.name());
            }
        }
    }

    /**
     * One respect.
     *
     * @param values one for each State, in their order
     * @param mark how far they are the same, as a sign; empty where they are
     */
    public record Row(String section, String name, List<String> values, String mark) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
