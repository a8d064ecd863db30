package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;
import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;

/** A condition that asks after a rule nobody applies always holds, and its points are given away. */
final class UnknownRule implements ScenarioRule {
    private static final Set<String> KNOWN = RequestRules.all().stream().map(RequestRule::id).collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "rule.unknown";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<String> unknown = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(part -> {
            if (part instanceof FreeOfFindings free) {
                free.getRules().stream().filter(rule -> !KNOWN.contains(rule) && !unknown.contains(rule)).forEach(unknown::add);
            }
        });
        return unknown.stream().map(rule -> Breach.of(scenario.getId(), rule)).toList();
    }
}
