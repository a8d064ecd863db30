package org.comity.diagram.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.diagram.specification.EdgeStyle.Place;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.Label;

/** The courses of edges: as the layout has them, straight where it has none; labels stand on the course where they have no place. */
public final class Courses {
    private static final double NEAR_END = 0.15;

    private final Layout layout;

    public Courses(Layout layout) {
        this.layout = layout;
    }

    /** Nothing where an end has no place. */
    public Optional<Route> of(DiagramEdge edge) {
        return layout.of(edge).or(() -> straight(edge)).map(route -> labelled(edge, route));
    }

    private Optional<Route> straight(DiagramEdge edge) {
        return layout.absolute(edge.source()).flatMap(from -> layout.absolute(edge.end())
                .map(to -> new Route(List.of(border(from, to.centre()), border(to, from.centre())), Map.of())));
    }

    /** Where the line from the middle of a node to a point crosses its border. */
    private static Point border(Bounds node, Point to) {
        Point centre = node.centre();
        double x = to.x() - centre.x();
        double y = to.y() - centre.y();
        double scale = Math.max(Math.abs(x) / Math.max(node.width(), 1), Math.abs(y) / Math.max(node.height(), 1)) * 2;
        return scale < 1 ? centre : new Point(centre.x() + x / scale, centre.y() + y / scale);
    }

    private static Route labelled(DiagramEdge edge, Route route) {
        Map<Place, Bounds> labels = new EnumMap<>(Place.class);
        edge.look().labels().forEach((place, label) -> labels.put(place, Optional.ofNullable(route.labels().get(place)).orElseGet(() -> onCourse(route, place, label))));
        return new Route(route.points(), labels);
    }

    private static Bounds onCourse(Route route, Place place, Label label) {
        TextBlock text = TextBlock.ofEdge(label);
        Point at = at(route.points(), switch (place) {
            case BEGIN -> NEAR_END;
            case CENTER -> 1.0 / 2;
            case END -> 1 - NEAR_END;
        });
        return new Bounds(at.x() - text.width() / 2, at.y() - text.height() / 2, text.width(), text.height());
    }

    /** The point at a part of the way. */
    private static Point at(List<Point> points, double part) {
        double left = part * length(points);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (left <= step && step > 0) {
                return new Point(from.x() + (to.x() - from.x()) * left / step, from.y() + (to.y() - from.y()) * left / step);
            }
            left -= step;
        }
        return points.get(points.size() - 1);
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }
}
