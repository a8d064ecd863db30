package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/**
 * One thing that a scenario has to have. Implementations are stateless; each has an id that never changes and four texts in
 * {@code messages.properties} ({@code id.title}, {@code id.about}, {@code id.why}, {@code id.cure}).
 */
public interface ScenarioRule {
    /** Stable id in lower case, such as {@code inject.cycle}. */
    String id();

    /** How much a breach matters. */
    Severity severity();

    /** Looks at a scenario; empty where the rule is met. */
    List<Breach> check(Scenario scenario);

    /**
     * One breach.
     *
     * @param element id of the element that it is about
     * @param arguments for the texts
     */
    record Breach(String element, List<Object> arguments) {
        static Breach of(String element, Object... arguments) {
            return new Breach(element, List.of(arguments));
        }
    }
}
