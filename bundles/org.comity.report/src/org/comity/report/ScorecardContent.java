package org.comity.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Everything that a scorecard prints. Texts are printed as they are, dates among them; a text that is not known is empty.
 *
 * @param criteria in the order of the rubric
 * @param seats in the order of the scenario
 * @param requests in the order of their references
 */
public record ScorecardContent(Header header, Result result, List<Criterion> criteria, List<Seat> seats, List<Request> requests,
        Timeline timeline) {

    public ScorecardContent {
        criteria = List.copyOf(criteria);
        seats = List.copyOf(seats);
        requests = List.copyOf(requests);
    }

    /**
     * Which exercise this was.
     *
     * @param scenario title
     * @param exerciseType such as "Functional exercise"
     * @param states names of the States that take part
     * @param seated names of the seats that were played
     * @param player who played them
     * @param firstDay calendar date of the first case day
     * @param lastDay calendar date of the last case day
     * @param daysPlayed case days, the first and the last included
     * @param library digest of the edition of the reference library, shortened
     * @param record digest of the last event of the record, shortened
     * @param corrections what the trainer had put in the place of facts of the library
     */
    public record Header(String scenario, String pack, String packVersion, String exerciseType, List<String> states,
            List<String> seated, String player, long seed, String firstDay, String lastDay, int daysPlayed, String library,
            String record, List<Correction> corrections) {

        public Header {
            states = List.copyOf(states);
            seated = List.copyOf(seated);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * A fact of the library for which the trainer had another value in force.
     *
     * @param fact what is corrected, such as "Dual criminality: Wording"
     * @param shipped what the library has
     * @param own what held instead
     * @param date day on which the author said so
     */
    public record Correction(String state, String fact, String shipped, String own, String author, String date, String reason) {
    }

    /**
     * What it amounts to.
     *
     * @param score 0 to 100, printed with at most two decimals
     * @param points sum over the criteria before a fatal error capped it, 0 to 100
     * @param passMark score from which on it is a pass
     */
    public record Result(double score, double points, Grade grade, int passMark, int meritMark, int distinctionMark,
            List<FatalError> fatalErrors) {

        public Result {
            fatalErrors = List.copyOf(fatalErrors);
        }
    }

    /** What a score amounts to. */
    public enum Grade {
        BELOW_PASS, PASS, MERIT, DISTINCTION
    }

    /**
     * An error that caps the result.
     *
     * @param because what shows that it was made
     * @param events numbers of the events that show it, such as "12, 41"
     */
    public record FatalError(String text, String because, String events) {
    }

    /**
     * One criterion of the rubric.
     *
     * @param id such as "R1"
     * @param level 0 to 4
     * @param maximum points of level 4
     * @param reason why this level and not the next one
     * @param events numbers of the events that show it, such as "12, 41"
     * @param challenges of the five of the conference, such as "C4"
     * @param remedies of the five of the conference, such as "G3"
     */
    public record Criterion(String id, String name, int level, double points, int maximum, String reason, String events,
            List<String> challenges, List<String> remedies) {

        public Criterion {
            challenges = List.copyOf(challenges);
            remedies = List.copyOf(remedies);
        }
    }

    /**
     * One seat and what was expected of it.
     *
     * @param called how many acts were called for
     * @param score share of what was called for, in percent; empty when nothing was
     */
    public record Seat(String agency, String state, int called, int onTime, int late, int missed, OptionalInt score,
            List<ExpectedAct> acts, List<Mistake> mistakes) {

        public Seat {
            acts = List.copyOf(acts);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * One expected act.
     *
     * @param inject number of the inject that calls for it
     * @param when when it was done, such as "day 3, 10:00"
     * @param limit until when it should have been done
     * @param event number of the event that counts; empty when it was not done
     * @param colleague the other seat that did it; empty when it was the seat itself
     */
    public record ExpectedAct(String text, String inject, Outcome outcome, String when, String limit, OptionalLong event,
            String colleague) {
    }

    /** How an expected act turned out. */
    public enum Outcome {
        ON_TIME, LATE, MISSED, NOT_CALLED_FOR
    }

    /**
     * A common mistake that was made where the seat should have acted.
     *
     * @param event number of the event by which it was made
     */
    public record Mistake(String text, long event) {
    }

    /**
     * One request.
     *
     * @param type of assistance
     * @param state what had become of it at the end
     * @param dispatched when it left first; empty when it did not
     * @param answered when the first answer came; empty when none did
     * @param queries how often more information was asked for
     * @param clocks how its clocks ended, such as "preservation kept"
     */
    public record Request(String reference, String type, String from, String to, String state, String dispatched, String answered,
            int queries, String clocks) {
    }

    /**
     * What happened when.
     *
     * @param lanes names of the lanes of the chart, from top to bottom; every moment is in one of them
     * @param moments in the order of time
     */
    public record Timeline(List<String> lanes, List<Moment> moments) {

        /** @throws IllegalArgumentException when a moment is in no lane */
        public Timeline {
            lanes = List.copyOf(lanes);
            moments = List.copyOf(moments);
            for (Moment moment : moments) {
                if (!lanes.contains(moment.lane())) {
                    throw new IllegalArgumentException("There is no lane \"" + moment.lane() + "\" for: " + moment.label());
                }
            }
        }
    }

    /**
     * One moment of the timeline.
     *
     * @param minute exercise time in minutes since its start
     * @param when the same for readers, such as "day 3, 10:00"
     * @param main whether it is also told in the list below the chart
     */
    public record Moment(long minute, String when, String lane, String label, Kind kind, boolean main) {
    }

    /** What a moment was. */
    public enum Kind {
        /** An inject was released. */
        INJECT,
        /** A seat acted. */
        ACT,
        /** A desk or a provider acted. */
        REPLY,
        /** A clock was started or kept. */
        CLOCK,
        /** A clock ran out, or something fatal happened. */
        MISSED
    }
}
