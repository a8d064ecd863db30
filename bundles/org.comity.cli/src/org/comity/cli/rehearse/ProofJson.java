package org.comity.cli.rehearse;

import java.util.LinkedHashMap;
import java.util.Map;

import org.comity.cli.json.Json;
import org.comity.exercise.world.CaseClock;
import org.comity.rehearsal.proof.Choice;
import org.comity.rehearsal.proof.Finding;
import org.comity.rehearsal.proof.ProofReport;

/** What is proved of a scenario, for other programs, {@value #FILE}. */
final class ProofJson {
    static final String FILE = "proof.json";

    private ProofJson() {
    }

    static String text(ProveCase.Outcome outcome) {
        ProofReport report = outcome.report();
        Map<String, Object> json = Json.object("scenario", outcome.scenario().getId(), "version", outcome.scenario().getVersion(), "seed", report.seed(),
                "proved", outcome.isProved(), "deadEnds", report.deadEnds().size(), "notDecided", report.open().size());
        Map<String, Object> bound = Json.object("departures", report.bound().departures(), "states", report.bound().states());
        report.bound().seconds().ifPresent(seconds -> bound.put("seconds", seconds));
        json.put("bound", bound);
        json.put("effort", Json.object("plays", report.effort().plays(), "states", report.effort().states(), "merged", report.effort().merged(),
                "repeated", report.effort().repeated(), "questions", report.effort().questions(), "seconds", outcome.seconds()));
        json.put("findings", report.findings().stream().map(ProofJson::finding).toList());
        return Json.text(json);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = Json.object("kind", finding.kind().name(), "id", finding.id(), "name", finding.name(), "needed", finding.kind().isNeeded(),
                "verdict", finding.verdict().name(), "acts", finding.acts(), "states", finding.states());
        Map<String, Object> choices = new LinkedHashMap<>();
        finding.choices().forEach((question, choice) -> choices.put(question, choice(choice)));
        json.put("choices", choices);
        json.put("trace", finding.trace().stream().map(step -> Json.object("at", step.at(), "moment", CaseClock.tell(step.at()), "seat", step.seat(),
                "what", step.what())).toList());
        json.put("because", finding.because());
        return json;
    }

    private static String choice(Choice choice) {
        return choice.mistake().map(mistake -> choice.way() + " " + mistake).orElse(choice.way().name());
    }
}
