package org.comity.build.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

/**
 * Converts the whole fact base: a file for each State, and one for what the facts have in common with their sources.
 *
 * <p>The same input gives the same text, byte for byte. Every problem of the input is named with its path; if there is one, there
 * is no result at all.
 */
public final class FactBaseConverter {
    private static final Set<String> HEAD = Set.of("dataset", "as_of", "schema_version", "verified_flag", "confidence_scale", "source_key",
            "use_note", "staleness_note", "records");

    private final Model model;

    /** @param model the folder with the Ecore files of Comity */
    public FactBaseConverter(java.nio.file.Path model) {
        this.model = new Model(model);
    }

    /**
     * Converts.
     *
     * @param facts the text of jurisdictions.json
     * @param sources the text of sources.md
     * @param readings the text of readings.json
     * @param calendars the text of calendars.json
     * @return texts by file name, relative to the folder of the library
     * @throws FactsException when anything in the input is missing, superfluous, of another type or contradictory
     */
    public Map<String, String> convert(String facts, String sources, String readings, String calendars) throws FactsException {
        List<String> problems = new ArrayList<>();
        Node head = Node.parse("jurisdictions.json", facts, problems);
        Readings known = new Readings(Node.parse("readings.json", readings, problems));
        Map<String, Node> parts = head.object(HEAD, Set.of());
        stopAt(problems);
        EObject base = base(parts, SourceList.parse("sources.md", sources, problems), known);
        List<Node> records = parts.get("records").elements();
        StateConverter.codes(records);
        Map<String, EObject> states = new LinkedHashMap<>();
        StateConverter converter = new StateConverter(model, known);
        for (Node record : records) {
            try {
                EObject state = converter.convert(record);
                states.put("states/" + fileName(state) + ".xmi", state);
            } catch (IllegalArgumentException e) {
                record.problem("or its reading: " + e.getMessage());
            }
        }
        known.reportUnused();
        new CalendarConverter(model, Node.parse("calendars.json", calendars, problems)).convert(CalendarConverter.byCode(states.values()));
        stopAt(problems);
        checkSources(base, states.values(), problems);
        stopAt(problems);
        Map<String, String> files = new TreeMap<>();
        states.forEach((file, state) -> files.put(file, model.write(state, "Converted from facts/jurisdictions.json: change that, not this.")));
        files.put("fact-base.xmi", model.write(base, "Converted from facts/jurisdictions.json and facts/sources.md: change those, not this."));
        return files;
    }

    private static void stopAt(List<String> problems) throws FactsException {
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
    }

    private static String fileName(EObject state) {
        String name = (String) state.eGet(state.eClass().getEStructuralFeature("name"));
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private EObject base(Map<String, Node> head, List<SourceList.Entry> sources, Readings readings) {
        EObject base = model.create("fact.FactBase");
        Model.set(base, "dataset", head.get("dataset").text());
        Model.set(base, "asOf", head.get("as_of").date());
        Model.set(base, "schemaVersion", head.get("schema_version").number());
        Model.set(base, "verifiedFlag", head.get("verified_flag").text());
        Model.set(base, "sourceKey", head.get("source_key").text());
        Model.set(base, "useNote", head.get("use_note").text());
        Model.set(base, "stalenessNote", head.get("staleness_note").text());
        head.get("confidence_scale").object(Fact.CONFIDENCES, Set.of()).forEach((confidence, meaning) -> {
            EObject entry = model.create("fact.ConfidenceMeaning");
            if (Fact.CONFIDENCES.contains(confidence)) {
                Model.set(entry, "confidence", confidence.toUpperCase(Locale.ROOT));
            }
            Model.set(entry, "meaning", meaning.text());
            Model.add(base, "confidenceScale", entry);
        });
        readings.table("our_codes").forEach((code, supports) -> Model.add(base, "sources", source(code, supports.text())));
        for (SourceList.Entry entry : sources) {
            EObject source = source(entry.code(), entry.supports());
            Model.set(source, "title", entry.title());
            Model.set(source, "part", entry.part());
            Model.add(base, "sources", source);
        }
        return base;
    }

    private EObject source(String code, String supports) {
        EObject source = model.create("fact.Source");
        Model.set(source, "id", code);
        Model.set(source, "supports", supports);
        return source;
    }

    @SuppressWarnings("unchecked")
    private static void checkSources(EObject base, Iterable<EObject> states, List<String> problems) {
        Set<Object> known = new HashSet<>();
        for (EObject source : (List<EObject>) base.eGet(base.eClass().getEStructuralFeature("sources"))) {
            known.add(source.eGet(source.eClass().getEStructuralFeature("id")));
        }
        for (EObject state : states) {
            state.eAllContents().forEachRemaining(element -> {
                var feature = element.eClass().getEStructuralFeature("source");
                if (feature != null && element.eGet(feature) instanceof String codes) {
                    for (String code : codes.split(";")) {
                        if (!known.contains(code)) {
                            problems.add("jurisdictions.json: the source '" + code + "' of "
                                    + state.eGet(state.eClass().getEStructuralFeature("id")) + " is not in sources.md");
                        }
                    }
                }
            });
        }
    }
}
