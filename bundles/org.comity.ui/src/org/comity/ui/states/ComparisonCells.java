package org.comity.ui.states;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.comity.library.profile.Comparison;
import org.comity.library.profile.ComparisonTable;
import org.comity.library.profile.Profile;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;

/** What stands in the columns of those who are laid side by side, wherever that is: the value, and where it comes from. */
public final class ComparisonCells {
    private final List<String> names;
    private final Locale locale;

    /** @param names of the States or providers, in the order of the entries of a row */
    public ComparisonCells(List<String> names, Locale locale) {
        this.names = List.copyOf(names);
        this.locale = locale;
    }

    /** A column for each of them. */
    public List<Column<Comparison.Row>> columns() {
        return IntStream.range(0, names.size()).mapToObj(place -> Column.<Comparison.Row>of(names.get(place), 4, 16, row -> value(row, place))
                .withTip(row -> value(row, place) + "\n" + provenance(row, place))).toList();
    }

    /** Writes a row out in full. */
    public void tell(Comparison.Row row, ReadingText text) {
        text.heading((ComparisonTable.sign(row) + " " + row.name()).strip());
        for (int place = 0; place < names.size(); place++) {
            text.bullet(names.get(place) + ":", value(row, place) + "  (" + provenance(row, place).replace("\n", " / ") + ")");
        }
    }

    private String value(Comparison.Row row, int place) {
        return row.value(place).orElse(Profile.unknown(locale));
    }

    private static String provenance(Comparison.Row row, int place) {
        return row.entries().get(place).map(FactRow::provenance).orElse(Messages.States_noOrigin);
    }
}
