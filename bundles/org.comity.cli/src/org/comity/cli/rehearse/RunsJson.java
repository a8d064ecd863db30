package org.comity.cli.rehearse;

import static org.comity.cli.json.Json.object;
import static org.comity.cli.json.Json.with;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.comity.cli.json.Json;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.runs.RunReport;
import org.comity.rehearsal.runs.Spread;

/** What many runs show, for other programs, {@value #FILE}. Nothing in it depends on how many threads played or how long it took. */
final class RunsJson {
    static final String FILE = "runs.json";

    private RunsJson() {
    }

    static void write(RehearseRuns.Outcome outcome, ResultFolder results) throws IOException {
        Files.writeString(results.staging().resolve(FILE), Json.text(summary(outcome)) + "\n");
    }

    private static Map<String, Object> summary(RehearseRuns.Outcome outcome) {
        RunReport report = outcome.report();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", outcome.world().scenario().getId());
        json.put("version", outcome.world().scenario().getVersion());
        json.put("runs", report.runs());
        json.put("seed", outcome.order().seed());
        json.put("casts", outcome.order().casts().stream().map(Cast::words).toList());
        json.put("deadEnds", report.deadEnds().stream().map(end -> object("kind", end.kind().name().toLowerCase(Locale.ROOT), "id", end.id(),
                "name", end.name(), "because", end.because())).toList());
        json.put("players", report.casts().stream().map(cast -> with(object("player", cast.cast(), "fatal", cast.fatal(), "score", spread(cast.score())),
                "hitRate", cast.hitRate())).toList());
        json.put("criteria", report.criteria().stream().map(RunsJson::criterion).toList());
        json.put("seats", report.seats().stream().map(seat -> object("id", seat.id(), "name", seat.name(), "score", byCast(seat.score(), RunsJson::spread),
                "hours", byCast(seat.hours(), RunsJson::spread))).toList());
        json.put("injects", report.injects().stream().map(RunsJson::reach).toList());
        json.put("branches", report.branches().stream().map(branch -> with(object("id", branch.id(), "name", branch.name(), "held", branch.held(),
                "waited", branch.waited(), "alternatives", branch.alternatives().stream().map(RunsJson::reach).toList()), "because", branch.because())).toList());
        json.put("acts", report.acts().stream().map(act -> with(object("id", act.id(), "text", act.text(), "seat", act.seat(), "onTime", act.onTime(),
                "late", act.late(), "missed", act.missed(), "notCalledFor", act.notCalledFor()), "because", act.because())).toList());
        json.put("transitions", report.transitions().stream().map(RunsJson::reach).toList());
        json.put("clocks", report.clocks().stream().map(clock -> with(object("title", clock.title(), "met", clock.met(), "missed", clock.missed(),
                "running", clock.running()), "hitRate", clock.hitRate())).toList());
        json.put("requests", report.requests().stream().map(request -> with(with(object("id", request.id(), "name", request.name(), "opened", request.opened(),
                "stood", request.stood().stream().map(RunsJson::reach).toList()), "days", request.days().map(RunsJson::spread)), "because",
                request.because())).toList());
        json.put("mishaps", report.mishaps().stream().map(mishap -> object("id", mishap.id(), "text", mishap.text(),
                "challenges", mishap.challenges().stream().map(Enum::name).toList(), "runs", byCast(mishap.runs(), counts -> counts))).toList());
        json.put("challenges", report.challenges().stream().map(challenge -> object("challenge", challenge.challenge().name(), "mishaps", challenge.total(),
                "ids", challenge.mishaps().stream().map(RunReport.Mishap::id).toList())).toList());
        return json;
    }

    private static Map<String, Object> criterion(RunReport.CriterionScore criterion) {
        Map<String, Object> json = object("id", criterion.id(), "name", criterion.name(), "weight", criterion.weight(), "highest", criterion.highest(),
                "levels", byCast(criterion.levels(), counts -> counts), "unreached", criterion.unreached(), "hours", byCast(criterion.hours(), RunsJson::spread));
        with(json, "discrimination", criterion.discrimination());
        return with(json, "because", criterion.because());
    }

    private static Map<String, Object> reach(RunReport.Reach reach) {
        return with(object("id", reach.id(), "name", reach.name(), "runs", reach.runs()), "because", reach.because());
    }

    private static Map<String, Object> spread(Spread spread) {
        return object("count", spread.count(), "least", spread.least(), "low", spread.low(), "median", spread.median(), "high", spread.high(),
                "greatest", spread.greatest(), "mean", spread.mean());
    }

    private static <T> Map<String, Object> byCast(Map<String, T> values, Function<? super T, Object> form) {
        Map<String, Object> json = new LinkedHashMap<>();
        values.forEach((cast, value) -> json.put(cast, form.apply(value)));
        return json;
    }
}
