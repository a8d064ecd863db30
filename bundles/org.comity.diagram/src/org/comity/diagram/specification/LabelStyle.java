package org.comity.diagram.specification;

import java.util.Optional;
import java.util.Set;

import org.comity.diagram.expression.Expression;

/**
 * How a label looks and what it says.
 *
 * @param size in points
 * @param formats of bold, italic, underline, strike_through
 */
public record LabelStyle(Optional<Expression> text, int size, Set<String> formats, Colour colour, Alignment alignment) {
    /** Where the lines of a label begin. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }

    static LabelStyle of(Element style) {
        return new LabelStyle(style.expression("labelExpression"), style.number("labelSize"), style.words("labelFormat"),
                Colour.of(style, "labelColor", Colour.BLACK), Alignment.valueOf(style.text("labelAlignment")));
    }
}
