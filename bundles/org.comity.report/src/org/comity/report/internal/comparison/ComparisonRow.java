package org.comity.report.internal.comparison;

import java.util.List;

import org.comity.report.ComparisonContent;

/** A row of the data set of {@code comparison.rptdesign}; null where there are fewer States. BIRT finds the accessors by their names. */
public record ComparisonRow(String mark, String section, String name, String first, String second, String third, String fourth) {
    private static final int THIRD = 2;
    private static final int FOURTH = 3;

    static ComparisonRow of(ComparisonContent.Row row) {
        List<String> values = row.values();
        return new ComparisonRow(row.mark(), row.section(), row.name(), values.get(0), values.get(1),
                values.size() > THIRD ? values.get(THIRD) : null, values.size() > FOURTH ? values.get(FOURTH) : null);
    }
}
