package org.comity.record;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads records from JSON that may come from anywhere. A record is made only when every component is there once, is of its kind
 * and not null, and nothing else is there.
 */
final class StrictJson {
    private final JsonReader json;

    private StrictJson(JsonReader json) {
        this.json = json;
    }

    /**
     * The record that a text stands for.
     *
     * @throws UnreadableEventException when it stands for none
     */
    static Record read(Class<? extends Record> type, String text) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            // the next stricter level refuses half of a surrogate pair, which a person can paste into a text
            json.setStrictness(Strictness.LEGACY_STRICT);
            StrictJson strict = new StrictJson(json);
            Record read = (Record) strict.value(type);
            strict.expect(JsonToken.END_DOCUMENT);
            return read;
        } catch (IOException e) {
            throw new UnreadableEventException(Sentences.say("json.malformed"), e);
        }
    }

    private Object value(Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return record(kind);
        } else if (kind == String.class) {
            return text();
        } else if (kind == long.class || kind == Long.class) {
            return parsed(number(), Long::parseLong);
        } else if (kind == int.class || kind == Integer.class) {
            return parsed(number(), Integer::parseInt);
        } else if (kind == OptionalInt.class) {
            return noneOrOne(int.class).map(number -> OptionalInt.of((int) number)).orElse(OptionalInt.empty());
        } else if (kind == boolean.class) {
            expect(JsonToken.BOOLEAN);
            return json.nextBoolean();
        } else if (kind.isEnum()) {
            return parsed(text(), name -> constant(kind, name));
        } else if (kind == LocalDate.class) {
            return parsed(text(), LocalDate::parse);
        }
        throw new IllegalArgumentException("An event cannot hold a " + kind);
    }

    private Object collection(ParameterizedType type) throws IOException {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> kind = (Class<?>) type.getRawType();
        if (kind == List.class) {
            return List.copyOf(elements(arguments[0]));
        } else if (kind == Optional.class) {
            return noneOrOne(arguments[0]);
        } else if (kind.isAssignableFrom(SortedMap.class) && arguments[0] == String.class) {
            return Collections.unmodifiableSortedMap(members(name -> Optional.of(arguments[1])));
        }
        throw new IllegalArgumentException("An event cannot hold a " + type);
    }

    private Optional<Object> noneOrOne(Type type) throws IOException {
        List<Object> elements = elements(type);
        if (elements.size() > 1) {
            throw new UnreadableEventException(Sentences.say("json.more-than-one", json.getPreviousPath()));
        }
        return elements.stream().findFirst();
    }

    private Object record(Class<?> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Type> types = new HashMap<>();
        for (RecordComponent component : components) {
            types.put(component.getName(), component.getGenericType());
        }
        Map<String, Object> values = members(name -> Optional.ofNullable(types.get(name)));
        for (RecordComponent component : components) {
            if (!values.containsKey(component.getName())) {
                throw new UnreadableEventException(Sentences.say("json.missing", component.getName(), json.getPreviousPath()));
            }
        }
        return make(type, components, values);
    }

    private Object make(Class<?> type, RecordComponent[] components, Map<String, Object> values) {
        Class<?>[] kinds = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] arguments = Arrays.stream(components).map(component -> values.get(component.getName())).toArray();
        try {
            return type.getConstructor(kinds).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new UnreadableEventException(Sentences.say("json.refused", type.getSimpleName(), json.getPreviousPath()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No " + type + " can be made", e);
        }
    }

    /** @param typeOf the type of the member with a name; empty when there must be no such member */
    private SortedMap<String, Object> members(Function<String, Optional<Type>> typeOf) throws IOException {
        SortedMap<String, Object> members = new TreeMap<>();
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            Type type = typeOf.apply(name)
                    .orElseThrow(() -> new UnreadableEventException(Sentences.say("json.unknown", json.getPath())));
            if (members.put(name, value(type)) != null) {
                throw new UnreadableEventException(Sentences.say("json.twice", json.getPreviousPath()));
            }
        }
        json.endObject();
        return members;
    }

    private List<Object> elements(Type type) throws IOException {
        List<Object> elements = new ArrayList<>();
        expect(JsonToken.BEGIN_ARRAY);
        json.beginArray();
        while (json.hasNext()) {
            elements.add(value(type));
        }
        json.endArray();
        return elements;
    }

    private String text() throws IOException {
        expect(JsonToken.STRING);
        return json.nextString();
    }

    private String number() throws IOException {
        expect(JsonToken.NUMBER);
        return json.nextString();
    }

    private void expect(JsonToken kind) throws IOException {
        if (json.peek() != kind) {
            throw new UnreadableEventException(Sentences.say("json.kind", json.getPath()));
        }
    }

    private <T> T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEventException(Sentences.say("json.kind", json.getPreviousPath()), e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
