package org.comity.diagram.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.layout.Outline;
import org.comity.diagram.layout.Point;
import org.comity.diagram.layout.Route;
import org.comity.diagram.specification.NodeMapping.Presentation;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;

/** What ELK found, as a layout. */
final class Outcome {
    private final Map<DiagramNode, ElkConnectableShape> shapes;
    private final Map<DiagramEdge, ElkEdge> links;
    /** Where each node that may hold edges stands, from the upper left corner of the diagram. */
    private final Map<ElkNode, Point> origins = new HashMap<>();
    private final Map<DiagramNode, Bounds> absolute = new HashMap<>();

    Outcome(ElkNode graph, Map<DiagramNode, ElkConnectableShape> shapes, Map<DiagramEdge, ElkEdge> links, Stacks stacks) {
        this.shapes = shapes;
        this.links = links;
        collect(graph, new Point(0, 0));
        shapes.forEach((node, shape) -> absolute.put(node, bounds(node, shape)));
        shapes.forEach((node, shape) -> {
            if (node.mapping().presentation() != Presentation.FREE && shape instanceof ElkNode stack) {
                Point origin = origins.get(stack);
                stacks.bounds(node, stack).forEach((lane, bounds) -> absolute.put(lane, bounds.moved(origin.x(), origin.y())));
            }
        });
    }

    private void collect(ElkNode node, Point at) {
        origins.put(node, at);
        node.getChildren().forEach(child -> collect(child, new Point(at.x() + child.getX(), at.y() + child.getY())));
    }

    private Bounds bounds(DiagramNode node, ElkConnectableShape shape) {
        if (shape instanceof ElkPort port) {
            Point owner = origins.get(port.getParent());
            return Box.of(node, NodeSize.of(node.look())).within(owner.x() + port.getX(), owner.y() + port.getY());
        }
        Point at = origins.get((ElkNode) shape);
        return new Bounds(at.x(), at.y(), shape.getWidth(), shape.getHeight());
    }

    Layout layout() {
        Map<String, Bounds> nodes = new HashMap<>();
        absolute.forEach((node, bounds) -> {
            Point origin = node.parent().map(absolute::get).map(parent -> new Point(parent.x(), parent.y())).orElse(new Point(0, 0));
            nodes.put(node.id(), bounds.moved(-origin.x(), -origin.y()));
        });
        Map<String, Route> edges = new HashMap<>();
        links.forEach((edge, link) -> edges.put(edge.id(), route(edge, link)));
        return new Layout(nodes, edges);
    }

    private Route route(DiagramEdge edge, ElkEdge link) {
        Point origin = origins.get(link.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : link.getSections()) {
            points.add(new Point(section.getStartX() + origin.x(), section.getStartY() + origin.y()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX() + origin.x(), bend.getY() + origin.y())));
            points.add(new Point(section.getEndX() + origin.x(), section.getEndY() + origin.y()));
        }
        touch(edge.source(), points, 0);
        touch(edge.end(), points, points.size() - 1);
        return new Route(List.copyOf(points), EdgeLabels.placed(link, edge, origin.x(), origin.y()));
    }

    /** ELK ends an edge at a rectangle; a rounder shape begins a little further in. What has its label below on a border is reached below the label. */
    private void touch(DiagramNode node, List<Point> points, int end) {
        Optional.ofNullable(absolute.get(node)).filter(bounds -> !node.isOnBorder() || node.look().labelInside()).ifPresent(bounds -> points.set(end, Outline.touched(node.look().shape(), bounds, points.get(end))));
    }
}
