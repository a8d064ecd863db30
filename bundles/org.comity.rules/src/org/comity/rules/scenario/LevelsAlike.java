package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.LevelMeasure;
import org.comity.model.scenario.LevelRule;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Where two levels of a guide ask for the same, the lower one is never given. */
final class LevelsAlike implements ScenarioRule {
    @Override
    public String id() {
        return "levels.same-condition";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getMeasures().stream().filter(LevelsAlike::hasTwins)
                .map(guide -> Breach.of(guide.getCriterion().getId(), guide.getCriterion().getId())).toList();
    }

    private static boolean hasTwins(LevelMeasure guide) {
        List<LevelRule> levels = guide.getRules();
        return levels.stream().anyMatch(level -> levels.subList(0, levels.indexOf(level)).stream()
                .anyMatch(other -> EcoreUtil.equals(other.getCondition(), level.getCondition())));
    }
}
