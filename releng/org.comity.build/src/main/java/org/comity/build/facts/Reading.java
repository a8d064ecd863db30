package org.comity.build.facts;

import java.util.Map;

/** One line of the readings: where a phrase stands in a fact of a State, some typed features follow. */
record Reading(Node at, String state, String phrase, Map<String, Node> features) {
}
