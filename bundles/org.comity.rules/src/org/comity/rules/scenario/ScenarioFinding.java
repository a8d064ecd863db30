package org.comity.rules.scenario;

import org.comity.rules.Severity;

/**
 * What a rule has to say about a scenario.
 *
 * @param element id of the element that it is about
 * @param why one sentence
 * @param cure one sentence: what would put it right
 */
public record ScenarioFinding(String rule, Severity severity, String element, String why, String cure) {
}
