package org.comity.report.internal.tables;

import java.util.List;

/** A row of the data set of {@code tables.rptdesign}; null where the table has fewer columns. BIRT finds the accessors by their names. */
public record TableRow(String table, String c1, String c2, String c3, String c4, String c5, String c6, String c7, String c8) {

    /** @param table in which table it stands, as a number */
    static TableRow of(int table, List<String> texts) {
        return new TableRow(Integer.toString(table), at(texts, 0), at(texts, 1), at(texts, 2), at(texts, 3), at(texts, 4), at(texts, 5),
                at(texts, 6), at(texts, 7));
    }

    private static String at(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : null;
    }
}
