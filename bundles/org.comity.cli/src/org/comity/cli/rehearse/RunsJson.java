package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

import org.comity.cli.json.Json;
import org.comity.rehearsal.Player;
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
        json.put("deadEnds", report.hasDeadEnds());
        json.put("players", report.players().stream().map(player -> object("player", player.player().word(), "fatal", player.fatal(),
                "score", spread(player.score()))).toList());
        json.put("criteria", report.criteria().stream().map(RunsJson::criterion).toList());
        json.put("seats", report.seats().stream().map(seat -> object("id", seat.id(), "name", seat.name(),
                "score", byPlayer(seat.score(), RunsJson::spread))).toList());
        json.put("injects", report.injects().stream().map(RunsJson::reach).toList());
        json.put("acts", report.acts().stream().map(act -> object("id", act.id(), "text", act.text(), "seat", act.seat(), "onTime", act.onTime(),
                "late", act.late(), "missed", act.missed(), "notCalledFor", act.notCalledFor())).toList());
        json.put("transitions", report.transitions().stream().map(RunsJson::reach).toList());
        json.put("clocks", report.clocks().stream().map(clock -> with(object("title", clock.title(), "met", clock.met(), "missed", clock.missed(),
                "running", clock.running()), "hitRate", clock.hitRate())).toList());
        json.put("requests", report.requests().stream().map(request -> with(object("name", request.name(), "opened", request.opened(),
                "stood", request.stood().stream().map(RunsJson::reach).toList()), "days", request.days().map(RunsJson::spread))).toList());
        json.put("mishaps", report.mishaps().stream().map(mishap -> object("id", mishap.id(), "text", mishap.text(),
                "challenges", mishap.challenges().stream().map(Enum::name).toList(), "runs", byPlayer(mishap.runs(), counts -> counts))).toList());
        return json;
    }

    private static Map<String, Object> criterion(RunReport.CriterionScore criterion) {
        Map<String, Object> json = object("id", criterion.id(), "name", criterion.name(), "weight", criterion.weight(), "highest", criterion.highest(),
                "levels", byPlayer(criterion.levels(), counts -> counts));
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

    private static <T> Map<String, Object> byPlayer(SortedMap<Player, T> values, Function<? super T, Object> form) {
        Map<String, Object> json = new LinkedHashMap<>();
        values.forEach((player, value) -> json.put(player.word(), form.apply(value)));
        return json;
    }

    /** @param members names and values in turn */
    static Map<String, Object> object(Object... members) {
        List<Object> all = List.of(members);
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i += 2) {
            json.put((String) all.get(i), all.get(i + 1));
        }
        return json;
    }

    /** What is not known has no member. */
    private static Map<String, Object> with(Map<String, Object> json, String name, Optional<?> value) {
        value.ifPresent(known -> json.put(name, known));
        return json;
    }
}
