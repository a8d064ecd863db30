package org.comity.diagram.specification;

import java.util.Locale;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** How an edge looks. */
public final class EdgeStyle extends Part {
    /** What stands at an end. An arrow points to the node at its end, unless it is reversed. */
    public enum End {
        NONE, ARROW, CLOSED_ARROW, FILLED_ARROW, REVERSED_ARROW, REVERSED_CLOSED_ARROW, REVERSED_FILLED_ARROW, DIAMOND, FILLED_DIAMOND
    }

    EdgeStyle(Element element) {
        super(element);
    }

    public Colour stroke() {
        return Colour.of(element(), "strokeColor", Colour.BLACK);
    }

    public NodeStyle.Line stroking() {
        return NodeStyle.Line.valueOf(element().text("lineStyle").toUpperCase(Locale.ROOT));
    }

    /** In pixels. */
    public Optional<Expression> width() {
        return element().expression("sizeComputationExpression");
    }

    public End source() {
        return end("sourceArrow");
    }

    public End target() {
        return end("targetArrow");
    }

    private End end(String part) {
        return switch (element().text(part)) {
            case "InputArrow" -> End.ARROW;
            case "InputClosedArrow" -> End.CLOSED_ARROW;
            case "InputFillClosedArrow" -> End.FILLED_ARROW;
            case "OutputArrow" -> End.REVERSED_ARROW;
            case "OutputClosedArrow" -> End.REVERSED_CLOSED_ARROW;
            case "OutputFillClosedArrow" -> End.REVERSED_FILLED_ARROW;
            case "Diamond" -> End.DIAMOND;
            case "FillDiamond" -> End.FILLED_DIAMOND;
            default -> End.NONE;
        };
    }

    /** Whether it runs in right angles. */
    public boolean isRectilinear() {
        return element().text("routingStyle").equals("manhattan");
    }

    /** The labels near the source, in the middle, and near the target. */
    public Optional<LabelStyle> label(Place place) {
        return element().child(place.part).map(LabelStyle::of);
    }

    /** Where a label stands along an edge. */
    public enum Place {
        BEGIN("beginLabelStyleDescription"), CENTER("centerLabelStyleDescription"), END("endLabelStyleDescription");

        private final String part;

        Place(String part) {
            this.part = part;
        }
    }
}
