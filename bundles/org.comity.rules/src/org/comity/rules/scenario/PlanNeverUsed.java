package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** A plan that no expected act and no mistake follows does nothing. */
final class PlanNeverUsed implements ScenarioRule {
    @Override
    public String id() {
        return "plan.unused";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<RequestPlan> used = Calls.in(scenario).map(Calls::plan).collect(Collectors.toSet());
        scenario.getMistakes().forEach(mistake -> Calls.plans(mistake.getActs()).forEach(used::add));
        return scenario.getPlans().stream().filter(plan -> !used.contains(plan)).map(plan -> Breach.of(plan.getId(), plan.getTitle())).toList();
    }
}
