package org.comity.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.google.gson.stream.JsonWriter;

/**
 * Writes records as JSON in one form only: members in the order of their names, no white space, an optional value as a list of
 * none or one. Equal values give the same text on every machine, in every locale and time zone.
 */
final class CanonicalJson {
    /** Half of a surrogate pair: has no form in UTF-8, so it is written as an escape. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\uD800-\\uDFFF]");

    private final JsonWriter json;

    private CanonicalJson(JsonWriter json) {
        this.json = json;
    }

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException when it holds null or something that has no such form; a mistake of the programmer
     */
    static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            new CanonicalJson(json).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HALF_CHARACTER.matcher(text.toString())
                .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
    }

    /** The components of a record by name. */
    static SortedMap<String, Object> components(Record value) {
        SortedMap<String, Object> components = new TreeMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("The component " + component + " cannot be read", e);
            }
        }
        return components;
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case Record record -> members(components(record));
            case Map<?, ?> map -> members(map);
            case List<?> list -> elements(list);
            case SortedSet<?> set -> elements(set);
            case Optional<?> optional -> elements(optional.stream().toList());
            case OptionalInt optional -> elements(optional.stream().boxed().toList());
            case String text -> json.value(text);
            case Enum<?> constant -> json.value(constant.name());
            case LocalDate date -> json.value(date.toString());
            case Boolean flag -> json.value(flag);
            case Long number -> json.value(number);
            case Integer number -> json.value(number);
            case null, default -> throw new IllegalArgumentException("This has no place in an event or a state: " + value);
        }
    }

    private void members(Map<?, ?> members) throws IOException {
        SortedMap<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        json.beginObject();
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            json.name(member.getKey());
            write(member.getValue());
        }
        json.endObject();
    }

    private void elements(Collection<?> elements) throws IOException {
        json.beginArray();
        for (Object element : elements) {
            write(element);
        }
        json.endArray();
    }
}
