package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.StepTemplate;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** An expected act that has to tell facts cannot be done before somebody knows them. */
final class ActBeforeItsFacts implements ScenarioRule {
    @Override
    public String id() {
        return "act.facts-too-late";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        for (Inject inject : scenario.getInjects()) {
            Set<CaseFact> known = knownBy(scenario, inject.getExerciseMinute());
            inject.getExpects().stream().filter(act -> act.getActs().stream().anyMatch(template -> lacksFacts(template, known)))
                    .forEach(act -> breaches.add(Breach.of(act.getId(), inject.getNumber(), Clause.of(act.getText()))));
        }
        return breaches;
    }

    /** What somebody may know at an exercise minute: from the start, by an inject until then, or by the answer to a request. */
    private static Set<CaseFact> knownBy(Scenario scenario, int exerciseMinute) {
        Set<CaseFact> known = new HashSet<>();
        scenario.getFacts().stream().filter(fact -> !fact.getKnownTo().isEmpty()).forEach(known::add);
        scenario.getInjects().stream().filter(inject -> inject.getExerciseMinute() <= exerciseMinute).forEach(inject -> known.addAll(inject.getReveals()));
        scenario.getPlans().forEach(plan -> known.addAll(plan.getYields()));
        return known;
    }

    private static boolean lacksFacts(ActTemplate template, Set<CaseFact> known) {
        return switch (template) {
            case MessageTemplate message -> message.getFacts().stream().filter(known::contains).count() < message.getMinimumFacts();
            case StepTemplate step -> step.getFacts().stream().filter(known::contains).count() < step.getMinimumFacts();
            default -> false;
        };
    }
}
