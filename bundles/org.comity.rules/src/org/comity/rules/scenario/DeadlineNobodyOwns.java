package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Somebody has to be expected to do what keeps a clock. */
final class DeadlineNobodyOwns implements ScenarioRule {
    @Override
    public String id() {
        return "deadline.no-owner";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<RequestPlan> called = Calls.in(scenario).map(Calls::plan).collect(Collectors.toSet());
        return scenario.getDeadlines().stream().filter(deadline -> !called.contains(deadline.getPlan()))
                .map(deadline -> Breach.of(deadline.getId(), deadline.getTitle(), deadline.getPlan().getTitle())).toList();
    }
}
