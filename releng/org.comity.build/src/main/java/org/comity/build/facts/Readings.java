package org.comity.build.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the words of the fact base are read as typed features. A reading that no fact uses is a problem, so that it cannot outlive
 * the words it was made for.
 */
final class Readings {
    private static final Set<String> BY_STATE = Set.of("legal_tradition", "central_authority_mla", "central_authority_extradition",
            "channel_mla", "channel_extradition", "dual_criminality_mla", "dual_criminality_extradition", "death_penalty", "nationals",
            "evidence_standard", "without_treaty", "excludes");
    private static final Set<String> TABLES = Set.of("language_tags", "language_names", "agency_roles", "participation_statuses",
            "applied_through", "treaties", "our_codes", "handled_types");

    private final Map<String, List<Reading>> byTopic = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> tables = new LinkedHashMap<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<Reading> used = new HashSet<>();

    Readings(Node root) {
        Set<String> keys = new HashSet<>(BY_STATE);
        keys.addAll(TABLES);
        keys.add("about");
        keys.add("language_conditions");
        Map<String, Node> all = root.object(keys, Set.of());
        TABLES.forEach(table -> tables.put(table, all.get(table).fields()));
        all.get("language_conditions").elements().forEach(condition -> conditions.add(condition.text()));
        for (String topic : BY_STATE) {
            List<Reading> readings = new ArrayList<>();
            for (Node line : all.get(topic).elements()) {
                Map<String, Node> features = line.fields();
                Node state = features.remove("state");
                Node phrase = features.remove("phrase");
                if (state == null || phrase == null) {
                    line.problem("lacks 'state' or 'phrase'");
                } else {
                    readings.add(new Reading(line, state.text(), phrase.text(), features));
                }
            }
            byTopic.put(topic, readings);
        }
    }

    Map<String, Node> table(String name) {
        return tables.get(name);
    }

    boolean isLanguageCondition(String wording) {
        return conditions.contains(wording);
    }

    /** All readings of a topic for a State. */
    List<Reading> of(String topic, String state) {
        return byTopic.get(topic).stream().filter(reading -> reading.state().equals(state)).toList();
    }

    /** The reading of a fact, if there is one; one that does not fit the words, or rests on too little, is a problem. */
    Optional<Reading> read(String topic, String state, Fact fact) {
        List<Reading> readings = of(topic, state);
        if (readings.size() > 1) {
            readings.get(1).at().problem("reads a fact that another line reads already");
        }
        return readings.stream().findFirst().filter(reading -> fits(reading, fact));
    }

    /** Whether a reading may rest on a fact; if not, that is a problem. Marks it as used. */
    boolean fits(Reading reading, Fact fact) {
        used.add(reading);
        if (!fact.words().contains(reading.phrase())) {
            reading.at().problem("reads '" + reading.phrase() + "', which does not stand in " + fact.at().path());
            return false;
        }
        if (!fact.isReliable()) {
            reading.at().problem("reads " + fact.at().path() + ", which is only of " + fact.confidence() + " confidence");
            return false;
        }
        return true;
    }

    /** Every reading that no fact used becomes a problem. */
    void reportUnused() {
        byTopic.values().forEach(readings -> readings.stream().filter(reading -> !used.contains(reading))
                .forEach(reading -> reading.at().problem("reads no fact: there is no State '" + reading.state() + "'")));
    }
}
