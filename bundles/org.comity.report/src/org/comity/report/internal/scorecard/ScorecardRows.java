package org.comity.report.internal.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.report.ScorecardContent;
import org.comity.report.ScorecardContent.Criterion;
import org.comity.report.ScorecardContent.ExpectedAct;
import org.comity.report.ScorecardContent.Header;
import org.comity.report.ScorecardContent.Kind;
import org.comity.report.ScorecardContent.Mistake;
import org.comity.report.ScorecardContent.Moment;
import org.comity.report.ScorecardContent.Result;
import org.comity.report.ScorecardContent.Seat;
import org.comity.report.ScorecardContent.Timeline;

/**
 * The rows of the data sets of {@code scorecard.rptdesign}. BIRT finds the accessors by their names, so these records are public;
 * it knows null for what is not there, and no lists and optionals.
 */
public final class ScorecardRows {
    private static final double MINUTES_OF_HOUR = 60;

    private ScorecardRows() {
    }

    /** All rows, by the key under which the design asks for them. */
    static Map<String, Collection<?>> of(ScorecardContent content) {
        return Map.of(
                "corrections", content.header().corrections(),
                "cover", List.of(Cover.of(content)),
                "fatalErrors", content.result().fatalErrors(),
                "criteria", content.criteria().stream().map(CriterionRow::of).toList(),
                "seats", numbered(content.seats()),
                "requests", content.requests(),
                "moments", content.timeline().moments().stream().map(moment -> MomentRow.of(moment, content.timeline())).toList(),
                "mainMoments", content.timeline().moments().stream().filter(Moment::main).toList());
    }

    private static List<SeatRow> numbered(List<Seat> seats) {
        return IntStream.range(0, seats.size()).mapToObj(i -> SeatRow.of(i, seats.get(i))).toList();
    }

    /** Header and result. */
    public record Cover(String scenario, String exerciseType, String states, String seated, String player, String pack, String seed,
            String firstDay, String lastDay, int daysPlayed, String library, String record, double score, double points,
            String grade, int passMark, int meritMark, int distinctionMark, int fatalErrors) {

        static Cover of(ScorecardContent content) {
            Header header = content.header();
            Result result = content.result();
            return new Cover(header.scenario(), header.exerciseType(), String.join(", ", header.states()),
                    String.join("; ", header.seated()), header.player(), header.pack() + " " + header.packVersion(),
                    Long.toString(header.seed()), header.firstDay(), header.lastDay(), header.daysPlayed(), header.library(),
                    header.record(), result.score(), result.points(), result.grade().name(), result.passMark(), result.meritMark(),
                    result.distinctionMark(), result.fatalErrors().size());
        }
    }

    /** One criterion; the part that was not reached is what the chart shows behind the bar. */
    public record CriterionRow(String id, String name, int level, double points, int maximum, double notReached, String reason,
            String events, String challenges, String remedies, String tags) {

        static CriterionRow of(Criterion criterion) {
            String challenges = String.join(" ", criterion.challenges());
            String remedies = String.join(" ", criterion.remedies());
            String tags = Stream.of(challenges, remedies).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" · "));
            return new CriterionRow(criterion.id(), criterion.name(), criterion.level(), criterion.points(), criterion.maximum(),
                    criterion.maximum() - criterion.points(), criterion.reason(), criterion.events(), challenges, remedies, tags);
        }
    }

    /** One seat with what was expected of it and what it did wrong, of which the design makes a row each. */
    public record SeatRow(int number, String agency, String state, int called, int onTime, int late, int missed, Integer score,
            int rows, List<ActRow> acts) {

        static SeatRow of(int number, Seat seat) {
            Integer score = seat.score().isPresent() ? seat.score().getAsInt() : null;
            List<ActRow> acts = Stream.concat(seat.acts().stream().map(ActRow::of), seat.mistakes().stream().map(ActRow::of))
                    .toList();
            return new SeatRow(number, seat.agency(), seat.state(), seat.called(), seat.onTime(), seat.late(), seat.missed(), score,
                    acts.size(), acts);
        }
    }

    /** One expected act, or one mistake in its place. */
    public record ActRow(String text, String inject, String outcome, String when, String limit, Long event, String colleague) {
        private static final String MISTAKE = "MISTAKE";

        static ActRow of(ExpectedAct act) {
            Long event = act.event().isPresent() ? act.event().getAsLong() : null;
            return new ActRow(act.text(), act.inject(), act.outcome().name(), act.when(), act.limit(), event, act.colleague());
        }

        static ActRow of(Mistake mistake) {
            return new ActRow(mistake.text(), "", MISTAKE, "", "", mistake.event(), "");
        }
    }

    /** One moment, and as a marker of the chart: its lane, counted from the bottom, in the column of its kind. */
    public record MomentRow(double hours, String when, String lane, String label, String kind, Integer inject, Integer act,
            Integer reply, Integer clock, Integer missed) {

        static MomentRow of(Moment moment, Timeline timeline) {
            int lane = timeline.lanes().size() - timeline.lanes().indexOf(moment.lane());
            return new MomentRow(moment.minute() / MINUTES_OF_HOUR, moment.when(), moment.lane(), moment.label(),
                    moment.kind().name(), lane(moment, Kind.INJECT, lane), lane(moment, Kind.ACT, lane),
                    lane(moment, Kind.REPLY, lane), lane(moment, Kind.CLOCK, lane), lane(moment, Kind.MISSED, lane));
        }

        private static Integer lane(Moment moment, Kind column, int lane) {
            return moment.kind() == column ? lane : null;
        }
    }
}
