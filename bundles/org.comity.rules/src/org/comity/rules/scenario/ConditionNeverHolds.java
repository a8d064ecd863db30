package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;

import org.comity.model.fact.Identified;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** A level, a mistake or a fatal error whose condition can never hold is there in vain. */
final class ConditionNeverHolds implements ScenarioRule {
    @Override
    public String id() {
        return "condition.never-holds";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Possibility possibility = new Possibility(scenario);
        List<Breach> breaches = new ArrayList<>();
        scenario.getMeasures().forEach(measure -> measure.getRules().stream().filter(level -> !possibility.canHold(level.getCondition()))
                .forEach(level -> breaches.add(breach(measure.getCriterion(), measure.getCriterion().getName() + " " + level.getLevel()))));
        scenario.getMistakes().stream().filter(mistake -> mistake.getShownBy() != null && !possibility.canHold(mistake.getShownBy()))
                .forEach(mistake -> breaches.add(breach(mistake, mistake.getText())));
        scenario.getFatalErrors().stream().filter(error -> !possibility.canHold(error.getCondition()))
                .forEach(error -> breaches.add(breach(error, error.getText())));
        return breaches;
    }

    private static Breach breach(Identified element, String words) {
        return Breach.of(element.getId(), Clause.of(words));
    }
}
