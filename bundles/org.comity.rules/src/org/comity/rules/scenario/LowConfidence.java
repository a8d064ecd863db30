package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;

import org.comity.library.FactCount;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** A case among real States should not hang on facts that hardly anybody vouches for. */
final class LowConfidence implements ScenarioRule {
    @Override
    public String id() {
        return "state.low-confidence";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        for (State state : scenario.getStates()) {
            long weak = state.isFictional() ? 0 : weak(state);
            if (weak > 0) {
                breaches.add(Breach.of(state.getId(), state.getName(), weak));
            }
        }
        return breaches;
    }

    private static long weak(State state) {
        List<Sourced> facts = new ArrayList<>();
        state.eAllContents().forEachRemaining(part -> {
            if (part instanceof Sourced fact && FactCount.isSupported(fact) && fact.getConfidence().compareTo(Confidence.LOW) <= 0) {
                facts.add(fact);
            }
        });
        return facts.size();
    }
}
