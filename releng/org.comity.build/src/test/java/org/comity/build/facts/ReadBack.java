package org.comity.build.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Rebuilds records of the fact base from nothing but the XMI of the States: what is lost on the way cannot come back. */
final class ReadBack {
    private final Model model;
    private final Map<String, String> treatyOf;

    /** @param treatyOf keys of treaties by the id of their instrument */
    ReadBack(Model model, Map<String, String> treatyOf) {
        this.model = model;
        // without generated code EMF cannot read a day or an hour; as text it can
        for (String type : List.of("LocalDate", "LocalTime", "DayOfWeek")) {
            ((EDataType) model.packageNamed("fact").getEClassifier(type)).setInstanceClassName("java.lang.String");
        }
        this.treatyOf = treatyOf;
    }

    EObject load(String xmi) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        for (String name : List.of("fact", "request", "jurisdiction")) {
            resources.getPackageRegistry().put(model.packageNamed(name).getNsURI(), model.packageNamed(name));
        }
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("comity:/library/states/x.xmi"));
        resources.getResources().add(resource);
        resource.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource.getContents().get(0);
    }

    Map<String, Object> record(EObject state) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("iso2", get(state, "id"));
        record.put("iso3", get(state, "iso3"));
        record.put("name", get(state, "name"));
        record.put("asean_member", answer(get(state, "aseanMember")));
        record.put("partner", answer(get(state, "partner")));
        record.put("as_of", one(all(state, "tradition"), "asOf").toString());
        List<EObject> official = all(state, "languages").stream().filter(language -> Boolean.TRUE.equals(get(language, "official"))).toList();
        record.put("official_languages", fact(official.get(0), official.stream()
                .map(language -> Objects.requireNonNullElse(get(language, "text"), get(language, "name"))).toList()));
        EObject policy = single(state, "languagePolicy");
        record.put("request_languages", fact(policy, List.copyOf((List<?>) get(policy, "wordings"))));
        record.put("agencies", all(state, "authorities").stream().map(office -> {
            Map<String, Object> agency = provenance(office);
            agency.put("role", get(office, "recordedRole"));
            agency.put("body", get(office, "name"));
            return agency;
        }).toList());
        Map<String, String> inWords = Map.of("legal_tradition", "tradition", "urgent_channel", "urgentChannel",
                "dual_criminality_mla", "dualCriminality", "dual_criminality_extradition", "extraditionDualCriminality",
                "death_penalty", "deathPenalty", "nationals", "nationals", "evidence_standard", "evidenceTest",
                "assurances", "assurances", "special", "special");
        inWords.forEach((key, feature) -> record.put(key, fact(single(state, feature), get(single(state, feature), "text"))));
        byFamily(state, record, "MUTUAL_LEGAL_ASSISTANCE", "mla");
        byFamily(state, record, "EXTRADITION", "extradition");
        Map<String, Object> treaties = new LinkedHashMap<>();
        for (EObject participation : all(state, "participations")) {
            Map<String, Object> treaty = provenance(participation);
            treaty.put("status", get(participation, "recordedStatus"));
            treaty.put("date", get(participation, "recordedDate"));
            treaties.put(treatyOf.get(idOf(get(participation, "instrument"))), treaty);
        }
        record.put("treaties", treaties);
        record.put("provisional_arrest", provisionalArrest(single(state, "provisionalArrest")));
        return record;
    }

    private void byFamily(EObject state, Map<String, Object> record, String family, String suffix) {
        EObject inCharge = ofFamily(state, "responsibilities", family);
        record.put("central_authority_" + suffix, fact(inCharge, get(inCharge, "text")));
        EObject channel = ofFamily(state, "channels", family);
        record.put("channel_" + suffix, fact(channel, get(channel, "text")));
        EObject law = ofFamily(state, "laws", family);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("title", get(law, "title"));
        value.put("number", get(law, "number"));
        value.put("year", ifSet(law, "year"));
        record.put("law_" + suffix, fact(law, value));
    }

    private static Map<String, Object> provisionalArrest(EObject policy) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("available", answer(get(policy, "available")));
        value.put("deadline_days", ifSet(policy, "limitDays"));
        Map.of("text", "rule", "olderLimitDays", "older_rule_days", "extensionDays", "extension_days", "extensionDaysTotal",
                "extension_days_total").forEach((feature, key) -> {
                    if (ifSet(policy, feature) != null) {
                        value.put(key, ifSet(policy, feature));
                    }
                });
        return fact(policy, value);
    }

    private static Map<String, Object> fact(EObject element, Object value) {
        Map<String, Object> fact = provenance(element);
        fact.put("value", value);
        return fact;
    }

    private static Map<String, Object> provenance(EObject element) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("source", get(element, "source"));
        parts.put("confidence", get(element, "confidence").toString().toLowerCase(Locale.ROOT));
        parts.put("verified", get(element, "verified"));
        if (get(element, "note") != null) {
            parts.put("note", get(element, "note"));
        }
        return parts;
    }

    private static Object answer(Object answer) {
        return switch (answer.toString()) {
            case "YES" -> Boolean.TRUE;
            case "NO" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static EObject ofFamily(EObject state, String feature, String family) {
        return all(state, feature).stream().filter(element -> get(element, "family").toString().equals(family)).findFirst().orElseThrow();
    }

    private static EObject single(EObject element, String feature) {
        return (EObject) get(element, feature);
    }

    private static Object one(List<EObject> elements, String feature) {
        return get(elements.get(0), feature);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> all(EObject element, String feature) {
        Object value = get(element, feature);
        return value instanceof List<?> list ? new ArrayList<>((List<EObject>) list) : List.of((EObject) value);
    }

    static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature), false);
    }

    private static Object ifSet(EObject element, String feature) {
        EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
        return element.eIsSet(known) ? element.eGet(known) : null;
    }

    private static String idOf(Object proxy) {
        return ((org.eclipse.emf.ecore.InternalEObject) proxy).eProxyURI().fragment();
    }
}
