package org.comity.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.comity.library.letter.Sayable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the documentation says of a request in JSON is what the reader takes, and the other way round. */
class RequestSchemaTest {
    private static final JsonObject SCHEMA = JsonParser.parseString(Requests.text(Requests.SCHEMA)).getAsJsonObject();
    private static final Map<Class<?>, JsonObject> OBJECTS = Map.of(RequestJson.class, SCHEMA, RequestJson.Measure.class, definition("measure"),
            RequestJson.Target.class, definition("target"), RequestJson.Field.class, definition("field"), RequestJson.Fact.class, definition("fact"),
            RequestJson.Particulars.class, definition("particulars"));

    private static JsonObject definition(String name) {
        return SCHEMA.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private static Set<String> strings(JsonArray array) {
        return array == null ? Set.of() : StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands under a property, or under what it refers to. */
    private static JsonObject resolved(JsonObject property) {
        return property.has("$ref") ? definition(property.get("$ref").getAsString().replace("#/$defs/", "")) : property;
    }

    @Test
    void everyKeyOfTheSchemaIsReadAndEveryKeyThatIsReadIsInTheSchema() {
        OBJECTS.forEach((type, schema) -> {
            assertEquals(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(schema.getAsJsonObject("properties").keySet()), type.getSimpleName());
            assertFalse(schema.get("additionalProperties").getAsBoolean(), type.getSimpleName());
        });
    }

    @Test
    void whatTheSchemaAsksForTheReaderAsksForToo() {
        OBJECTS.forEach((type, schema) -> assertEquals(Arrays.stream(type.getRecordComponents())
                .filter(component -> !Set.of(Optional.class, List.class, SortedMap.class).contains(component.getType()))
                .map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new)), strings(schema.getAsJsonArray("required")), type.getSimpleName()));
    }

    @Test
    void everyKeyIsOfTheKindThatTheReaderTakes() {
        OBJECTS.forEach((type, schema) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                isOf(component.getGenericType(), schema.getAsJsonObject("properties").getAsJsonObject(component.getName()), type.getSimpleName() + "." + component.getName());
            }
        });
    }

    private static void isOf(Type type, JsonObject property, String place) {
        JsonObject said = resolved(property);
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == Optional.class) {
                isOf(last, property, place);
            } else if (generic.getRawType() == List.class) {
                assertEquals("array " + Sayable.LONGEST_LIST, said.get("type").getAsString() + " " + said.get("maxItems"), place);
                isOf(last, said.getAsJsonObject("items"), place);
            } else {
                assertEquals("object " + Sayable.LONGEST_LIST, said.get("type").getAsString() + " " + said.get("maxProperties"), place);
                isOf(last, said.getAsJsonObject("additionalProperties"), place);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            assertEquals(Arrays.stream(plain.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList(),
                    said.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList(), place);
        } else if (plain.isRecord()) {
            assertEquals(OBJECTS.get(plain), said, place);
        } else if (plain == String.class) {
            assertEquals("string " + FileKind.REQUEST.longestText(), said.get("type").getAsString() + " " + said.get("maxLength"), place);
        } else if (plain == LocalDate.class) {
            assertEquals("string date", said.get("type").getAsString() + " " + said.get("format").getAsString(), place);
        } else {
            assertEquals(plain == Boolean.class ? "boolean" : "integer", said.get("type").getAsString(), place);
        }
    }

    @Test
    void figuresAreLimitedAlike() {
        JsonObject particulars = definition("particulars").getAsJsonObject("properties");
        for (String key : List.of("maximumPenaltyMonths", "remainingMonths")) {
            JsonObject months = particulars.getAsJsonObject(key);
            assertEquals(0, months.get("minimum").getAsInt());
            assertEquals(Sayable.LONGEST_PENALTY, months.get("maximum").getAsInt());
        }
        assertEquals(FileKind.FORMAT, SCHEMA.getAsJsonObject("properties").getAsJsonObject("format").get("const").getAsInt());
    }

    @Test
    void textsOfACertainShapeHaveItInBoth() {
        assertEquals(Map.of("reference", RequestCheck.LINE.pattern(), "provider", RequestCheck.LINE.pattern(), "id", JsonRequest.ID.pattern(),
                "nationality", RequestCheck.COUNTRY.pattern()),
                OBJECTS.values().stream().flatMap(schema -> schema.getAsJsonObject("properties").entrySet().stream())
                        .filter(property -> property.getValue().getAsJsonObject().has("pattern")).collect(Collectors.toMap(Map.Entry::getKey,
                                property -> property.getValue().getAsJsonObject().get("pattern").getAsString().replaceAll("^\\^|\\$$", ""))));
    }

    @Test
    void everyKeyIsExplainedAndShownByAnExample() {
        OBJECTS.forEach((type, schema) -> {
            assertTrue(schema.has("description"), type.getSimpleName());
            schema.getAsJsonObject("properties").entrySet().forEach(entry -> {
                JsonObject property = entry.getValue().getAsJsonObject();
                String place = type.getSimpleName() + "." + entry.getKey();
                assertTrue(property.get("description").getAsString().endsWith("."), place);
                boolean composed = property.has("$ref") && resolved(property).has("properties") || property.has("additionalProperties")
                        || property.has("items") && property.getAsJsonObject("items").has("$ref");
                assertTrue(composed || !property.getAsJsonArray("examples").isEmpty(), place);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$.measures[0]", "$.measures[0].target", "$.fields.M06", "$.facts[0]", "$.particulars"})
    void theExampleHasSomethingOfEveryKind(String path) {
        JsonElement example = JsonParser.parseString(Requests.text(Requests.JSON));
        for (String step : path.replace("[0]", ".0").split("\\.")) {
            example = step.equals("$") ? example : step.equals("0") ? example.getAsJsonArray().get(0) : example.getAsJsonObject().get(step);
        }
        assertTrue(example.isJsonObject() && !example.getAsJsonObject().isEmpty(), path);
    }
}
