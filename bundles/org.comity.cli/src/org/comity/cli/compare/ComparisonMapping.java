package org.comity.cli.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.comity.library.profile.Comparison;
import org.comity.library.profile.Profile;
import org.comity.model.jurisdiction.State;
import org.comity.model.text.Texts;
import org.comity.report.ComparisonContent;

/** What a comparison prints. */
public final class ComparisonMapping {
    /** On paper: the font composes the signs of the window of two letters each. */
    private static final String DIFFERS = "\u2022";
    private static final String OTHER_WORDS = "~";

    private ComparisonMapping() {
    }

    /** @param rows those of the comparison that are wanted */
    public static ComparisonContent content(Comparison comparison, List<Comparison.Row> rows, Locale locale) {
        List<String> names = comparison.states().stream().map(State::getName).toList();
        boolean real = comparison.states().stream().anyMatch(state -> !state.isFictional());
        String unknown = Profile.unknown(locale);
        return new ComparisonContent(String.join(", ", names), Texts.beside(ComparisonMapping.class, locale).text(real ? "real" : "invented", DIFFERS, OTHER_WORDS), names, rows.stream().map(row -> new ComparisonContent.Row(
                row.section(), row.name(), IntStream.range(0, names.size()).mapToObj(state -> row.value(state).orElse(unknown)).toList(),
                mark(row))).toList());
    }

    private static String mark(Comparison.Row row) {
        return switch (row.likeness()) {
            case SAME -> "";
            case SAME_IN_SUBSTANCE -> OTHER_WORDS;
            case DIFFERENT -> DIFFERS;
        };
    }

    /** Name of the files of a comparison, without extension: {@code comparison-TH-SG}. */
    public static String fileName(Comparison comparison) {
        return comparison.states().stream().map(State::getId).collect(Collectors.joining("-", "comparison-", ""));
    }
}
