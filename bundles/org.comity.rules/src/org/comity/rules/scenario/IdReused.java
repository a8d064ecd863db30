package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** An id means one thing in a pack, and no party has that of an authority: letters go by it. */
final class IdReused implements ScenarioRule {
    @Override
    public String id() {
        return "id.reused";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Set<String> ids = scenario.getStates().stream().flatMap(state -> state.getAuthorities().stream()).map(Authority::getId)
                .collect(Collectors.toCollection(HashSet::new));
        List<Breach> breaches = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(part -> {
            if (part instanceof Identified identified) {
                if (!ids.add(identified.getId())) {
                    breaches.add(Breach.of(identified.getId(), identified.getId()));
                }
            }
        });
        return breaches;
    }
}
