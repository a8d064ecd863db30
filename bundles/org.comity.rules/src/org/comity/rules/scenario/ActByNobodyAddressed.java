package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Whoever is expected to act has to get the inject that calls for it. */
final class ActByNobodyAddressed implements ScenarioRule {
    @Override
    public String id() {
        return "act.not-addressed";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream().filter(act -> !inject.getTo().contains(act.getBy()))
                .map(act -> Breach.of(act.getId(), inject.getNumber(), act.getBy().getName(), Clause.of(act.getText())))).toList();
    }
}
