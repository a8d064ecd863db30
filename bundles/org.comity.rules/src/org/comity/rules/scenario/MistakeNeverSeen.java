package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** A mistake is recognised by what is done instead, or by a condition. */
final class MistakeNeverSeen implements ScenarioRule {
    @Override
    public String id() {
        return "mistake.never-seen";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getMistakes().stream().filter(mistake -> mistake.getActs().isEmpty() && mistake.getShownBy() == null)
                .map(mistake -> Breach.of(mistake.getId(), Clause.of(mistake.getText()))).toList();
    }
}
