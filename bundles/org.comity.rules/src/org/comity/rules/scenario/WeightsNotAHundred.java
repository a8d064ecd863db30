package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.assessment.Criterion;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** The weights of the criteria add up to 100. */
final class WeightsNotAHundred implements ScenarioRule {
    @Override
    public String id() {
        return "weights.not-100";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        int sum = scenario.getRubric().getCriteria().stream().mapToInt(Criterion::getWeight).sum();
        return sum == 100 ? List.of() : List.of(Breach.of(scenario.getRubric().getId(), sum));
    }
}
