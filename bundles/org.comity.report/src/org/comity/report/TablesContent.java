package org.comity.report;

import java.util.List;

/**
 * A report made of tables. Texts are printed as they are.
 *
 * @param title such as "The glass office: 1,000 rehearsals"
 * @param lead what a reader has to know first
 */
public record TablesContent(String title, String lead, List<Table> tables) {
    /** Most columns of a table. */
    public static final int MOST_COLUMNS = 8;

    public TablesContent {
        tables = List.copyOf(tables);
    }

    /**
     * One table with its heading.
     *
     * @param note what the table shows and how to read it
     * @param rows each with one text for each column; a table without rows prints its note alone
     */
    public record Table(String heading, String note, List<Column> columns, List<List<String>> rows) {
        /** @throws IllegalArgumentException when there is no column, there are more than {@value #MOST_COLUMNS}, or a row has another number of texts */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int count = columns.size();
            if (count == 0 || count > MOST_COLUMNS || rows.stream().anyMatch(row -> row.size() != count)) {
                throw new IllegalArgumentException("A table has 1 to " + MOST_COLUMNS + " columns, and a text for each in every row: " + heading);
            }
        }
    }

    /**
     * One column.
     *
     * @param share of the width of the page, relative to the other columns
     * @param isNumber whether its texts are numbers, which stand at the right
     */
    public record Column(String heading, int share, boolean isNumber) {
        /** A column of words. */
        public static Column words(String heading, int share) {
            return new Column(heading, share, false);
        }

        /** A column of numbers. */
        public static Column numbers(String heading, int share) {
            return new Column(heading, share, true);
        }
    }
}
