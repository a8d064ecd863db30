package org.comity.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.comity.rules.Severity;

/** What a check found, for a person and for another program. */
interface CheckResult {
    /** Lines for a person, without a line break at their end. */
    String text();

    /** The same as JSON; {@code docs/request.md} describes it. */
    String json();

    /** How much each finding matters, in their order. */
    List<Severity> severities();

    /** Whether one of the findings blocks. */
    default boolean blocks() {
        return severities().contains(Severity.BLOCKS);
    }

    /** How many findings there are of each severity, by its name in lower case, gravest first. */
    default Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(Severity.BLOCKS, Severity.QUERIED, Severity.ADVICE)
                .forEach(severity -> counts.put(word(severity), severities().stream().filter(severity::equals).count()));
        return counts;
    }

    /** A severity as a person reads it. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
