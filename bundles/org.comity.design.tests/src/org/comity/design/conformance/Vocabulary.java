package org.comity.design.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of Sirius that the specification may use, from {@code sirius.txt}. */
final class Vocabulary {
    /** @param words possible values; for a part that refers or holds, the type */
    record Part(String kind, String name, boolean several, List<String> words) {
    }

    record Type(String name, String namespace, boolean partial, String general, List<Part> parts) {
    }

    private static final Pattern PART = Pattern.compile("(\\w+) (\\w+)(\\*?)(?:\\(([\\w ]+)\\)| (\\w+))?");

    private final Map<String, Type> types = new HashMap<>();

    Vocabulary() {
        String namespace = "";
        for (String line : lines()) {
            if (line.startsWith("@")) {
                namespace = line.substring(1).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(line, namespace);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("sirius.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, String namespace) {
        String head = line.substring(0, line.indexOf(':'));
        String[] names = head.split(" < ");
        List<Part> parts = new ArrayList<>();
        for (String text : line.substring(head.length() + 1).split(";")) {
            Matcher part = PART.matcher(text.strip());
            if (part.matches()) {
                List<String> words = part.group(4) != null ? Arrays.asList(part.group(4).split(" ")) : part.group(5) != null ? List.of(part.group(5)) : List.of();
                parts.add(new Part(part.group(1), part.group(2), !part.group(3).isEmpty(), words));
            } else if (!text.isBlank()) {
                throw new IllegalArgumentException(line);
            }
        }
        String name = names[0].replace("!", "");
        types.put(name, new Type(name, namespace, names[0].endsWith("!"), names.length > 1 ? names[1] : "", parts));
    }

    Optional<Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<Part> part(Type type, String name) {
        Optional<Part> own = type.parts().stream().filter(part -> part.name().equals(name)).findFirst();
        return own.isPresent() ? own : type(type.general()).flatMap(general -> part(general, name));
    }

    boolean is(String name, String general) {
        return name.equals(general) || type(name).filter(type -> !type.general().isEmpty() && is(type.general(), general)).isPresent();
    }
}
