package org.comity.cli.parting;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.comity.assessment.Assessment;
import org.comity.assessment.RequestCourse;
import org.comity.assessment.parting.Parting;
import org.comity.exercise.view.Line;
import org.comity.exercise.world.CaseClock;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.text.Texts;
import org.comity.report.TablesContent;
import org.comity.report.TablesContent.Column;
import org.comity.report.TablesContent.Table;

/** How two runs differ, as tables. */
public final class PartingTables {
    private static final int SHORT_DIGEST = 12;

    private final Parting parting;
    private final Texts texts = Texts.beside(PartingTables.class, Locale.ENGLISH);
    private final DecimalFormat points = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    private final DecimalFormat difference = new DecimalFormat("+0.##;-0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    private PartingTables(Parting parting) {
        this.parting = parting;
    }

    /**
     * The tables.
     *
     * @param title of the scenario
     * @param first name of the record of the first run
     */
    public static TablesContent of(Parting parting, String title, String first, String second) {
        PartingTables tables = new PartingTables(parting);
        return new TablesContent(tables.texts.text("title", title), tables.texts.text("lead", first, second, tables.result(parting.first()),
                tables.result(parting.second()), tables.more(parting.moreScore())),
                List.of(tables.settings(), tables.point(), tables.requests(), tables.clocks(), tables.criteria(), tables.fatalErrors()));
    }

    private String result(Assessment assessment) {
        return texts.text(assessment.isFatal() ? "result.fatal" : "result", points.format(assessment.score()));
    }

    /** A difference with its sign; nothing where there is none. */
    private String more(double value) {
        return value == 0 ? "0" : difference.format(value);
    }

    private Table table(String key, List<List<String>> rows, Column... columns) {
        return new Table(texts.text(key), texts.text(rows.isEmpty() ? key + ".none" : key + ".note"), List.of(columns), rows);
    }

    private Column words(String key, int share) {
        return Column.words(texts.text("column." + key), share);
    }

    private Column numbers(String key, int share) {
        return Column.numbers(texts.text("column." + key), share);
    }

    private Table settings() {
        return table("settings", parting.settings().stream().map(setting -> List.of(texts.text("setting." + setting.what()),
                shown(setting, setting.first()), shown(setting, setting.second()))).toList(), words("setting", 3), words("first", 6), words("second", 6));
    }

    private static String shown(Parting.Difference setting, String text) {
        return setting.what() == Parting.Setting.LIBRARY ? text.substring(0, Math.min(SHORT_DIGEST, text.length())) : text;
    }

    private Table point() {
        List<List<String>> rows = parting.point().map(point -> List.of(told("column.first", point, point.first()), told("column.second", point, point.second())))
                .orElse(List.of());
        return table("point", rows, words("run", 2), words("when", 3), numbers("event", 2), words("what", 12));
    }

    private List<String> told(String run, Parting.Point point, Optional<Line> line) {
        return List.of(texts.text(run), CaseClock.tell(line.map(Line::at).orElse(point.at())),
                Long.toString(line.map(Line::number).orElse(point.number())), line.map(Line::sentence).orElse(texts.text("nothing")));
    }

    private Table requests() {
        List<List<String>> rows = new ArrayList<>();
        for (Parting.RequestPair pair : parting.requests()) {
            stage(rows, pair, "left", RequestCourse::dispatched, pair.dispatchLater());
            stage(rows, pair, "answered", RequestCourse::answered, pair.answerLater());
            stage(rows, pair, "ended", RequestCourse::ended, pair.endLater());
            rows.add(List.of(name(pair), texts.text("stage.stood"), stood(pair.first()), stood(pair.second()), ""));
        }
        return table("requests", rows, words("request", 8), words("stage", 3), words("first", 4), words("second", 4), numbers("days", 3));
    }

    private void stage(List<List<String>> rows, Parting.RequestPair pair, String key, Function<RequestCourse, Optional<Long>> moment,
            Optional<Integer> later) {
        Optional<Long> first = pair.first().flatMap(moment);
        Optional<Long> second = pair.second().flatMap(moment);
        if (first.isPresent() || second.isPresent()) {
            rows.add(List.of(name(pair), texts.text("stage." + key), tell(first), tell(second), later.map(this::more).orElse("")));
        }
    }

    private String name(Parting.RequestPair pair) {
        return texts.text("request", pair.type(), pair.recipient(), pair.first().or(pair::second).orElseThrow().reference());
    }

    private String tell(Optional<Long> moment) {
        return moment.map(CaseClock::tell).orElse(texts.text("never"));
    }

    private String stood(Optional<RequestCourse> course) {
        return course.map(RequestCourse::state).orElse(texts.text("never-opened"));
    }

    private Table clocks() {
        return table("clocks", parting.clocks().stream().map(clock -> List.of(clock.title(), String.join(" / ", clock.requests()), status(clock.first()),
                status(clock.second()), clock.isSame() ? "" : texts.text("differs"))).toList(),
                words("clock", 8), words("request", 4), words("first", 3), words("second", 3), words("difference", 3));
    }

    private String status(Optional<DeadlineStatus> status) {
        return texts.text("status." + status.map(Enum::name).orElse("NONE"));
    }

    private Table criteria() {
        return table("criteria", parting.criteria().stream().map(pair -> List.of(pair.first().id() + " " + pair.first().name(),
                Integer.toString(pair.first().level()), Integer.toString(pair.second().level()), points.format(pair.first().points()),
                points.format(pair.second().points()), more(pair.morePoints()))).toList(),
                words("criterion", 8), numbers("first-level", 3), numbers("second-level", 3), numbers("first-points", 3), numbers("second-points", 3),
                numbers("difference", 3));
    }

    private Table fatalErrors() {
        return table("fatal", parting.fatalErrors().stream().map(error -> List.of(error.text(), made(error.first()), made(error.second()))).toList(),
                words("error", 12), words("first", 3), words("second", 3));
    }

    private String made(boolean made) {
        return texts.text(made ? "made" : "not-made");
    }
}
