package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Lifecycle;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.StepTemplate;
import org.comity.rules.Clause;
import org.comity.rules.Severity;
import org.comity.rules.office.Offices;

/** What a seat is expected to do with a request has to be in its power there. */
final class ActWithoutRight implements ScenarioRule {
    @Override
    public String id() {
        return "act.no-right";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Offices offices = new Offices(scenario);
        List<Breach> breaches = new ArrayList<>();
        for (Inject inject : scenario.getInjects()) {
            inject.getExpects().stream().filter(act -> act.getBy().getState() != null)
                    .filter(act -> act.getActs().stream().anyMatch(template -> !isInPower(template, act.getBy(), scenario, offices)))
                    .forEach(act -> breaches.add(Breach.of(act.getId(), act.getBy().getName(), Clause.of(act.getText()))));
        }
        return breaches;
    }

    private static boolean isInPower(ActTemplate template, Seat seat, Scenario scenario, Offices offices) {
        Optional<RequestPlan> plan = Calls.plan(template);
        Optional<Lifecycle> life = plan.flatMap(written -> Offices.lifecycle(written.getType(), written.getRecipient()));
        if (life.isEmpty()) {
            return true;
        }
        Party recipient = plan.get().getRecipient();
        boolean asked = Offices.provider(recipient).isEmpty() && recipient.getState() == seat.getState();
        Set<ActorRole> roles = offices.roles(seat, asked ? another(scenario, seat.getState()) : seat.getState(), recipient, plan.get().getType());
        return switch (template) {
            case DraftTemplate draft -> !asked && Offices.mayDraft(roles);
            case DiaryTemplate diary -> !asked;
            case StepTemplate step -> (asked ? plan.get().getType().getHandling() : life.get()).getTransitions().stream()
                    .anyMatch(move -> move.getTrigger() == step.getTrigger() && move.getActors().stream().anyMatch(roles::contains));
            default -> true;
        };
    }

    /** A State that could have asked. */
    private static State another(Scenario scenario, State requested) {
        return scenario.getStates().stream().filter(state -> state != requested).findFirst().orElse(null);
    }
}
