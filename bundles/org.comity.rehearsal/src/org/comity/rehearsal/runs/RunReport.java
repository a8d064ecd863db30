package org.comity.rehearsal.runs;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.comity.model.fact.Challenge;
import org.comity.rehearsal.Player;

/**
 * What many runs show about a scenario. Lists stand in the order of the scenario.
 *
 * @param runs how many there were
 * @param players one entry for each kind of player that played
 * @param injects how many runs reached each inject
 * @param transitions how many runs made each transition that the requests of the scenario can make
 * @param clocks how often each clock was kept
 * @param mishaps the common mistakes, the most frequent first
 */
public record RunReport(int runs, List<PlayerScore> players, List<CriterionScore> criteria, List<SeatScore> seats, List<Reach> injects,
        List<ActCount> acts, List<Reach> transitions, List<ClockCount> clocks, List<RequestCourse> requests, List<Mishap> mishaps) {

    /** From which discrimination on a criterion tells good players from bad ones; the usual mark of test theory. */
    public static final double TELLING = 0.3;

    /** How one kind of player scored. @param fatal in how many runs a fatal error was made */
    public record PlayerScore(Player player, Spread score, long fatal) {
    }

    /**
     * How a criterion came out.
     *
     * @param levels by player, in how many runs each level was reached, level 0 first
     * @param discrimination mean level of experts less that of novices, as a share of the highest level, -1 to 1; empty unless both played
     * @param highest level reached at best
     * @param because why no run reached the highest level; empty where one did
     */
    public record CriterionScore(String id, String name, int weight, SortedMap<Player, List<Integer>> levels, Optional<Double> discrimination,
            int highest, Optional<String> because) {
    }

    /** How one seat did its own tasks, in percent, by player; without players of whom nothing was expected. */
    public record SeatScore(String id, String name, SortedMap<Player, Spread> score) {
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

    /** How an expected act turned out, in numbers of runs. */
    public record ActCount(String id, String text, String seat, int onTime, int late, int missed, int notCalledFor) {
        /** Whether it was called for, and nobody ever did it. */
        public boolean isNeverDone() {
            return onTime + late == 0;
        }
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
     */
    public record RequestCourse(String name, int opened, Optional<Spread> days, List<Reach> stood) {
        /** Whether none of them was ever answered. */
        public boolean isNeverAnswered() {
            return days.isEmpty();
        }
    }

    /** A common mistake. @param runs by player, in how many runs it was made */
    public record Mishap(String id, String text, List<Challenge> challenges, SortedMap<Player, Integer> runs) {
        /** In how many runs it was made. */
        public int total() {
            return runs.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Injects that no run reached. */
    public List<Reach> injectsNeverReached() {
        return injects.stream().filter(Reach::isNever).toList();
    }

    /** Criteria at which nobody can earn full marks, as far as these runs show. */
    public List<CriterionScore> criteriaNeverFull() {
        return criteria.stream().filter(criterion -> criterion.because().isPresent()).toList();
    }

    /** Expected acts that nobody ever did. */
    public List<ActCount> actsNeverDone() {
        return acts.stream().filter(ActCount::isNeverDone).toList();
    }

    /** Requests that were never answered. */
    public List<RequestCourse> requestsNeverAnswered() {
        return requests.stream().filter(RequestCourse::isNeverAnswered).toList();
    }

    /** Whether something of the scenario was never reached: an inject, an expected act, full marks of a criterion, the answer to a request. */
    public boolean hasDeadEnds() {
        return !injectsNeverReached().isEmpty() || !criteriaNeverFull().isEmpty() || !actsNeverDone().isEmpty() || !requestsNeverAnswered().isEmpty();
    }
}
