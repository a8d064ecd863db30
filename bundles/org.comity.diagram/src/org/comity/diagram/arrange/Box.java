package org.comity.diagram.arrange;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.layout.TextBlock;
import org.comity.diagram.view.DiagramNode;

/** The room that a node on a border takes together with a label below it. */
record Box(double width, double height, NodeSize node) {
    private static final double APART = 2;

    static Box of(DiagramNode node, NodeSize size) {
        if (node.look().labelInside() || size.label().isEmpty()) {
            return new Box(size.width(), size.height(), size);
        }
        TextBlock text = size.label().get();
        return new Box(Math.max(size.width(), text.width()), size.height() + APART + text.height(), size);
    }

    /** Where the node itself stands, when the box begins there: in the middle above its label. */
    Bounds within(double x, double y) {
        return new Bounds(x + (width - node.width()) / 2, y, node.width(), node.height());
    }
}
