package org.comity.diagram.layout;

import org.comity.diagram.specification.NodeStyle;

/** Where shapes that are no rectangles begin. */
public final class Outline {
    private Outline() {
    }

    /** The point of the outline straight in from a point on the border of the rectangle around it. */
    public static Point touched(NodeStyle.Shape shape, Bounds around, Point border) {
        return switch (shape) {
            case SQUARE, NOTE, CONTAINER -> border;
            case ELLIPSE, LOZENGE -> inward(shape, around, border);
        };
    }

    private static Point inward(NodeStyle.Shape shape, Bounds around, Point border) {
        Point centre = around.centre();
        double x = (border.x() - centre.x()) / (around.width() / 2);
        double y = (border.y() - centre.y()) / (around.height() / 2);
        boolean fromSide = Math.abs(x) >= Math.abs(y);
        double along = Math.min(1, Math.abs(fromSide ? y : x));
        double depth = shape == NodeStyle.Shape.ELLIPSE ? Math.sqrt(1 - along * along) : 1 - along;
        return fromSide ? new Point(centre.x() + Math.copySign(depth, x) * around.width() / 2, border.y())
                : new Point(border.x(), centre.y() + Math.copySign(depth, y) * around.height() / 2);
    }
}
