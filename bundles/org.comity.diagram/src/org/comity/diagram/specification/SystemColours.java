package org.comity.diagram.specification;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours that a specification may take from Sirius: those that nobody can read otherwise than they are. */
final class SystemColours {
    private static final Pattern ADDRESS = Pattern.compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w+)'\\]");
    private static final int FULL = 255;
    private static final Map<String, Integer> SHADES = Map.of("black", 0, "white", FULL);

    private SystemColours() {
    }

    static Optional<Element> find(String address, String role, int line) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches() || !SHADES.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        Element colour = new Element(Vocabulary.known().kind("UserFixedColor").orElseThrow(), role, line, Optional.empty());
        colour.put("name", matcher.group(1));
        for (String part : new String[] {"red", "green", "blue"}) {
            colour.put(part, SHADES.get(matcher.group(1)));
        }
        return Optional.of(colour);
    }
}
