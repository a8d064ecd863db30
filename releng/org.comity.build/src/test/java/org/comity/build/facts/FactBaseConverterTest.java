package org.comity.build.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** The committed fact base, converted and read back; and the same with one thing wrong. */
class FactBaseConverterTest {
    private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();
    private static final Path FACTS = BUNDLES.resolve("org.comity.library/facts");
    private static final Path MODEL = BUNDLES.resolve("org.comity.model/model");

    private static String facts;
    private static String sources;
    private static String readings;
    private static String calendars;
    private static FactBaseConverter converter;
    private static Map<String, String> files;

    @BeforeAll
    static void convert() throws IOException, FactsException {
        facts = Files.readString(FACTS.resolve("jurisdictions.json"));
        sources = Files.readString(FACTS.resolve("sources.md"));
        readings = Files.readString(FACTS.resolve("readings.json"));
        calendars = Files.readString(FACTS.resolve("calendars.json"));
        converter = new FactBaseConverter(MODEL);
        files = converter.convert(facts, sources, readings, calendars);
    }

    private static ReadBack readBack() {
        Map<String, String> treatyOf = JsonParser.parseString(readings).getAsJsonObject().getAsJsonObject("treaties").entrySet().stream()
                .collect(Collectors.toMap(treaty -> treaty.getValue().getAsJsonObject().get("instrument").getAsString(), Map.Entry::getKey));
        return new ReadBack(new Model(MODEL), treatyOf);
    }

    /** Every leaf by its path: texts, numbers, true and false, null, and empty lists and objects. */
    private static Map<String, Object> leaves(Object value) {
        Map<String, Object> leaves = new TreeMap<>();
        walk("", value, leaves);
        return leaves;
    }

    private static void walk(String path, Object value, Map<String, Object> leaves) {
        switch (value) {
            case JsonObject object when !object.isEmpty() -> object.entrySet().forEach(part -> walk(path + "." + part.getKey(), part.getValue(), leaves));
            case JsonArray array when !array.isEmpty() -> {
                for (int i = 0; i < array.size(); i++) {
                    walk(path + "[" + i + "]", array.get(i), leaves);
                }
            }
            case JsonPrimitive leaf when leaf.isNumber() -> leaves.put(path, leaf.getAsInt());
            case JsonPrimitive leaf when leaf.isBoolean() -> leaves.put(path, leaf.getAsBoolean());
            case JsonPrimitive leaf -> leaves.put(path, leaf.getAsString());
            case JsonNull none -> leaves.put(path, "null");
            case Map<?, ?> object -> object.forEach((key, part) -> walk(path + "." + key, part, leaves));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(path + "[" + i + "]", list.get(i), leaves);
                }
            }
            case null -> leaves.put(path, "null");
            default -> leaves.put(path, value);
        }
    }

    @Test
    void everyLeafOfEveryRecordComesBackFromTheStatesOfTheLibrary() throws IOException {
        ReadBack readBack = readBack();
        Map<String, Object> found = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith("states/")) {
                EObject state = readBack.load(file.getValue());
                leaves(readBack.record(state)).forEach((path, leaf) -> found.put(ReadBack.get(state, "id") + path, leaf));
            }
        }
        Map<String, Object> recorded = new TreeMap<>();
        for (JsonElement record : JsonParser.parseString(facts).getAsJsonObject().getAsJsonArray("records")) {
            leaves(record).forEach((path, leaf) -> recorded.put(record.getAsJsonObject().get("iso2").getAsString() + path, leaf));
        }
        assertEquals(17, files.size() - 1);
        assertEquals(2932, recorded.size());
        assertEquals(text(recorded), text(found));
    }

    private static String text(Map<String, Object> leaves) {
        return leaves.entrySet().stream().map(leaf -> leaf.getKey() + " = " + leaf.getValue()).collect(Collectors.joining("\n"));
    }

    @Test
    void theHeadOfTheFactBaseComesBackToo() throws IOException {
        EObject base = readBack().load(files.get("fact-base.xmi"));
        JsonObject head = JsonParser.parseString(facts).getAsJsonObject();
        Map<String, String> features = Map.of("dataset", "dataset", "as_of", "asOf", "schema_version", "schemaVersion", "verified_flag",
                "verifiedFlag", "source_key", "sourceKey", "use_note", "useNote", "staleness_note", "stalenessNote");
        features.forEach((key, feature) -> assertEquals(head.get(key).getAsString(), ReadBack.get(base, feature).toString()));
        Map<String, Object> scale = ReadBack.all(base, "confidenceScale").stream().collect(Collectors.toMap(
                entry -> ReadBack.get(entry, "confidence").toString().toLowerCase(java.util.Locale.ROOT), entry -> ReadBack.get(entry, "meaning")));
        assertEquals(leaves(head.get("confidence_scale")), leaves(scale));
        assertEquals(features.size() + 2, head.size());
    }

    @Test
    void everyRowOfTheListOfSourcesBecomesASource() throws IOException {
        List<EObject> found = ReadBack.all(readBack().load(files.get("fact-base.xmi")), "sources");
        List<String> rows = sources.lines().filter(line -> line.matches("\\| S2?-.*")).toList();
        assertEquals(rows.size() + 4, found.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).substring(1).split(" *\\| *");
            EObject source = found.get(i + 4);
            assertEquals(List.of(cells[0].strip(), cells[1], cells[2]),
                    List.of(ReadBack.get(source, "id"), ReadBack.get(source, "title"), ReadBack.get(source, "supports")));
        }
    }

    @Test
    void aFileThatIsMissingOrChangedByHandIsNoticedAndWrittenAgain(@TempDir Path library) throws IOException {
        Files.createDirectory(library.resolve("states"));
        assertEquals(List.copyOf(files.keySet()), ConvertedFiles.stale(library, files));
        ConvertedFiles.write(library, files);
        assertEquals(List.of(), ConvertedFiles.stale(library, files));
        Path thailand = library.resolve("states/thailand.xmi");
        Files.writeString(thailand, Files.readString(thailand).replace("Thai", "thai"));
        Files.delete(library.resolve("fact-base.xmi"));
        assertEquals(List.of("fact-base.xmi", "states/thailand.xmi"), ConvertedFiles.stale(library, files));
        ConvertedFiles.write(library, files);
        assertEquals(files.get("states/thailand.xmi"), Files.readString(thailand));
    }

    @Test
    void theSameFactsGiveTheSameFilesAgain() throws FactsException {
        assertEquals(files, new FactBaseConverter(MODEL).convert(facts, sources, readings, calendars));
    }

    private static List<String> refused(String changedFacts, String changedSources, String changedReadings) {
        return assertThrows(FactsException.class, () -> converter.convert(changedFacts, changedSources, changedReadings, calendars)).problems();
    }

    /** The fact base with one value replaced ('-' removes it), at a path like TH.nationals.value. */
    private static String withThailand(String path, String json) {
        JsonObject root = JsonParser.parseString(facts).getAsJsonObject();
        JsonElement at = root.getAsJsonArray("records").asList().stream()
                .filter(record -> record.getAsJsonObject().get("iso2").getAsString().equals("TH")).findFirst().orElseThrow();
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.isJsonArray() ? at.getAsJsonArray().get(Integer.parseInt(steps[i])) : at.getAsJsonObject().get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (json.equals("-")) {
            assertTrue(at.getAsJsonObject().has(last));
            at.getAsJsonObject().remove(last);
        } else if (at.isJsonArray()) {
            at.getAsJsonArray().set(Integer.parseInt(last), JsonParser.parseString(json));
        } else {
            at.getAsJsonObject().add(last, JsonParser.parseString(json));
        }
        return root.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "death_penalty | - | jurisdictions.json: records[TH] lacks the key 'death_penalty'",
            "nationals.confidence | - | jurisdictions.json: records[TH].nationals lacks the key 'confidence'",
            "treaties.uncac | - | jurisdictions.json: records[TH].treaties lacks the key 'uncac'",
            "law_mla.value.year | - | jurisdictions.json: records[TH].law_mla.value lacks the key 'year'",
            "agencies.0.body | - | jurisdictions.json: records[TH].agencies[0] lacks the key 'body'",
            "population | 7 | jurisdictions.json: records[TH] has the key 'population', which the converter does not know",
            "nationals.page | 7 | jurisdictions.json: records[TH].nationals has the key 'page', which the converter does not know",
            "provisional_arrest.value.days | 7 | jurisdictions.json: records[TH].provisional_arrest.value has the key 'days', which the converter does not know",
            "nationals.value | 7 | jurisdictions.json: records[TH].nationals.value is a number where text is expected",
            "nationals.value | '\"\"' | jurisdictions.json: records[TH].nationals.value is an empty text where text is expected",
            "partner | null | jurisdictions.json: records[TH].partner is null where true or false is expected",
            "law_mla.value | '\"a law\"' | jurisdictions.json: records[TH].law_mla.value is text where an object with named parts is expected",
            "agencies | '{}' | jurisdictions.json: records[TH].agencies is an object where a list is expected",
            "official_languages.value.0 | '\"Thay\"' | jurisdictions.json: records[TH].official_languages.value[0] is 'Thay', a language without a tag in the readings",
            "special.confidence | '\"sure\"' | jurisdictions.json: records[TH].special.confidence is 'sure', which the converter does not know",
            "as_of | '\"soon\"' | jurisdictions.json: records[TH].as_of is 'soon' where a day like 2026-11-21 is expected",
            "treaties.untoc.date | '\"lately\"' | jurisdictions.json: records[TH].treaties.untoc.date is 'lately' where a day, month, year or two years are expected",
            "treaties.untoc.status | '\"friend\"' | jurisdictions.json: records[TH].treaties.untoc.status is 'friend', a status without a reading",
            "special.source | '\"S-NONE\"' | jurisdictions.json: the source 'S-NONE' of TH is not in sources.md",
            "iso2 | '\"VN\"' | is there twice"})
    void whatIsWrongWithARecordIsNamedWithItsPath(String path, String json, String problem) {
        List<String> problems = refused(withThailand(path, json), sources, readings);
        assertTrue(problems.stream().anyMatch(line -> line.contains(problem)), problems::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"dataset\" | \"datasets\" | jurisdictions.json: lacks the key 'dataset'",
            "\"records\": [ | \"records\": [[, | jurisdictions.json: no valid JSON",
            "\"iso3\": \"THA\" | \"iso3\": \"THA\", \"iso3\": \"THB\" | the key 'iso3' is there twice",
            "\"schema_version\": 1 | \"schema_version\": 1.5 | jurisdictions.json: no valid JSON"})
    void aFileOfAnotherShapeIsRefused(String old, String now, String problem) {
        assertTrue(facts.contains(old), old);
        List<String> problems = refused(facts.replace(old, now), sources, readings);
        assertTrue(problems.stream().anyMatch(line -> line.contains(problem)), problems::toString);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() {
        assertTrue(refused(facts.substring(0, facts.indexOf("\"iso2\": \"TH\"")), sources, readings).get(0).startsWith("jurisdictions.json: the text ends too early at $.records["));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        JsonObject twice = JsonParser.parseString(withThailand("urgent_channel", "-")).getAsJsonObject();
        twice.getAsJsonArray("records").get(0).getAsJsonObject().addProperty("extra", 1);
        assertEquals(2, refused(twice.toString(), sources, readings).size());
    }

    @Test
    void aReadingThatTheWordsNoLongerBearIsRefused() {
        List<String> problems = refused(withThailand("death_penalty.value", "\"abolished\""), sources, readings);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).endsWith("reads 'retained', which does not stand in jurisdictions.json: records[TH].death_penalty"), problems.get(0));
    }

    @Test
    void aReadingMayNotRestOnAnIndicationOnly() {
        List<String> problems = refused(withThailand("death_penalty.confidence", "\"low\""), sources, readings);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).endsWith("records[TH].death_penalty, which is only of low confidence"), problems.get(0));
    }

    @Test
    void aReadingOfAStateThatIsNotThereIsRefused() {
        String misspelt = readings.replace("{\"state\": \"TH\", \"phrase\": \"retained\"", "{\"state\": \"TX\", \"phrase\": \"retained\"");
        assertFalse(misspelt.equals(readings));
        assertEquals(List.of("reads no fact: there is no State 'TX'"),
                refused(facts, sources, misspelt).stream().map(line -> line.replaceFirst(".*\\] ", "")).toList());
    }

    @Test
    void aSourceListedTwiceIsRefused() {
        String row = sources.lines().filter(line -> line.startsWith("| S-CIL |")).findFirst().orElseThrow();
        assertTrue(refused(facts, sources + "\n" + row + "\n", readings).get(0).contains("has the source 'S-CIL' a second time"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"years\": | \"year\": | calendars.json: lacks the key 'years'",
            "\"TH\": { | \"XX\": { | calendars.json: calendars lacks the key 'TH'",
            "\"every\": \"04-06\" | \"every\": \"04-36\" | is '04-36', which cannot be read as a day or an hour",
            "\"every\": \"04-06\" | \"each\": \"04-06\" | has the key 'each', which the converter does not know",
            "\"2026-03-03\" | \"2025-03-03\" | falls on 2025-03-03, outside [2026, 2027, 2028]",
            "\"opens\": \"07:45\" | \"opens\": \"early\" | calendars.json: calendars.BN.opens is 'early'"})
    void whatIsWrongWithACalendarIsNamedToo(String old, String now, String problem) {
        assertTrue(calendars.contains(old), old);
        List<String> problems = assertThrows(FactsException.class, () -> converter.convert(facts, sources, readings, calendars.replace(old, now))).problems();
        assertTrue(problems.stream().anyMatch(line -> line.contains(problem)), problems::toString);
    }
}
