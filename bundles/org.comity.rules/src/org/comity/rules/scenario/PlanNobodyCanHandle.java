package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;
import org.comity.rules.office.Offices;

/** A request goes to a provider that can be asked directly, or to an office of a State in the case. */
final class PlanNobodyCanHandle implements ScenarioRule {
    @Override
    public String id() {
        return "plan.nobody-handles";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getPlans().stream().filter(plan -> Offices.lifecycle(plan.getType(), plan.getRecipient()).isEmpty())
                .map(plan -> Breach.of(plan.getId(), plan.getTitle(), plan.getRecipient().getName(), plan.getType().getName())).toList();
    }
}
