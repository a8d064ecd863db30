package org.comity.rules.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FatalError;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Where an identity is protected, some fatal error should say what happens when it is told. */
final class ProtectedIdentityUnguarded implements ScenarioRule {
    @Override
    public String id() {
        return "identity.unguarded";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<CaseFact> guarded = new HashSet<>();
        for (FatalError error : scenario.getFatalErrors()) {
            if (error.getCondition() instanceof FactDisclosed disclosed) {
                guarded.addAll(disclosed.getFacts());
            }
            error.eAllContents().forEachRemaining(part -> {
                if (part instanceof FactDisclosed disclosed) {
                    guarded.addAll(disclosed.getFacts());
                }
            });
        }
        return scenario.getFacts().stream()
                .filter(fact -> fact.getAbout() != null && fact.getAbout().isProtectedIdentity() && !guarded.contains(fact))
                .map(fact -> Breach.of(fact.getId(), fact.getAbout().getName())).toList();
    }
}
