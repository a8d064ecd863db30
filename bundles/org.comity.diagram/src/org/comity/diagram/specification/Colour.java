package org.comity.diagram.specification;

import java.util.Locale;

/** A colour; each part is from 0 to 255. */
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    static Colour of(Element style, String part, Colour otherwise) {
        return style.referred(part).stream().findFirst().map(colour -> new Colour(colour.number("red"), colour.number("green"), colour.number("blue"))).orElse(otherwise);
    }

    /** As a browser reads it, such as {@code #1f77b4}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
