package org.comity.rules.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.StepTemplate;

/**
 * An expected act that calls for a request by a plan, in writing it or in moving it.
 *
 * @param inject the inject that calls for it
 */
record Calls(Inject inject, ExpectedAct act, RequestPlan plan) {
    /** Every such act, in the order of the injects. */
    static Stream<Calls> in(Scenario scenario) {
        return scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream()
                .flatMap(act -> plans(act.getActs()).map(plan -> new Calls(inject, act, plan))));
    }

    /** The plans by which some acts write, move or watch a request. */
    static Stream<RequestPlan> plans(List<ActTemplate> acts) {
        return acts.stream().map(Calls::plan).flatMap(Optional::stream);
    }

    /** The plan of an act that is about a request. */
    static Optional<RequestPlan> plan(ActTemplate act) {
        return switch (act) {
            case DraftTemplate draft -> Optional.of(draft.getPlan());
            case StepTemplate step -> Optional.of(step.getPlan());
            case DiaryTemplate diary -> Optional.of(diary.getPlan());
            default -> Optional.empty();
        };
    }
}
