package org.comity.diagram.specification;

import java.util.Locale;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** How a node looks. */
public final class NodeStyle extends Part {
    /** The outline. */
    public enum Shape {
        SQUARE, ELLIPSE, LOZENGE, NOTE, CONTAINER
    }

    /** How a line is drawn. */
    public enum Line {
        SOLID, DASH, DOT, DASH_DOT
    }

    NodeStyle(Element element) {
        super(element);
    }

    public Shape shape() {
        return switch (element().kind().name()) {
            case "SquareDescription" -> Shape.SQUARE;
            case "EllipseNodeDescription" -> Shape.ELLIPSE;
            case "LozengeNodeDescription" -> Shape.LOZENGE;
            case "NoteDescription" -> Shape.NOTE;
            default -> Shape.CONTAINER;
        };
    }

    /** The width in units of ten pixels; nothing, or 0 and less, where it is left to the label. */
    public Optional<Expression> width() {
        return size("width", "widthComputationExpression", "horizontalDiameterComputationExpression");
    }

    /** The height in units of ten pixels; nothing, or 0 and less, where it is left to the label. */
    public Optional<Expression> height() {
        return size("height", "heightComputationExpression", "verticalDiameterComputationExpression");
    }

    private Optional<Expression> size(String square, String computed, String diameter) {
        if (element().number(square) > 0) {
            return Optional.of(new Expression.Literal(Integer.toString(element().number(square))));
        }
        return element().expression(computed).or(() -> element().expression(diameter)).or(() -> element().expression("sizeComputationExpression"));
    }

    public LabelStyle labelStyle() {
        return LabelStyle.of(element());
    }

    /** Whether the label stands inside. */
    public boolean isLabelInside() {
        return shape() == Shape.CONTAINER || element().text("labelPosition").equals("node");
    }

    public Optional<Expression> tooltip() {
        return element().expression("tooltipExpression");
    }

    public Optional<Expression> borderWidth() {
        return element().expression("borderSizeComputationExpression");
    }

    public Colour border() {
        return Colour.of(element(), "borderColor", Colour.BLACK);
    }

    public Line borderLine() {
        return Line.valueOf(element().text("borderLineStyle").toUpperCase(Locale.ROOT));
    }

    /** The colour inside, at the beginning of the shade where there is one. */
    public Colour fill() {
        return Colour.of(element(), shape() == Shape.CONTAINER ? "backgroundColor" : "color", Colour.WHITE);
    }

    /** The colour at the end of the shade. */
    public Colour shade() {
        return shape() == Shape.CONTAINER ? Colour.of(element(), "foregroundColor", fill()) : fill();
    }

    /** Whether the shade runs downwards instead of from the left to the right. */
    public boolean isShadeDownwards() {
        return element().text("backgroundStyle").equals("GradientTopToBottom");
    }

    /** How round the corners are, in pixels. */
    public int corner() {
        return element().flag("roundedCorner") ? Math.max(element().number("arcWidth"), element().number("arcHeight")) / 2 : 0;
    }
}
