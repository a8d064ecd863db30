package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.assessment.Criterion;
import org.comity.model.scenario.LevelRule;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** A marking guide has each level from 1 to 4 at most once. */
final class LevelsNotInOrder implements ScenarioRule {
    @Override
    public String id() {
        return "levels.not-in-order";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getRubric().getCriteria().stream().filter(criterion -> !isInOrder(scenario, criterion))
                .map(criterion -> Breach.of(criterion.getId(), criterion.getId())).toList();
    }

    /** A criterion may have its levels in several guides; they are read as one. */
    private static boolean isInOrder(Scenario scenario, Criterion criterion) {
        List<Integer> levels = scenario.getMeasures().stream().filter(measure -> measure.getCriterion() == criterion)
                .flatMap(measure -> measure.getRules().stream()).map(LevelRule::getLevel).toList();
        return levels.stream().allMatch(level -> level >= 1 && level <= 4) && levels.stream().distinct().count() == levels.size();
    }
}
