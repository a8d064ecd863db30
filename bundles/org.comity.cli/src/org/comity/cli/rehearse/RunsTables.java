package org.comity.cli.rehearse;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.model.fact.Challenge;
import org.comity.model.text.Texts;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.runs.RunReport;
import org.comity.rehearsal.runs.Spread;
import org.comity.report.TablesContent;
import org.comity.report.TablesContent.Column;
import org.comity.report.TablesContent.Table;

/** The page that many runs print: first what was never reached, then how it was played. */
final class RunsTables {
    private static final int PERCENT = 100;
    private static final int TOP = 3;

    private final RehearseRuns.Outcome outcome;
    private final RunReport report;
    private final Texts texts = Texts.beside(RunsTables.class, Locale.ENGLISH);
    private final DecimalFormat one = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    private final DecimalFormat two = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    private RunsTables(RehearseRuns.Outcome outcome) {
        this.outcome = outcome;
        this.report = outcome.report();
    }

    static TablesContent of(RehearseRuns.Outcome outcome) {
        return new RunsTables(outcome).content();
    }

    private TablesContent content() {
        String players = outcome.order().casts().stream().map(Cast::words).collect(Collectors.joining("; "));
        return new TablesContent(texts.text("title", outcome.world().scenario().getTitle(), report.runs()),
                texts.text("lead", outcome.world().scenario().getId(), outcome.world().scenario().getVersion(), players, Long.toString(outcome.order().seed())),
                List.of(never(), scores(), criteria(), levels(), seats(), requests(), clocks(), challenges(), mishaps(), injects(), branches(), acts(),
                        transitions()));
    }

    private Table never() {
        return table("never", report.deadEnds().stream().map(end -> List.of(texts.text("never." + end.kind().name().toLowerCase(Locale.ROOT)),
                end.label(), end.because())).toList(),
                Column.words(texts.text("kind"), 3), Column.words(texts.text("what"), 7), Column.words(texts.text("why"), 10));
    }

    private static String stood(RunReport.RequestCourse request) {
        return request.stood().stream().map(station -> station.name() + " (" + station.runs() + ")").collect(Collectors.joining(", "));
    }

    private Table table(String key, List<List<String>> rows, Column... columns) {
        return new Table(texts.text(key), texts.text(rows.isEmpty() ? key + ".none" : key + ".note"), List.of(columns), rows);
    }

    private Table scores() {
        return table("scores", report.casts().stream().map(cast -> {
            List<String> row = row(cast.cast(), spread(Optional.of(cast.score())), one.format(cast.fatal()));
            row.add(rate(cast.hitRate()));
            return row;
        }).toList(), and(columns(texts.text("player"), 4, texts.text("fatal")), Column.numbers(texts.text("hit-rate"), 2)));
    }

    /** A name, the columns of a spread, and something more. */
    private Column[] columns(String name, int share, String last) {
        return new Column[] {Column.words(name, share), Column.numbers(texts.text("count"), 2), Column.numbers(texts.text("mean"), 2),
                Column.numbers(texts.text("low"), 2), Column.numbers(texts.text("median"), 2), Column.numbers(texts.text("high"), 2),
                Column.numbers(last, 2)};
    }

    private static Column[] and(Column[] columns, Column more) {
        return Stream.concat(Arrays.stream(columns), Stream.of(more)).toArray(Column[]::new);
    }

    private String rate(Optional<Double> rate) {
        return rate.map(share -> one.format(share * PERCENT) + " %").orElse("");
    }

    private static List<String> row(String name, List<String> numbers, String last) {
        List<String> row = new ArrayList<>();
        row.add(name);
        row.addAll(numbers);
        row.add(last);
        return row;
    }

    private List<String> spread(Optional<Spread> spread) {
        return spread.map(known -> List.of(one.format(known.count()), one.format(known.mean()), one.format(known.low()), one.format(known.median()),
                one.format(known.high()))).orElse(List.of("0", "", "", "", ""));
    }

    private Table criteria() {
        return table("criteria", report.criteria().stream().map(criterion -> List.of(criterion.id(), criterion.name(),
                one.format(criterion.weight()), byCast(criterion.levels(), RunsTables::mean), hours(criterion.hours()),
                criterion.discrimination().map(two::format).orElse(texts.text("not-known")),
                criterion.discrimination().map(value -> texts.text(value >= RunReport.TELLING ? "telling" : "not-telling")).orElse(""))).toList(),
                Column.words("", 1), Column.words(texts.text("criterion"), 7), Column.numbers(texts.text("weight"), 2),
                Column.words(texts.text("levels"), 5), Column.words(texts.text("hours"), 6), Column.numbers(texts.text("discrimination"), 3),
                Column.words("", 5));
    }

    private Table levels() {
        return table("levels-reached", report.criteria().stream().map(criterion -> List.of(criterion.id(), criterion.name(),
                byCast(criterion.levels(), RunsTables::counts), criterion.unreached().stream().map(one::format).collect(Collectors.joining(", ")))).toList(),
                Column.words("", 1), Column.words(texts.text("criterion"), 6), Column.words(texts.text("levels-counts"), 10),
                Column.words(texts.text("levels-unreached"), 3));
    }

    /** A histogram of levels, level 0 first. */
    private static String counts(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** One in ten took longer than the last of three figures. */
    private String hours(Map<String, Spread> hours) {
        return byCast(hours, spread -> one.format(spread.low()) + "-" + one.format(spread.median()) + "-" + one.format(spread.high()));
    }

    /** The mean of the levels of a histogram. */
    private static String mean(List<Integer> counts) {
        double sum = 0;
        int runs = 0;
        for (int level = 0; level < counts.size(); level++) {
            sum += (double) level * counts.get(level);
            runs += counts.get(level);
        }
        return String.format(Locale.ROOT, "%.1f", sum / runs);
    }

    private static <T> String byCast(Map<String, T> values, Function<T, String> form) {
        return values.entrySet().stream().map(value -> value.getKey() + " " + form.apply(value.getValue())).collect(Collectors.joining(", "));
    }

    private Table seats() {
        return table("seats", report.seats().stream().map(seat -> List.of(seat.name(),
                seat.score().isEmpty() ? texts.text("nothing-expected") : byCast(seat.score(), spread -> one.format(spread.mean()) + " % ("
                        + one.format(spread.low()) + "-" + one.format(spread.high()) + ")"), hours(seat.hours()))).toList(),
                Column.words(texts.text("seat"), 6), Column.words(texts.text("share"), 8), Column.words(texts.text("hours"), 7));
    }

    private Table requests() {
        return table("requests", report.requests().stream().map(request -> {
            List<String> row = row(request.name(), spread(request.days()), one.format(request.opened()));
            row.add(stood(request));
            return row;
        }).toList(), requestColumns());
    }

    private Column[] requestColumns() {
        Column[] columns = and(columns(texts.text("request"), 6, texts.text("opened")), Column.words(texts.text("stood"), 9));
        columns[1] = Column.numbers(texts.text("answered"), 2);
        return columns;
    }

    private Table clocks() {
        return table("clocks", report.clocks().stream().map(clock -> List.of(clock.title(), one.format(clock.met()), one.format(clock.missed()),
                one.format(clock.running()), rate(clock.hitRate()))).toList(),
                Column.words(texts.text("clock"), 8), Column.numbers(texts.text("met"), 2), Column.numbers(texts.text("missed"), 2),
                Column.numbers(texts.text("running"), 3), Column.numbers(texts.text("hit-rate"), 2));
    }

    private Table mishaps() {
        return table("mishaps", report.mishaps().stream().filter(mishap -> mishap.total() > 0).map(mishap -> List.of(mishap.text(),
                mishap.challenges().stream().map(Challenge::getName).collect(Collectors.joining(", ")), one.format(mishap.total()),
                byCast(mishap.runs(), made -> one.format(made)))).toList(),
                Column.words(texts.text("mishap"), 10), Column.words(texts.text("challenges"), 2), Column.numbers(texts.text("runs"), 2),
                Column.words(texts.text("by-player"), 6));
    }

    private Table challenges() {
        return table("challenges-met", report.challenges().stream().map(challenge -> List.of(challenge.challenge().getName(), one.format(challenge.total()),
                challenge.mishaps().stream().limit(TOP).map(mishap -> mishap.text() + " (" + one.format(mishap.total()) + ")")
                        .collect(Collectors.joining("; ")))).toList(),
                Column.words(texts.text("challenge"), 2), Column.numbers(texts.text("mistakes"), 2), Column.words(texts.text("foremost"), 16));
    }

    private Table injects() {
        return table("injects", report.injects().stream().map(this::reach).toList(), Column.words(texts.text("inject"), 12),
                Column.numbers(texts.text("runs"), 2), Column.numbers(texts.text("in-percent"), 2));
    }

    private List<String> reach(RunReport.Reach reach) {
        return List.of(reach.name(), one.format(reach.runs()), share(reach.runs()));
    }

    private Table branches() {
        return table("branches", report.branches().stream().map(branch -> List.of(branch.name(), one.format(branch.held()), one.format(branch.waited()),
                branch.because().orElseGet(() -> branch.alternatives().stream().map(alternative -> alternative.name() + " ("
                        + one.format(alternative.runs()) + ")").collect(Collectors.joining("; "))))).toList(),
                Column.words(texts.text("inject"), 6), Column.numbers(texts.text("held"), 2), Column.numbers(texts.text("waited"), 2),
                Column.words(texts.text("alternatives"), 10));
    }

    private String share(int count) {
        return one.format((double) PERCENT * count / report.runs()) + " %";
    }

    private Table acts() {
        return table("acts", report.acts().stream().map(act -> List.of(act.text(), act.seat(), one.format(act.onTime()), one.format(act.late()),
                one.format(act.missed()), one.format(act.notCalledFor()))).toList(), Column.words(texts.text("act"), 10), Column.words(texts.text("seat"), 5),
                Column.numbers(texts.text("on-time"), 2), Column.numbers(texts.text("late"), 2), Column.numbers(texts.text("missed"), 2),
                Column.numbers(texts.text("not-called-for"), 2));
    }

    private Table transitions() {
        return table("transitions", report.transitions().stream().map(move -> List.of(move.id(), move.name(), one.format(move.runs()), share(move.runs()),
                move.because().orElse(""))).toList(), Column.words("", 2), Column.words(texts.text("transition"), 8), Column.numbers(texts.text("runs"), 2),
                Column.numbers(texts.text("in-percent"), 2), Column.words(texts.text("why"), 7));
    }
}
