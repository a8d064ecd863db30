package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A mistake that changes no mark teaches that it does not matter. */
final class MistakeWithoutConsequence implements ScenarioRule {
    @Override
    public String id() {
        return "mistake.no-consequence";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<EObject> marked = new HashSet<>();
        List<Condition> conditions = new ArrayList<>();
        Stream.concat(scenario.getMeasures().stream(), scenario.getFatalErrors().stream()).forEach(guide -> guide.eAllContents().forEachRemaining(part -> {
            marked.addAll(part.eCrossReferences());
            if (part instanceof Condition condition) {
                conditions.add(condition);
            }
        }));
        Set<String> guided = scenario.getMeasures().stream().map(guide -> guide.getCriterion().getId()).collect(Collectors.toSet());
        return scenario.getMistakes().stream().filter(mistake -> guided.contains(mistake.getInsteadOf().getCriterion().getId()))
                .filter(mistake -> !matters(mistake, marked, conditions))
                .map(mistake -> Breach.of(mistake.getId(), Clause.of(mistake.getText()))).toList();
    }

    /** Whether a guide or a fatal error looks at the mistake, at the act that it spoils, at the same request, or at what shows it. */
    private static boolean matters(CommonMistake mistake, Set<EObject> marked, List<Condition> conditions) {
        return marked.contains(mistake) || marked.contains(mistake.getInsteadOf())
                || Stream.concat(Calls.plans(mistake.getActs()), Calls.plans(mistake.getInsteadOf().getActs())).anyMatch(marked::contains)
                || mistake.getShownBy() != null && conditions.stream().anyMatch(condition -> EcoreUtil.equals(condition, mistake.getShownBy()));
    }
}
