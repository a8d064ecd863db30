package org.comity.report.internal.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.report.ScorecardContent.Grade;
import org.comity.report.ScorecardContent.Kind;
import org.comity.report.ScorecardContent.Outcome;
import org.junit.jupiter.api.Test;

/** Every word that is asked for is there. */
class ScorecardMessagesTest {
    private static final Pattern IN_DESIGN = Pattern.compile("key=\"([\\w.]+)\"|getMessage\\(\"([\\w.]+)\",");

    private static String read(String name) throws IOException {
        try (InputStream in = ScorecardMessagesTest.class.getResourceAsStream("/reports/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> words() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(read("scorecard.properties")));
        return properties.stringPropertyNames();
    }

    @Test
    void eachKeyOfTheDesignHasItsWords() throws IOException {
        Set<String> missing = IN_DESIGN.matcher(read("scorecard.rptdesign")).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(words());
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachGradeOutcomeAndKindHasItsWord() throws IOException {
        Set<String> missing = Stream.of(
                Stream.of(Grade.values()).map(grade -> "grade." + grade),
                Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome),
                Stream.of("outcome.MISTAKE"),
                Stream.of(Kind.values()).map(kind -> "kind." + kind))
                .flatMap(keys -> keys).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(words());
        assertEquals(Set.of(), missing);
    }
}
