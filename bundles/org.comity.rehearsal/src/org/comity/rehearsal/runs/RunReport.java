package org.comity.rehearsal.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.comity.model.fact.Challenge;

/**
 * What many runs show about a scenario. Lists stand in the order of the scenario; what is told by cast has the casts in the order in
 * which they played, each by what tells it from the others.
 *
 * @param runs how many there were
 * @param casts one entry for each cast that played
 * @param injects how many runs reached each inject
 * @param branches injects that come only under a condition
 * @param transitions how many runs made each transition that the requests of the scenario can make
 * @param clocks how often each clock was kept
 * @param mishaps the common mistakes, the most frequent first
 * @param challenges the challenges behind them, those with the most mistakes first
 * @param deadEnds what no run came to
 */
public record RunReport(int runs, List<CastScore> casts, List<CriterionScore> criteria, List<SeatScore> seats, List<Reach> injects,
        List<Branch> branches, List<ActCount> acts, List<Reach> transitions, List<ClockCount> clocks, List<RequestCourse> requests,
        List<Mishap> mishaps, List<ChallengeMishaps> challenges, List<DeadEnd> deadEnds) {

    /** From which discrimination on a criterion tells good players from bad ones; the usual mark of test theory. */
    public static final double TELLING = 0.3;

    /**
     * How one cast scored.
     *
     * @param fatal in how many runs a fatal error was made
     * @param hitRate share of the clocks that ended which were kept, 0 to 1; empty where none ended
     */
    public record CastScore(String cast, Spread score, long fatal, Optional<Double> hitRate) {
    }

    /**
     * How a criterion came out.
     *
     * @param levels by cast, in how many runs each level was reached, level 0 first
     * @param hours by cast, hours of the case from the call to the act, over the expected acts that count for it and were done
     * @param discrimination mean level where experts sit in the seats that are not named less that where novices do, as a share of the
     *        highest level, -1 to 1; empty unless both played
     * @param highest level reached at best
     * @param because why no run reached the highest level; empty where one did
     */
    public record CriterionScore(String id, String name, int weight, Map<String, List<Integer>> levels, Map<String, Spread> hours,
            Optional<Double> discrimination, int highest, Optional<String> because) {

        /** Levels that no run reached. */
        public List<Integer> unreached() {
            return IntStream.range(0, levels.values().iterator().next().size())
                    .filter(level -> levels.values().stream().allMatch(counts -> counts.get(level) == 0)).boxed().toList();
        }
    }

    /**
     * How one seat did its own tasks, by cast; without casts of whom nothing was expected.
     *
     * @param score in percent
     * @param hours hours of the case from the call to the act, over its expected acts that were done
     */
    public record SeatScore(String id, String name, Map<String, Spread> score, Map<String, Spread> hours) {
    }

    /**
     * How many runs came to something.
     *
     * @param because why none did, where that can be told; empty where one did
     */
    public record Reach(String id, String name, int runs, Optional<String> because) {
        /** Whether no run came there. */
        public boolean isNever() {
            return runs == 0;
        }
    }

    /**
     * An inject that comes only under a condition.
     *
     * @param held in how many runs its condition held, so that it came
     * @param waited in how many runs it came due and its condition did not hold until EndEx
     * @param because what was missing; empty where the condition held in some run
     * @param alternatives within the condition; none where it has no "any of"
     */
    public record Branch(String id, String name, int held, int waited, Optional<String> because, List<Reach> alternatives) {
    }

    /**
     * How an expected act turned out, in numbers of runs.
     *
     * @param because why nobody did it; empty where somebody did
     */
    public record ActCount(String id, String text, String seat, int onTime, int late, int missed, int notCalledFor, Optional<String> because) {
    }

    /** How often a clock was kept, missed, or still ran at EndEx. */
    public record ClockCount(String title, int met, int missed, int running) {
        /** Share of those that ended which were kept, 0 to 1; empty where none ended. */
        public Optional<Double> hitRate() {
            return met + missed == 0 ? Optional.empty() : Optional.of((double) met / (met + missed));
        }
    }

    /**
     * How requests of one kind went.
     *
     * @param name what is asked of whom
     * @param opened how many there were in all runs
     * @param days calendar days of the case from dispatch to the answer, over those that were answered or ended without one
     * @param stood how many stood at which station at EndEx, the most frequent first
     * @param because why none was ever answered; empty where one was
     */
    public record RequestCourse(String id, String name, int opened, Optional<Spread> days, List<Reach> stood, Optional<String> because) {
    }

    /** A common mistake. @param runs by cast, in how many runs it was made */
    public record Mishap(String id, String text, List<Challenge> challenges, Map<String, Integer> runs) {
        /** In how many runs it was made. */
        public int total() {
            return runs.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The common mistakes behind which one challenge stands.
     *
     * @param total how often any of them was made
     * @param mishaps those that were made, the most frequent first; one with several challenges stands with each of them
     */
    public record ChallengeMishaps(Challenge challenge, int total, List<Mishap> mishaps) {
    }

    /** What kind of thing no run came to. */
    public enum Kind {
        /** An inject that was never released. */
        INJECT,
        /** Full marks of a criterion. */
        CRITERION,
        /** An expected act that nobody did. */
        ACT,
        /** A request that was never answered. */
        REQUEST
    }

    /**
     * Something that no run came to, whoever played.
     *
     * @param because what it waited for
     */
    public record DeadEnd(Kind kind, String id, String name, String because) {
        /** What it is called; the name of an inject begins with its number, which people know better than its id. */
        public String label() {
            return kind == Kind.INJECT ? name : id + " " + name;
        }
    }

    /** Whether something of the scenario was never reached: an inject, an expected act, full marks of a criterion, the answer to a request. */
    public boolean hasDeadEnds() {
        return !deadEnds.isEmpty();
    }

    /** What of one kind no run came to. */
    public List<DeadEnd> deadEnds(Kind kind) {
        return deadEnds.stream().filter(end -> end.kind() == kind).toList();
    }
}
