package org.comity.assessment;

import java.util.List;
import java.util.SortedSet;

/**
 * The result of an exercise.
 *
 * @param points sum over the criteria, 0 to 100, before the fatal rule
 * @param score the result, 0 to 100: the sum, capped where a fatal error was made
 * @param grade what the score amounts to
 * @param fatalErrors fatal errors made; empty where none was
 */
public record Assessment(double points, double score, Grade grade, List<FatalResult> fatalErrors, List<CriterionResult> criteria,
        List<SeatResult> seats) {

    /** What a score amounts to, by the marks of the rubric. */
    public enum Grade {
        BELOW_PASS, PASS, MERIT, DISTINCTION
    }

    /**
     * A fatal error that was made.
     *
     * @param events numbers of the events that show it
     */
    public record FatalResult(String id, String text, String because, SortedSet<Long> events) {
    }

    /** Whether a fatal error caps the result. */
    public boolean isFatal() {
        return !fatalErrors.isEmpty();
    }
}
