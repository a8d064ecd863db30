package org.comity.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.comity.model.fact.Sourced;

/**
 * What is told about a State or provider in one respect.
 *
 * @param value in words; "not known" where nobody knows, never "no"
 * @param provenance source, day, confidence and notes; empty where nothing is told
 */
record Told(String value, String provenance) {
    static Told unknown() {
        return new Told(Words.say("unknown"), "");
    }

    /** A statement, or that it is not known where there is none. */
    static Told of(Sourced statement, String value) {
        return statement == null || value == null || value.isBlank() ? unknown() : new Told(value, provenance(statement));
    }

    /** Several statements, one after the other. */
    static Told of(List<Told> several) {
        List<Told> known = several.stream().filter(told -> !told.provenance.isEmpty()).toList();
        return known.isEmpty() ? unknown() : new Told(known.stream().map(Told::value).collect(Collectors.joining("; ")),
                known.stream().map(Told::provenance).distinct().collect(Collectors.joining(" / ")));
    }

    private static String provenance(Sourced statement) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say("source", statement.getSource() == null ? Words.say("unknown") : statement.getSource()));
        if (statement.getAsOf() != null) {
            parts.add(Words.say("asOf", statement.getAsOf().toString()));
        }
        parts.add(Words.of(statement.getConfidence()));
        if (statement.getNote() != null && !statement.getNote().isBlank()) {
            parts.add(statement.getNote());
        }
        return String.join("; ", parts);
    }
}
