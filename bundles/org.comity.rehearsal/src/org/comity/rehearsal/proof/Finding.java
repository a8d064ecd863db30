package org.comity.rehearsal.proof;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found out about one thing that a play may come to.
 *
 * @param id of the inject, expected act, criterion, mistake or fatal error; with the number of the branch or level behind it
 * @param choices where the play that shows it departs from doing everything as expected and soon, by question; of a dead end, where the play
 *            does that comes nearest
 * @param acts how many acts the seats do in that play until then
 * @param trace of a dead end, what of that play brings it nearer: nothing of it can be left out
 * @param because of a dead end: what is missing, and what that waits for
 * @param states situations looked at in the exhaustive search for it, none where a play was found before
 */
public record Finding(Kind kind, String id, String name, Verdict verdict, SortedMap<String, Choice> choices, int acts, List<Step> trace,
        List<String> because, int states) {

    /** What it is. */
    public enum Kind {
        /** An inject is released. */
        INJECT(true),
        /** An inject is released for one of the reasons for which it may be. */
        BRANCH(true),
        /** An expected act is done in time. */
        ACT(true),
        /** A criterion comes out at the highest level of its marking guide. */
        HIGHEST_LEVEL(true),
        /** All criteria at once come out at their highest levels, and no fatal error is made. */
        FULL_MARKS(true),
        /** A criterion comes out at another level. */
        LEVEL(false),
        /** A common mistake is made. */
        MISTAKE(false),
        /** A fatal error is made. */
        FATAL_ERROR(false);

        private final boolean isNeeded;

        /** Those in which a scenario can have a dead end. */
        public static Set<Kind> needed() {
            return Stream.of(values()).filter(Kind::isNeeded).collect(Collectors.toUnmodifiableSet());
        }

        Kind(boolean isNeeded) {
            this.isNeeded = isNeeded;
        }

        /** Whether a scenario in which it cannot be has a dead end. */
        public boolean isNeeded() {
            return isNeeded;
        }
    }

    /** What is proved. */
    public enum Verdict {
        /** A play comes to it, and was repeated with the same result. */
        REACHABLE,
        /** No play within the space of choices comes to it; all of them were looked at. */
        UNREACHABLE,
        /** No play was found before the bound was reached. */
        NOT_DECIDED
    }

    /** One act of a play. @param at case minutes @param seat its name @param what in words */
    public record Step(long at, String seat, String what) {
    }

    public Finding {
        trace = List.copyOf(trace);
        because = List.copyOf(because);
    }

    /** Whether the scenario has a dead end here. */
    public boolean isDeadEnd() {
        return kind.isNeeded() && verdict == Verdict.UNREACHABLE;
    }

    /** Whether it is open whether the scenario has a dead end here. */
    public boolean isOpen() {
        return kind.isNeeded() && verdict == Verdict.NOT_DECIDED;
    }
}
