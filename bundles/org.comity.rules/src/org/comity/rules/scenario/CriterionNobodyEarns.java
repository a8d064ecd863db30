package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** A criterion that no expected act earns is marked without anything to do for it. */
final class CriterionNobodyEarns implements ScenarioRule {
    @Override
    public String id() {
        return "criterion.no-act";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<String> earned = scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream())
                .map(act -> act.getCriterion().getId()).collect(Collectors.toSet());
        return scenario.getRubric().getCriteria().stream().filter(criterion -> !earned.contains(criterion.getId()))
                .map(criterion -> Breach.of(criterion.getId(), criterion.getId(), criterion.getName())).toList();
    }
}
