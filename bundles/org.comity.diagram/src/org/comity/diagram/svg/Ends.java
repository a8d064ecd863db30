package org.comity.diagram.svg;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.diagram.layout.Point;
import org.comity.diagram.specification.EdgeStyle.End;

/** Arrows and diamonds at the ends of edges. */
final class Ends {
    private static final double LENGTH = 9;
    private static final double HALF = 4;

    private final SvgWriter svg;
    private final String ground;

    Ends(SvgWriter svg, String ground) {
        this.svg = svg;
        this.ground = ground;
    }

    /** @param from the point before the end, which gives the direction */
    void draw(End end, Point from, Point at, String stroke) {
        switch (end) {
            case NONE -> { /* the line ends as it is */ }
            case ARROW -> svg.empty("polyline", "points", points(tip(from, at, false)), "fill", "none", "stroke", stroke, "stroke-width", "1.4");
            case REVERSED_ARROW -> svg.empty("polyline", "points", points(tip(from, at, true)), "fill", "none", "stroke", stroke, "stroke-width", "1.4");
            case CLOSED_ARROW -> closed(tip(from, at, false), ground, stroke);
            case FILLED_ARROW -> closed(tip(from, at, false), stroke, stroke);
            case REVERSED_CLOSED_ARROW -> closed(tip(from, at, true), ground, stroke);
            case REVERSED_FILLED_ARROW -> closed(tip(from, at, true), stroke, stroke);
            case DIAMOND -> closed(diamond(from, at), ground, stroke);
            case FILLED_DIAMOND -> closed(diamond(from, at), stroke, stroke);
        }
    }

    private void closed(List<Point> points, String fill, String stroke) {
        svg.empty("polygon", "points", points(points), "fill", fill, "stroke", stroke, "stroke-width", "1");
    }

    private static List<Point> tip(Point from, Point at, boolean reversed) {
        return reversed ? List.of(at(from, at, 0, HALF), at(from, at, LENGTH, 0), at(from, at, 0, -HALF))
                : List.of(at(from, at, LENGTH, HALF), at, at(from, at, LENGTH, -HALF));
    }

    private static List<Point> diamond(Point from, Point at) {
        return List.of(at, at(from, at, LENGTH, HALF), at(from, at, 2 * LENGTH, 0), at(from, at, LENGTH, -HALF));
    }

    /** So far back from the end, and so far to its side. */
    private static Point at(Point from, Point at, double back, double aside) {
        double length = Math.max(Math.hypot(at.x() - from.x(), at.y() - from.y()), 1);
        double x = (at.x() - from.x()) / length;
        double y = (at.y() - from.y()) / length;
        return new Point(at.x() - x * back - y * aside, at.y() - y * back + x * aside);
    }

    static String points(List<Point> points) {
        return points.stream().map(point -> SvgWriter.number(point.x()) + "," + SvgWriter.number(point.y())).collect(Collectors.joining(" "));
    }
}
