package org.comity.rules.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Evidence lies with somebody who can be asked for it; what an inject alone brings cannot be obtained. */
final class EvidenceWithoutHolder implements ScenarioRule {
    @Override
    public String id() {
        return "evidence.no-holder";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<CaseFact> obtained = scenario.getPlans().stream().flatMap(plan -> plan.getYields().stream()).collect(Collectors.toSet());
        Set<CaseFact> told = scenario.getInjects().stream().flatMap(inject -> inject.getReveals().stream()).collect(Collectors.toSet());
        return scenario.getFacts().stream().filter(fact -> fact.getKind() == FactKind.EVIDENCE && fact.getKnownTo().isEmpty())
                .filter(fact -> told.contains(fact) && !obtained.contains(fact)).map(fact -> Breach.of(fact.getId(), Clause.of(fact.getText()))).toList();
    }
}
