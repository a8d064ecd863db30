package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** An inject that is planned after EndEx is never released. */
final class InjectAfterTheEnd implements ScenarioRule {
    @Override
    public String id() {
        return "inject.after-the-end";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getInjects().stream().filter(inject -> inject.getExerciseMinute() >= scenario.getDurationMinutes())
                .map(inject -> Breach.of(inject.getId(), inject.getNumber(), inject.getExerciseMinute(), scenario.getDurationMinutes())).toList();
    }
}
