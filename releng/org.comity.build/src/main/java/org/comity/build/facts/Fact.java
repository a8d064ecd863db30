package org.comity.build.facts;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One fact of the fact base: its own parts, and the provenance that every fact has. */
record Fact(Node at, Map<String, Node> parts, String source, String confidence, boolean verified, Optional<String> note) {
    static final Set<String> CONFIDENCES = Set.of("high", "medium", "low", "unverified");

    private static final Set<String> PROVENANCE = Set.of("source", "confidence", "verified");

    /** Reads an object with provenance and the parts named. */
    static Fact read(Node node, String... names) {
        Set<String> required = new HashSet<>(PROVENANCE);
        required.addAll(Set.of(names));
        Map<String, Node> parts = node.object(required, Set.of("note"));
        Optional<String> note = Optional.ofNullable(parts.get("note")).map(Node::text);
        return new Fact(node, parts, parts.get("source").text(), parts.get("confidence").oneOf(CONFIDENCES), parts.get("verified").flag(), note);
    }

    Node value() {
        return parts.get("value");
    }

    /** Whether a typed feature may be read from its words. */
    boolean isReliable() {
        return confidence.equals("high") || confidence.equals("medium");
    }

    /** All words of the fact, note included, as a reading looks for them. */
    String words() {
        StringBuilder words = new StringBuilder();
        parts.values().forEach(part -> words.append(part.raw()).append('\n'));
        return words.toString();
    }
}
