package org.comity.diagram.layout;

import java.util.Optional;

import org.comity.diagram.specification.NodeStyle;
import org.comity.diagram.view.DiagramNode;
import org.comity.diagram.view.Label;
import org.comity.diagram.view.NodeLook;

/**
 * How large a node has to be so that its label fits: as its style wants it, or larger.
 *
 * @param width and {@code height}: without what is inside and without a label outside
 * @param label nothing where there is none
 */
public record NodeSize(double width, double height, Optional<TextBlock> label) {
    /** How far a text stays away from a border. */
    public static final double MARGIN = 6;

    private static final double LEAST = 12;
    private static final double USUAL = 150;
    private static final double OUTSIDE = 110;
    /** An ellipse and a lozenge are wider than what fits inside. */
    private static final double ROUND = 1.3;
    private static final double SLANTED = 1.6;
    private static final double FOLD = 12;

    public static NodeSize of(NodeLook look) {
        double factor = switch (look.shape()) {
            case ELLIPSE -> ROUND;
            case LOZENGE -> SLANTED;
            case SQUARE, NOTE, CONTAINER -> 1;
        };
        double wide = look.width() > 0 ? look.width() / factor - 2 * MARGIN : USUAL;
        double room = look.labelInside() ? wide : OUTSIDE;
        Optional<TextBlock> text = look.label().map(label -> block(label, room));
        double width = Math.max(look.width(), LEAST);
        double height = Math.max(look.height(), LEAST);
        if (look.labelInside() && text.isPresent()) {
            width = Math.max(width, (text.get().width() + 2 * MARGIN) * factor);
            height = Math.max(height, (text.get().height() + 2 * MARGIN) * factor + (look.shape() == NodeStyle.Shape.NOTE ? FOLD : 0));
        }
        return new NodeSize(Math.ceil(width), Math.ceil(height), text);
    }

    /** How large a node has to be so that its label keeps clear of what sits on its border, too. */
    public static NodeSize of(DiagramNode node) {
        NodeSize plain = of(node.look());
        return new NodeSize(plain.width(), plain.height() + foot(node), plain.label());
    }

    /** How much of a node at its foot is taken by what sits on its border. */
    public static double foot(DiagramNode node) {
        return node.bordered().stream().mapToDouble(each -> of(each.look()).height() / 2).max().orElse(0);
    }

    private static TextBlock block(Label label, double room) {
        return TextBlock.of(label, Math.max(room, 2 * MARGIN));
    }
}
