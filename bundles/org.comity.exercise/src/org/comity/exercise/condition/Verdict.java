package org.comity.exercise.condition;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a condition holds, and what shows it.
 *
 * @param events numbers of the events that show it
 * @param clauses what was or was not found, none of it twice
 */
public record Verdict(boolean holds, SortedSet<Long> events, List<String> clauses) {

    static Verdict of(boolean holds, String because, Collection<Long> events) {
        return new Verdict(holds, new TreeSet<>(events), List.of(because));
    }

    /** Several findings as one. */
    static Verdict join(boolean holds, Collection<Verdict> parts) {
        SortedSet<Long> events = new TreeSet<>();
        parts.forEach(part -> events.addAll(part.events));
        return new Verdict(holds, events, parts.stream().flatMap(part -> part.clauses.stream()).distinct().toList());
    }

    /** What was or was not found, in one line. */
    public String because() {
        return String.join("; ", clauses);
    }
}
