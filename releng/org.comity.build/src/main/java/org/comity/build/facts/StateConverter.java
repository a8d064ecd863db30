package org.comity.build.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/**
 * One record of the fact base as a State of the library. Every part of the record goes into one feature, in its own words;
 * typed features are set besides, where the record is typed itself or a reading says what its words mean.
 */
final class StateConverter {
    private static final Set<String> KEYS = Set.of("iso2", "iso3", "name", "asean_member", "official_languages", "request_languages",
            "legal_tradition", "central_authority_mla", "central_authority_extradition", "agencies", "law_mla", "law_extradition", "treaties",
            "channel_mla", "channel_extradition", "urgent_channel", "dual_criminality_mla", "dual_criminality_extradition", "death_penalty",
            "nationals", "evidence_standard", "provisional_arrest", "assurances", "special", "partner", "as_of");
    private static final String MLA = "MUTUAL_LEGAL_ASSISTANCE";
    private static final String EXTRADITION = "EXTRADITION";

    private final Model model;
    private final Readings readings;
    private final ParticipationConverter participations;

    StateConverter(Model model, Readings readings) {
        this.model = model;
        this.readings = readings;
        this.participations = new ParticipationConverter(model, readings);
    }

    /** The State of one record; problems are reported at the nodes. */
    EObject convert(Node node) {
        return new Conversion(node).run();
    }

    /** The conversion of one record. */
    private final class Conversion {
        private final EObject state = model.create("jurisdiction.State");
        private final Map<String, Node> record;
        private final String iso2;
        private final LocalDate asOf;
        private final Map<String, Fact> facts = new HashMap<>();
        private final Map<String, EObject> authorities = new LinkedHashMap<>();

        Conversion(Node node) {
            record = node.object(KEYS, Set.of());
            iso2 = record.get("iso2").text();
            asOf = record.get("as_of").date();
        }

        EObject run() {
            Model.set(state, "id", iso2);
            Model.set(state, "iso3", record.get("iso3").text());
            Model.set(state, "name", record.get("name").text());
            Model.set(state, "aseanMember", answer(record.get("asean_member").flag()));
            Model.set(state, "partner", answer(record.get("partner").flag()));
            typed("legal_tradition", "tradition", "jurisdiction.Tradition", "family");
            languages();
            agencies();
            inCharge("central_authority_mla", MLA);
            inCharge("central_authority_extradition", EXTRADITION);
            law("law_mla", MLA);
            law("law_extradition", EXTRADITION);
            participations.convert(state, record.get("treaties"), asOf, facts);
            channels("channel_mla", MLA);
            channels("channel_extradition", EXTRADITION);
            statement("urgent_channel", "urgentChannel");
            typed("dual_criminality_mla", "dualCriminality", "jurisdiction.DualCriminalityPolicy", "rule");
            typed("dual_criminality_extradition", "extraditionDualCriminality", "jurisdiction.DualCriminalityPolicy", "rule");
            typed("death_penalty", "deathPenalty", "jurisdiction.DeathPenaltyPolicy", "rule");
            typed("nationals", "nationals", "jurisdiction.NationalsPolicy", "rule");
            typed("evidence_standard", "evidenceTest", "jurisdiction.EvidenceTestPolicy", "rule");
            provisionalArrest();
            statement("assurances", "assurances");
            statement("special", "special");
            withoutTreaty();
            participations.exclude(state, facts);
            return state;
        }

        private Fact fact(String key, String... parts) {
            Fact fact = Fact.read(record.get(key), parts.length == 0 ? new String[] {"value"} : parts);
            facts.put(key, fact);
            return fact;
        }

        private EObject sourced(String kind, Fact fact) {
            return Provenance.of(model.create(kind), fact, asOf);
        }

        /** A fact in words whose readings set features of the same element; a number or the name of a literal. */
        private void typed(String key, String feature, String kind, String ruled) {
            Fact fact = fact(key);
            EObject element = sourced(kind, fact);
            fact.value().textOrNull().ifPresent(text -> Model.set(element, "text", text));
            readings.read(key, iso2, fact).ifPresent(reading -> {
                Set<String> allowed = element.eClass().getEAllStructuralFeatures().stream().map(known -> known.getName())
                        .filter(name -> name.equals(ruled) || name.startsWith("minimum")).collect(java.util.stream.Collectors.toSet());
                reading.features().forEach((name, value) -> {
                    if (!allowed.contains(name)) {
                        value.problem("is no feature that this topic has: " + allowed);
                    } else if (name.equals(ruled)) {
                        literal(value, element, name);
                    } else {
                        Model.set(element, name, value.number());
                    }
                });
            });
            Model.set(state, feature, element);
        }

        private void literal(Node value, EObject element, String feature) {
            String name = value.text();
            String words = "jurisdiction." + element.eClass().getEStructuralFeature(feature).getEType().getName();
            if (model.hasLiteral(words, name)) {
                Model.set(element, feature, name);
            } else {
                value.problem("is '" + name + "', which is no " + words);
            }
        }

        private void statement(String key, String feature) {
            Fact fact = fact(key);
            EObject statement = sourced("jurisdiction.Statement", fact);
            fact.value().textOrNull().ifPresent(text -> Model.set(statement, "text", text));
            Model.set(state, feature, statement);
        }

        private void languages() {
            Fact official = fact("official_languages");
            Fact accepted = fact("request_languages");
            Map<String, EObject> byTag = new LinkedHashMap<>();
            for (Node wording : official.value().elements()) {
                language(wording, official, byTag, true);
            }
            EObject policy = sourced("jurisdiction.LanguagePolicy", accepted);
            for (Node wording : accepted.value().elements()) {
                String text = wording.text();
                Model.add(policy, "wordings", text);
                if (!readings.isLanguageCondition(text)) {
                    String tag = language(wording, accepted, byTag, false);
                    if (accepted.isReliable() && byTag.containsKey(tag)) {
                        Model.set(byTag.get(tag), "acceptance", "ACCEPTED");
                    }
                }
            }
            Model.set(state, "languagePolicy", policy);
        }

        private String language(Node wording, Fact fact, Map<String, EObject> byTag, boolean official) {
            String text = wording.text();
            Node tag = readings.table("language_tags").get(text);
            if (tag == null) {
                wording.problem("is '" + text + "', a language without a tag in the readings");
                return "";
            }
            if (!byTag.containsKey(tag.text())) {
                EObject language = sourced("jurisdiction.Language", fact);
                Node name = readings.table("language_names").get(text);
                Model.set(language, "name", name == null ? text : name.text());
                Model.set(language, "tag", tag.text());
                Model.set(language, "official", official);
                if (name != null) {
                    Model.set(language, "text", text);
                }
                byTag.put(tag.text(), language);
                Model.add(state, "languages", language);
            }
            return tag.text();
        }

        private void agencies() {
            for (Node agency : record.get("agencies").elements()) {
                Fact fact = Fact.read(agency, "role", "body");
                String role = fact.parts().get("role").text();
                EObject authority = sourced("jurisdiction.Authority", fact);
                Model.set(authority, "id", iso2 + "-" + role);
                Model.set(authority, "name", fact.parts().get("body").text());
                Model.set(authority, "recordedRole", role);
                Node roles = readings.table("agency_roles").get(role);
                if (roles == null) {
                    fact.parts().get("role").problem("is '" + role + "', a role without a reading");
                } else {
                    roles.elements().forEach(name -> Model.add(authority, "roles", name.text()));
                }
                if (authorities.put(role, authority) != null) {
                    fact.parts().get("role").problem("is '" + role + "' a second time");
                }
                Model.add(state, "authorities", authority);
            }
        }

        private void inCharge(String key, String family) {
            Fact fact = fact(key);
            EObject responsibility = sourced("jurisdiction.Responsibility", fact);
            Model.set(responsibility, "family", family);
            fact.value().textOrNull().ifPresent(text -> Model.set(responsibility, "text", text));
            readings.read(key, iso2, fact).ifPresent(reading -> {
                Node role = reading.features().get("authority");
                EObject authority = role == null ? null : authorities.get(role.text());
                if (authority == null) {
                    reading.at().problem("names no authority of the State");
                } else {
                    Model.set(responsibility, "authority", authority);
                    handles(authority, family);
                }
            });
            Model.add(state, "responsibilities", responsibility);
        }

        /** An office in charge is a Central Authority for the types of assistance of the family, as in the invented States. */
        private void handles(EObject authority, String family) {
            if (!((List<?>) authority.eGet(authority.eClass().getEStructuralFeature("roles"))).toString().contains("CENTRAL_AUTHORITY")) {
                Model.add(authority, "roles", "CENTRAL_AUTHORITY");
            }
            for (Node type : readings.table("handled_types").get(family).elements()) {
                Model.add(authority, "handles", model.reference("request.AssistanceType", type.text()));
            }
        }

        private void law(String key, String family) {
            Fact fact = fact(key);
            Map<String, Node> value = fact.value().object(Set.of("title", "number", "year"), Set.of());
            EObject law = sourced("jurisdiction.Law", fact);
            Model.set(law, "id", iso2 + "-" + key);
            Model.set(law, "family", family);
            Model.set(law, "title", value.get("title").text());
            value.get("number").textOrNull().ifPresent(number -> Model.set(law, "number", number));
            value.get("year").numberOrNull().ifPresent(year -> Model.set(law, "year", year));
            Model.add(state, "laws", law);
        }

        /** One rule for each channel that the words are read as, or one with a channel that is not known; each has the whole wording. */
        private void channels(String key, String family) {
            Fact fact = fact(key);
            List<String> channels = new ArrayList<>();
            readings.read(key, iso2, fact).map(reading -> reading.features().get("channels"))
                    .ifPresent(names -> names.elements().forEach(name -> channels.add(name.text())));
            for (String channel : channels.isEmpty() ? List.of("NOT_KNOWN") : channels) {
                EObject rule = sourced("jurisdiction.ChannelRule", fact);
                Model.set(rule, "family", family);
                Model.set(rule, "channel", channel);
                fact.value().textOrNull().ifPresent(text -> Model.set(rule, "text", text));
                Model.add(state, "channels", rule);
            }
        }

        private void provisionalArrest() {
            Fact fact = fact("provisional_arrest");
            EObject policy = sourced("jurisdiction.ProvisionalArrestPolicy", fact);
            Map<String, Node> value = fact.value().object(Set.of("available", "deadline_days"),
                    Set.of("rule", "older_rule_days", "extension_days", "extension_days_total"));
            value.get("available").flagOrNull().ifPresent(known -> Model.set(policy, "available", answer(known)));
            value.get("deadline_days").numberOrNull().ifPresent(days -> Model.set(policy, "limitDays", days));
            BiConsumer<String, String> days = (key, feature) -> {
                if (value.containsKey(key)) {
                    Model.set(policy, feature, value.get(key).number());
                }
            };
            days.accept("older_rule_days", "olderLimitDays");
            days.accept("extension_days", "extensionDays");
            days.accept("extension_days_total", "extensionDaysTotal");
            if (value.containsKey("rule")) {
                Model.set(policy, "text", value.get("rule").text());
            }
            Model.set(state, "provisionalArrest", policy);
        }

        private void withoutTreaty() {
            for (Reading reading : readings.of("without_treaty", iso2)) {
                Map<String, Node> line = reading.at().object(Set.of("state", "phrase", "family", "from", "basis", "text"), Set.of());
                Fact fact = facts.get(line.get("from").text());
                if (fact == null) {
                    line.get("from").problem("names no fact of the State");
                } else if (readings.fits(reading, fact)) {
                    EObject rule = sourced("jurisdiction.TreatylessRule", fact);
                    Model.set(rule, "family", line.get("family").text());
                    Model.set(rule, "text", line.get("text").text());
                    literal(line.get("basis"), rule, "basis");
                    rule.eUnset(rule.eClass().getEStructuralFeature("note"));
                    Model.add(state, "withoutTreaty", rule);
                }
            }
        }

        private static String answer(boolean yes) {
            return yes ? "YES" : "NO";
        }
    }

    /** The two-letter codes of all records, for references from one State to another. */
    static Set<String> codes(List<Node> records) {
        Set<String> codes = new HashSet<>();
        for (Node record : records) {
            Node code = record.fields().get("iso2");
            if (code != null && !codes.add(code.text())) {
                code.problem("is there twice");
            }
        }
        return codes;
    }
}
