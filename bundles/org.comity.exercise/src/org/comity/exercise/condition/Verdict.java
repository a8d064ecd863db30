package org.comity.exercise.condition;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a condition holds, and what shows it.
 *
 * @param events numbers of the events that show it
 * @param because one clause: what was or was not found
 */
public record Verdict(boolean holds, SortedSet<Long> events, String because) {

    static Verdict of(boolean holds, String because, Collection<Long> events) {
        return new Verdict(holds, new TreeSet<>(events), because);
    }
}
