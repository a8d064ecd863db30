package org.comity.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements and attributes that are understood, as {@code vocabulary.txt} lists them. */
final class Vocabulary {
    /** What a part of an element is. */
    enum Sort {
        TEXT, EXPRESSION, FLAG, NUMBER, WORD, WORDS, CHILD, REFER,
        /** Accepted because it steers the editor of Sirius alone. */
        SIRIUS
    }

    /**
     * A part of an element.
     *
     * @param type the element that a child or a reference is
     * @param words the values that are possible, where not all are
     * @param otherwise what holds where nothing is written
     */
    record Part(String name, Sort sort, String type, boolean several, Set<String> words, Optional<String> otherwise) {
    }

    /** An element by its name and the namespace it is of. */
    record Kind(String name, String namespace, Optional<String> parent, boolean partial, Map<String, Part> parts) {
    }

    private static final Pattern PART = Pattern.compile("(\\w+) (\\w+)(?:\\(([^)]*)\\))?(?: (\\w+)(\\*)?)?(?:=(.+))?");
    private static final Pattern HEAD = Pattern.compile("(\\w+)(!)?(?: < (\\w+))?:(.*)");

    private static final Vocabulary KNOWN = read();

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private Vocabulary() {
    }

    static Vocabulary known() {
        return KNOWN;
    }

    private static Vocabulary read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            Vocabulary vocabulary = new Vocabulary();
            String namespace = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("@ ")) {
                    namespace = line.substring(2);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    vocabulary.add(line, namespace);
                }
            }
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary.txt lies beside this class", e);
        }
    }

    private void add(String line, String namespace) {
        Matcher head = matched(HEAD, line);
        Optional<String> parent = Optional.ofNullable(head.group(3));
        Map<String, Part> parts = new LinkedHashMap<>(parent.map(name -> kinds.get(name).parts()).orElse(Map.of()));
        Arrays.stream(head.group(4).split(";")).map(String::strip).filter(text -> !text.isEmpty()).map(Vocabulary::part)
                .forEach(part -> parts.put(part.name(), part));
        kinds.put(head.group(1), new Kind(head.group(1), namespace, parent, head.group(2) != null, parts));
    }

    private static Part part(String text) {
        Matcher part = matched(PART, text);
        Set<String> words = part.group(3) == null ? Set.of() : new HashSet<>(List.of(part.group(3).split(" ")));
        return new Part(part.group(2), Sort.valueOf(part.group(1).toUpperCase(Locale.ROOT)), Optional.ofNullable(part.group(4)).orElse(""),
                part.group(5) != null, words, Optional.ofNullable(part.group(6)));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("vocabulary.txt: '" + text + "' is not understood");
        }
        return matcher;
    }

    Collection<Kind> kinds() {
        return kinds.values();
    }

    Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** Whether an element of one name can stand where one of another is asked for. */
    boolean fits(String name, String asked) {
        return name.equals(asked) || kind(name).flatMap(Kind::parent).filter(parent -> fits(parent, asked)).isPresent();
    }
}
