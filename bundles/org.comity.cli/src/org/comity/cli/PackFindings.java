package org.comity.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.cli.json.Json;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.rules.Severity;
import org.comity.rules.scenario.ScenarioFinding;
import org.comity.rules.scenario.ScenarioRules;

/** What the rules say about a scenario. */
final class PackFindings implements CheckResult {
    private final Scenario scenario;
    private final List<ScenarioFinding> findings;

    PackFindings(Scenario scenario) {
        this.scenario = scenario;
        this.findings = ScenarioRules.check(scenario, Locale.forLanguageTag(scenario.getLanguage()));
    }

    @Override
    public List<Severity> severities() {
        return findings.stream().map(ScenarioFinding::severity).toList();
    }

    @Override
    public String text() {
        String last = findings.isEmpty() ? "No findings: it can be played and marked."
                : blocks() ? "It cannot be played as it is." : "It can be played; the findings are worth a look.";
        return Stream.concat(Stream.concat(Stream.of(summary()), findings.stream().map(PackFindings::tell)), Stream.of(last))
                .collect(Collectors.joining("\n"));
    }

    private String summary() {
        long injects = scenario.getInjects().stream().filter(inject -> inject.getContingencyFor() == null).map(Inject::getNumber)
                .filter(number -> number.matches("\\d+")).count();
        long seats = scenario.getParties().stream().filter(Seat.class::isInstance).count();
        return scenario.getTitle() + " (" + scenario.getId() + " " + scenario.getVersion() + "): " + seats + " seats, " + injects
                + " injects and " + (scenario.getInjects().size() - injects) + " more that depend on what happens, "
                + scenario.getStates().size() + " States, " + scenario.getRubric().getCriteria().size() + " criteria";
    }

    private static String tell(ScenarioFinding finding) {
        return CheckResult.word(finding.severity()) + "  " + finding.rule() + "  " + finding.element() + "\n        " + finding.why() + " " + finding.cure();
    }

    @Override
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", scenario.getId());
        json.put("version", scenario.getVersion());
        json.put("title", scenario.getTitle());
        json.put("blocked", blocks());
        json.put("counts", counts());
        json.put("findings", findings.stream().map(PackFindings::finding).toList());
        return Json.text(json);
    }

    private static Map<String, Object> finding(ScenarioFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name());
        json.put("element", finding.element());
        json.put("why", finding.why());
        json.put("cure", finding.cure());
        return json;
    }
}
