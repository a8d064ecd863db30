package org.comity.cli.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.comity.library.profile.Comparison;
import org.comity.library.profile.Profile;
import org.comity.model.jurisdiction.State;
import org.comity.report.ComparisonContent;

/** What a comparison prints. */
public final class ComparisonMapping {
    private static final String REAL = "Training default, not legal advice. \u2022 marks what differs; a fact of low confidence has to be confirmed before use.";
    private static final String INVENTED = "Invented for training. \u2022 marks what differs.";

    private ComparisonMapping() {
    }

    /** @param rows those of the comparison that are wanted */
    public static ComparisonContent content(Comparison comparison, List<Comparison.Row> rows, Locale locale) {
        List<String> names = comparison.states().stream().map(State::getName).toList();
        boolean real = comparison.states().stream().anyMatch(state -> !state.isFictional());
        String unknown = Profile.unknown(locale);
        return new ComparisonContent(String.join(", ", names), real ? REAL : INVENTED, names, rows.stream().map(row -> new ComparisonContent.Row(
                row.section(), row.name(), IntStream.range(0, names.size()).mapToObj(state -> row.value(state).orElse(unknown)).toList(),
                row.differs())).toList());
    }

    /** Name of the files of a comparison, without extension: {@code comparison-TH-SG}. */
    public static String fileName(Comparison comparison) {
        return comparison.states().stream().map(State::getId).collect(Collectors.joining("-", "comparison-", ""));
    }
}
