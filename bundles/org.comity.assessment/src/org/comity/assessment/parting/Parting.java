package org.comity.assessment.parting;

import java.util.List;
import java.util.Optional;

import org.comity.assessment.Assessment;
import org.comity.assessment.CriterionResult;
import org.comity.assessment.RequestCourse;
import org.comity.exercise.view.Line;
import org.comity.model.exercise.DeadlineStatus;

/**
 * How a second run of a case differs from a first one. All differences are the second less the first: positive days are later,
 * positive points are more.
 *
 * @param settings what differed from the outset
 * @param point where they parted; empty where everything that happened is the same, or one has only got further than the other
 * @param requests every request of either run, those of the first run first
 * @param clocks every clock of either run, likewise
 * @param criteria in the order of the marking guide
 * @param fatalErrors those made in either run
 */
public record Parting(List<Difference> settings, Optional<Point> point, List<RequestPair> requests, List<ClockPair> clocks,
        List<CriterionPair> criteria, List<FatalPair> fatalErrors, Assessment first, Assessment second) {

    /** What an exercise is opened with. */
    public enum Setting {
        SEED, PLAYER, SEATS, LIBRARY
    }

    /** What two runs were opened with. */
    public record Difference(Setting what, String first, String second) {
    }

    /**
     * Where two runs parted.
     *
     * @param number of the first event that differs, their opening left out
     * @param at when it happened, case minutes since 00:00 of day 1; in the run in which it was earlier
     * @param first what the first run tells next that the second does not tell in this place; empty where it tells nothing more
     * @param second the same of the second run
     */
    public record Point(long number, long at, Optional<Line> first, Optional<Line> second) {
    }

    /**
     * A request in both runs: the first, second ... that the same office opened for the same assistance of the same recipient.
     *
     * @param type name of the type of assistance
     * @param recipient name of the party asked
     */
    public record RequestPair(String type, String recipient, Optional<RequestCourse> first, Optional<RequestCourse> second) {
        /** By how many calendar days of the case it left later in the second run. */
        public Optional<Integer> dispatchLater() {
            return RequestCourse.days(first.flatMap(RequestCourse::dispatched), second.flatMap(RequestCourse::dispatched));
        }

        /** By how many calendar days of the case it was answered later in the second run. */
        public Optional<Integer> answerLater() {
            return RequestCourse.days(first.flatMap(RequestCourse::answered), second.flatMap(RequestCourse::answered));
        }

        /** By how many calendar days of the case it ended later in the second run. */
        public Optional<Integer> endLater() {
            return RequestCourse.days(first.flatMap(RequestCourse::ended), second.flatMap(RequestCourse::ended));
        }
    }

    /**
     * A clock in both runs.
     *
     * @param title its name
     * @param requests references of the request that it belongs to, in the runs that have it; empty for a clock of the case
     * @param first how it stands at the end; empty where it never ran
     */
    public record ClockPair(String title, List<String> requests, Optional<DeadlineStatus> first, Optional<DeadlineStatus> second) {
        /** Whether it ended in the same way. */
        public boolean isSame() {
            return first.equals(second);
        }
    }

    /** A criterion in both runs. */
    public record CriterionPair(CriterionResult first, CriterionResult second) {
        /** Points that the second run has more. */
        public double morePoints() {
            return second.points() - first.points();
        }
    }

    /** A fatal error that was made in one run or in both. */
    public record FatalPair(String text, boolean first, boolean second) {
    }

    /** Points of 100 that the second run has more in the result. */
    public double moreScore() {
        return second.score() - first.score();
    }

    /**
     * Compares two runs.
     *
     * @throws IncomparableRunsException when they are not runs of the same scenario, in the same version and wording
     */
    public static Parting of(RecordedRun first, RecordedRun second) throws IncomparableRunsException {
        return new PartingOfRuns(first, second).compare();
    }
}
