package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.comity.assessment.Assessment;
import org.comity.assessment.CriterionResult;
import org.comity.assessment.SeatResult;
import org.comity.cli.json.Json;
import org.comity.exercise.condition.ActOutcome;

/** The summary of a rehearsal for other programs, {@value #FILE}. */
final class RehearsalJson {
    static final String FILE = "rehearsal.json";

    private RehearsalJson() {
    }

    static void write(RehearseCase.Outcome outcome, ResultFolder results) throws IOException {
        List<String> files = new ArrayList<>(results.made());
        files.add(FILE);
        Files.writeString(results.staging().resolve(FILE), Json.text(summary(outcome, files)) + "\n");
    }

    private static Map<String, Object> summary(RehearseCase.Outcome outcome, List<String> files) {
        Assessment assessment = outcome.assessment();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("scenario", outcome.world().scenario().getId());
        summary.put("version", outcome.world().scenario().getVersion());
        summary.put("player", outcome.order().cast().words());
        summary.put("seed", outcome.order().seed());
        summary.put("score", assessment.score());
        summary.put("points", assessment.points());
        summary.put("grade", assessment.grade().name());
        summary.put("fatal", assessment.isFatal());
        summary.put("fatalErrors", assessment.fatalErrors().stream().map(RehearsalJson::fatal).toList());
        summary.put("digest", outcome.digest());
        summary.put("recordHash", outcome.recordHash());
        summary.put("criteria", assessment.criteria().stream().map(RehearsalJson::criterion).toList());
        summary.put("seats", assessment.seats().stream().map(RehearsalJson::seat).toList());
        summary.put("files", files);
        return summary;
    }

    private static Map<String, Object> fatal(Assessment.FatalResult error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", error.id());
        json.put("text", error.text());
        json.put("because", error.because());
        json.put("events", error.events());
        return json;
    }

    private static Map<String, Object> criterion(CriterionResult criterion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", criterion.id());
        json.put("name", criterion.name());
        json.put("level", criterion.level());
        json.put("points", criterion.points());
        json.put("maximum", criterion.maximum());
        json.put("reason", criterion.reason());
        json.put("events", criterion.events());
        json.put("challenges", criterion.challenges().stream().map(Enum::name).toList());
        json.put("remedies", criterion.remedies().stream().map(Enum::name).toList());
        return json;
    }

    private static Map<String, Object> seat(SeatResult seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", seat.id());
        json.put("name", seat.name());
        json.put("state", seat.state());
        seat.score().ifPresent(score -> json.put("score", score));
        json.put("onTime", seat.count(ActOutcome.Timing.ON_TIME));
        json.put("late", seat.count(ActOutcome.Timing.LATE));
        json.put("missed", seat.count(ActOutcome.Timing.MISSED));
        json.put("mistakes", seat.mistakes().stream().map(mistake -> Map.of("text", mistake.text(), "event", mistake.event())).toList());
        return json;
    }
}
