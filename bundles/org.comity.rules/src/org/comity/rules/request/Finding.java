package org.comity.rules.request;

import org.comity.rules.Severity;

/**
 * What a rule has to say about a request.
 *
 * @param rule id of the rule
 * @param field id of the form field that it is about
 * @param why one sentence
 * @param cure one sentence: what would put it right
 * @param source the rule of law or practice behind it
 */
public record Finding(String rule, RequestRule.Stage stage, Severity severity, String field, String why, String cure, String source) {
}
