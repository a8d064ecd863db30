package org.comity.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.comity.library.letter.Sayable;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads a record from a file in JSON that anybody may have written. The components of the record are the keys that there are: one of
 * the type {@link Optional}, a list or a map can be left out, any other has to be there. Whatever does not fit is refused with its place.
 */
final class JsonFile {
    private static final String FORMAT = "format";
    private static final Pattern PLACE = Pattern.compile("(?s)^.*\\bat line (\\d+) column (\\d+).*$");

    private final String name;
    private final FileKind kind;
    private final JsonReader json;

    private JsonFile(String name, FileKind kind, String text) {
        this.name = name;
        this.kind = kind;
        this.json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(kind.deepest());
    }

    /**
     * The record that a text stands for.
     *
     * @param name how messages call the file
     */
    static <T extends Record> T read(Class<T> type, String text, FileKind kind, String name) throws PackException {
        new JsonFile(name, kind, text).parse(JsonFile::checkFormat);
        return type.cast(new JsonFile(name, kind, text).parse(file -> file.record(type)));
    }

    @FunctionalInterface
    private interface Part<T> {
        T read(JsonFile file) throws IOException, PackException;
    }

    private <T> T parse(Part<T> part) throws PackException {
        try {
            T read = part.read(this);
            json.peek(); // refuses whatever follows
            return read;
        } catch (EOFException e) {
            throw new PackException(Sentences.say("json.broken-off", name, json.getPath()), e);
        } catch (MalformedJsonException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can always be read", e);
        }
    }

    private PackException malformed(MalformedJsonException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Nesting limit")) {
            return new PackException(Sentences.say("json.too-deep", name, json.getPath(), kind.deepest()), e);
        }
        if (message.contains("Unterminated")) {
            return new PackException(Sentences.say("json.broken-off", name, json.getPath()), e);
        }
        return new PackException(Sentences.say("json.malformed", name, PLACE.matcher(message).replaceFirst("line $1, column $2")), e);
    }

    /** Goes through the whole file for its syntax and its version, so that a file of a later version is told by that and not by a key that is new there. */
    private Optional<Integer> checkFormat() throws IOException, PackException {
        Optional<Integer> format = Optional.empty();
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(FORMAT) && json.peek() == JsonToken.NUMBER) {
                format = Optional.of(number());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (format.filter(version -> version != FileKind.FORMAT).isPresent()) {
            String key = format.get() > FileKind.FORMAT ? "json.later" : "json.format";
            throw Sentences.refusal(key, name, format.get(), FileKind.FORMAT);
        }
        return format;
    }

    private Object value(Type type) throws IOException, PackException {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return record(wanted);
        } else if (wanted == String.class) {
            return text();
        } else if (wanted == int.class || wanted == Integer.class) {
            return number();
        } else if (wanted == Boolean.class) {
            expect(JsonToken.BOOLEAN);
            return json.nextBoolean();
        } else if (wanted == LocalDate.class) {
            return day();
        } else if (wanted.isEnum()) {
            return literal(wanted);
        }
        throw new IllegalArgumentException("No file holds a " + wanted);
    }

    private Object collection(ParameterizedType type) throws IOException, PackException {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> wanted = (Class<?>) type.getRawType();
        if (wanted == Optional.class) {
            return Optional.of(value(arguments[0]));
        } else if (wanted == List.class) {
            return elements(arguments[0]);
        } else if (wanted == SortedMap.class) {
            return members(key -> Optional.of(arguments[1]), List.of());
        }
        throw new IllegalArgumentException("No file holds a " + type);
    }

    private Record record(Class<?> type) throws IOException, PackException {
        String place = json.getPath();
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Type> types = Arrays.stream(components).collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        Map<String, Object> values = members(key -> Optional.ofNullable(types.get(key)),
                Arrays.stream(components).map(RecordComponent::getName).toList());
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : components) {
            Optional<Object> value = Optional.ofNullable(values.get(component.getName())).or(() -> none(component));
            arguments.add(value.orElseThrow(() -> Sentences.refusal("json.missing", name, place, component.getName())));
        }
        try {
            Class<?>[] kinds = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return (Record) type.getDeclaredConstructor(kinds).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No " + type + " can be made", e);
        }
    }

    /** What a key means that is left out. */
    private static Optional<Object> none(RecordComponent component) {
        Class<?> type = component.getType();
        return type == Optional.class ? Optional.of(Optional.empty()) : type == List.class ? Optional.of(List.of())
                : type == SortedMap.class ? Optional.of(new TreeMap<>()) : Optional.empty();
    }

    /** @param typeOf the type of the member with a key; empty where there is no such key */
    private SortedMap<String, Object> members(Function<String, Optional<Type>> typeOf, List<String> possible) throws IOException, PackException {
        SortedMap<String, Object> members = new TreeMap<>();
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            if (members.size() >= Sayable.LONGEST_LIST) {
                throw refusal("json.too-many", Sayable.LONGEST_LIST);
            }
            Optional<Type> type = typeOf.apply(key);
            if (type.isEmpty()) {
                throw new PackException(Sentences.say("json.unknown", name, json.getPath(), key) + " " + String.join(", ", possible) + ".");
            }
            if (members.containsKey(key)) {
                throw refusal("json.twice");
            }
            members.put(key, value(type.get()));
        }
        json.endObject();
        return members;
    }

    private List<Object> elements(Type type) throws IOException, PackException {
        List<Object> elements = new ArrayList<>();
        expect(JsonToken.BEGIN_ARRAY);
        json.beginArray();
        while (json.hasNext()) {
            if (elements.size() >= Sayable.LONGEST_LIST) {
                throw refusal("json.too-many", Sayable.LONGEST_LIST);
            }
            elements.add(value(type));
        }
        json.endArray();
        return elements;
    }

    private String text() throws IOException, PackException {
        expect(JsonToken.STRING);
        String place = json.getPath();
        String text = json.nextString();
        if (text.length() > kind.longestText()) {
            throw Sentences.refusal("json.too-long", name, place, text.length(), kind.longestText());
        }
        if (PackText.unwritable(text).isPresent()) {
            throw new PackException(Sentences.say("json.unwritable", name, place) + " " + PackText.refusal(PackText.unwritable(text).getAsInt()));
        }
        return text;
    }

    private int number() throws IOException, PackException {
        expect(JsonToken.NUMBER);
        String place = json.getPath();
        String digits = json.nextString();
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new PackException(Sentences.say("json.no-number", name, place, digits), e);
        }
    }

    private LocalDate day() throws IOException, PackException {
        String place = json.getPath();
        String day = text();
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new PackException(Sentences.say("json.no-day", name, place, day), e);
        }
    }

    private Object literal(Class<?> type) throws IOException, PackException {
        String place = json.getPath();
        String literal = text();
        List<Enum<?>> possible = Arrays.stream(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant).toList();
        return possible.stream().filter(constant -> constant.name().equals(literal)).findFirst().orElseThrow(() -> new PackException(
                Sentences.say("json.no-literal", name, place, literal) + " " + possible.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    private void expect(JsonToken wanted) throws IOException, PackException {
        JsonToken found = json.peek();
        if (found != wanted) {
            throw refusal("json.kind", Sentences.say("kind." + found), Sentences.say("kind." + wanted));
        }
    }

    /** @param arguments follow the name of the file and the place where reading stands */
    private PackException refusal(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name, json.getPath()));
        all.addAll(List.of(arguments));
        return Sentences.refusal(key, all.toArray());
    }
}
