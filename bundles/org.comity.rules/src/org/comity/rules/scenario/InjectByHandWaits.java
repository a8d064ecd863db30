package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** An inject that comes by hand does not come by a condition. */
final class InjectByHandWaits implements ScenarioRule {
    @Override
    public String id() {
        return "inject.by-hand-waits";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getInjects().stream().filter(inject -> inject.isByHand() && inject.getCondition() != null)
                .map(inject -> Breach.of(inject.getId(), inject.getNumber(), inject.getTitle())).toList();
    }
}
