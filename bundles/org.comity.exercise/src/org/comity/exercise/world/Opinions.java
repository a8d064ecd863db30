package org.comity.exercise.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestDraft;

/**
 * What the rules say about letters, remembered: every desk and every player looks at the same letter, and they look again at
 * whatever happens to it. What the rules say follows from the letter, its file and the day alone, so nobody can tell a remembered
 * opinion from a new one. Safe to share between threads.
 */
public final class Opinions {
    /** Far more letters than one exercise has; when there are so many, all are forgotten. */
    private static final int MOST = 1_024;

    private final Map<Letter, List<Finding>> known = new ConcurrentHashMap<>();

    /**
     * A letter as somebody reads it.
     *
     * @param type id of the type of assistance of the file
     * @param opener id of the party that opened the file
     * @param recipient id of the party to which it is addressed
     * @param on the day of the review
     */
    public record Letter(String type, String opener, String recipient, RequestDraft draft, LocalDate on) {
        /** What a letter says tells it from others; its figures and choices, of which there are many, need not be looked at for that. */
        @Override
        public int hashCode() {
            return Objects.hash(type, opener, recipient, draft.measures(), draft.fields(), on);
        }
    }

    /** What the rules say of a letter. @param otherwise asks the rules, for a letter that nobody has read yet */
    public List<Finding> of(Letter letter, Supplier<List<Finding>> otherwise) {
        List<Finding> before = known.get(letter);
        if (before != null) {
            return before;
        }
        List<Finding> now = List.copyOf(otherwise.get());
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(letter, now);
        return now;
    }
}
