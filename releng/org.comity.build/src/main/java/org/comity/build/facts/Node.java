package org.comity.build.facts;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * One value of a JSON file, which knows its path. Whoever reads it says what has to be there; whatever is missing, is of another
 * type or was not asked for becomes a problem with its path, and reading goes on so that all problems are found at once.
 */
final class Node {
    private final String path;
    private final Object value;
    private final List<String> problems;

    private Node(String path, Object value, List<String> problems) {
        this.path = path;
        this.value = value;
        this.problems = problems;
    }

    /**
     * Reads a JSON text.
     *
     * @param file the name under which problems are reported
     * @throws FactsException when the text is no JSON, or an object names a key twice
     */
    static Node parse(String file, String text, List<String> problems) throws FactsException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            Object value = read(reader);
            reader.peek();
            return new Node(file + ":", value, problems);
        } catch (MalformedJsonException | IllegalArgumentException e) {
            throw new FactsException(List.of(file + ": no valid JSON at " + reader.getPath() + ": " + e.getMessage()));
        } catch (IOException e) {
            throw new FactsException(List.of(file + ": the text ends too early at " + reader.getPath()));
        }
    }

    private static Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    String key = reader.nextName();
                    if (object.containsKey(key)) {
                        throw new IllegalArgumentException("the key '" + key + "' is there twice");
                    }
                    object.put(key, read(reader));
                }
                reader.endObject();
                yield object;
            }
            case BEGIN_ARRAY -> {
                List<Object> array = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(read(reader));
                }
                reader.endArray();
                yield array;
            }
            case BOOLEAN -> reader.nextBoolean();
            case NUMBER -> reader.nextInt();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> reader.nextString();
        };
    }

    String path() {
        return path;
    }

    void problem(String text) {
        problems.add(path + " " + text);
    }

    /** The fields of an object that has all of the first keys, perhaps some of the others, and no further ones. */
    Map<String, Node> object(Set<String> required, Set<String> optional) {
        Map<String, Node> fields = fields();
        if (value instanceof Map) {
            for (String key : required) {
                if (!fields.containsKey(key)) {
                    problem("lacks the key '" + key + "'");
                }
            }
            for (String key : fields.keySet()) {
                if (!required.contains(key) && !optional.contains(key)) {
                    problem("has the key '" + key + "', which the converter does not know");
                }
            }
        }
        Set<String> missing = new LinkedHashSet<>(required);
        missing.removeAll(fields.keySet());
        missing.forEach(key -> fields.put(key, new Node(path + "." + key, null, new ArrayList<>())));
        return fields;
    }

    /** The fields of an object whose keys are free. */
    Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, field) -> fields.put((String) key, new Node(path + (path.endsWith(":") ? " " : ".") + key, field, problems)));
        } else {
            problem("is " + kind() + " where an object with named parts is expected");
        }
        return fields;
    }

    /** The elements of a list; objects are named by their two-letter code where they have one. */
    List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String name = list.get(i) instanceof Map<?, ?> object && object.get("iso2") instanceof String code ? code : Integer.toString(i);
                elements.add(new Node(path + "[" + name + "]", list.get(i), problems));
            }
        } else {
            problem("is " + kind() + " where a list is expected");
        }
        return elements;
    }

    boolean isNull() {
        return value == null;
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        problem("is " + kind() + " where text is expected");
        return "";
    }

    Optional<String> textOrNull() {
        return value == null ? Optional.empty() : Optional.of(text());
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        problem("is " + kind() + " where true or false is expected");
        return false;
    }

    Optional<Boolean> flagOrNull() {
        return value == null ? Optional.empty() : Optional.of(flag());
    }

    int number() {
        if (value instanceof Integer number) {
            return number;
        }
        problem("is " + kind() + " where a whole number is expected");
        return 0;
    }

    OptionalInt numberOrNull() {
        return value == null ? OptionalInt.empty() : OptionalInt.of(number());
    }

    LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                problem("is '" + text + "' where a day like 2026-11-21 is expected");
            }
            return LocalDate.EPOCH;
        }
    }

    /** A text that is one of the given words. */
    String oneOf(Set<String> words) {
        String word = text();
        if (!word.isEmpty() && !words.contains(word)) {
            problem("is '" + word + "', which the converter does not know");
        }
        return word;
    }

    /** The value as it stands, for a search in its words. */
    String raw() {
        return String.valueOf(value);
    }

    private String kind() {
        return switch (value) {
            case null -> "null";
            case String text -> text.isBlank() ? "an empty text" : "text";
            case Boolean flag -> "true or false";
            case Integer number -> "a number";
            case List<?> list -> "a list";
            default -> "an object";
        };
    }
}
