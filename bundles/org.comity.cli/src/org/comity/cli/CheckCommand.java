package org.comity.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.Options;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rules.Severity;
import org.comity.rules.scenario.ScenarioFinding;
import org.comity.rules.scenario.ScenarioRules;

/** {@code check PACK}: reads a pack and tells what is wrong with it. Exit code 1 when it cannot be played as it is. */
final class CheckCommand implements Command {
    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parse(arguments, new Options().addOption(Editions.option()), "the pack to check, such as scenarios/glass-office");
        try {
            Scenario scenario = PackReader.read(Packs.find(parsed.path()), Editions.of(parsed).library()).scenario();
            List<ScenarioFinding> findings = ScenarioRules.check(scenario, Locale.forLanguageTag(scenario.getLanguage()));
            out.println(summary(scenario));
            findings.forEach(finding -> out.println(tell(finding)));
            boolean blocked = findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS);
            out.println(findings.isEmpty() ? "No findings: it can be played and marked."
                    : blocked ? "It cannot be played as it is." : "It can be played; the findings are worth a look.");
            return blocked ? 1 : 0;
        } catch (PackException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static String summary(Scenario scenario) {
        long injects = scenario.getInjects().stream().filter(inject -> inject.getContingencyFor() == null).map(Inject::getNumber)
                .filter(number -> number.matches("\\d+")).count();
        long seats = scenario.getParties().stream().filter(Seat.class::isInstance).count();
        return scenario.getTitle() + " (" + scenario.getId() + " " + scenario.getVersion() + "): " + seats + " seats, " + injects
                + " injects and " + (scenario.getInjects().size() - injects) + " more that depend on what happens, "
                + scenario.getStates().size() + " States, " + scenario.getRubric().getCriteria().size() + " criteria";
    }

    private static String tell(ScenarioFinding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return severity + "  " + finding.rule() + "  " + finding.element() + "\n        " + finding.why() + " " + finding.cure();
    }
}
