package org.comity.rules.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** A fact that nobody knows, no inject reveals and no request yields can never be used. */
final class FactNeverLearned implements ScenarioRule {
    @Override
    public String id() {
        return "fact.never-learned";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<CaseFact> learned = new HashSet<>();
        scenario.getInjects().forEach(inject -> learned.addAll(inject.getReveals()));
        scenario.getPlans().forEach(plan -> learned.addAll(plan.getYields()));
        return scenario.getFacts().stream().filter(fact -> fact.getKnownTo().isEmpty() && !learned.contains(fact))
                .map(fact -> Breach.of(fact.getId(), Clause.of(fact.getText()))).toList();
    }
}
