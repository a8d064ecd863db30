package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.LevelMeasure;
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
        return scenario.getMeasures().stream().filter(measure -> !isInOrder(measure))
                .map(measure -> Breach.of(measure.getCriterion().getId(), measure.getCriterion().getId())).toList();
    }

    private static boolean isInOrder(LevelMeasure measure) {
        List<Integer> levels = measure.getRules().stream().map(LevelRule::getLevel).toList();
        return levels.stream().allMatch(level -> level >= 1 && level <= 4) && levels.stream().distinct().count() == levels.size();
    }
}
