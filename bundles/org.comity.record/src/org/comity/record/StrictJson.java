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
    private final boolean byHand;

    private StrictJson(JsonReader json, boolean byHand) {
        this.json = json;
        this.byHand = byHand;
    }

    /** A record, and what stood beside its components. */
    record Read(Record value, Map<String, Object> besides) {
    }

    /** Something that is read from JSON. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(StrictJson strict) throws IOException;
    }

    /**
     * The record that a text stands for.
     *
     * @throws UnreadableEventException when it stands for none
     */
    static Record read(Class<? extends Record> type, String text) {
        return read(text, false, strict -> (Record) strict.value(type));
    }

    /**
     * The record that a text stands for which a person has written: components that are lists or optional may be missing.
     *
     * @param besides what may stand beside the components of the record
     * @throws UnreadableEventException when it stands for none
     */
    static Read read(Class<? extends Record> type, String text, Map<String, Type> besides) {
        return read(text, true, strict -> {
            Map<String, Object> values = strict.components(type, besides);
            Record value = (Record) strict.make(type, values);
            values.keySet().retainAll(besides.keySet());
            return new Read(value, values);
        });
    }

    /**
     * A text within an object, whatever else is in it.
     *
     * @throws UnreadableEventException when the object is none, or the member no text
     */
    static Optional<String> member(String name, String object) {
        return read(object, true, strict -> {
            Optional<String> found = Optional.empty();
            strict.expect(JsonToken.BEGIN_OBJECT);
            strict.json.beginObject();
            while (strict.json.hasNext()) {
                if (strict.json.nextName().equals(name)) {
                    found = Optional.of(strict.text());
                } else {
                    strict.json.skipValue();
                }
            }
            strict.json.endObject();
            return found;
        });
    }

    private static <T> T read(String text, boolean byHand, Reading<T> reading) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            // the next stricter level refuses half of a surrogate pair, which a person can paste into a text
            json.setStrictness(Strictness.LEGACY_STRICT);
            StrictJson strict = new StrictJson(json, byHand);
            T read = reading.from(strict);
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
        return make(type, components(type, Map.of()));
    }

    /** The components of a record by name. @param besides types of what may stand beside them */
    private Map<String, Object> components(Class<?> type, Map<String, Type> besides) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Type> types = new HashMap<>(besides);
        for (RecordComponent component : components) {
            types.put(component.getName(), component.getGenericType());
        }
        Map<String, Object> values = members(name -> Optional.ofNullable(types.get(name)));
        for (RecordComponent component : components) {
            if (!values.containsKey(component.getName())) {
                values.put(component.getName(), leftOut(component));
            }
        }
        return values;
    }

    private Object leftOut(RecordComponent component) {
        Class<?> kind = component.getType();
        if (byHand && kind == List.class) {
            return List.of();
        } else if (byHand && kind == Optional.class) {
            return Optional.empty();
        } else if (byHand && kind == OptionalInt.class) {
            return OptionalInt.empty();
        }
        throw new UnreadableEventException(Sentences.say("json.missing", component.getName(), json.getPreviousPath()));
    }

    private Object make(Class<?> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
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
