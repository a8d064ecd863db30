package org.comity.diagram.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.layout.Point;
import org.comity.diagram.layout.Route;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;

/** What ELK found, as a layout. */
final class Outcome {
    private final Map<DiagramNode, ElkConnectableShape> shapes;
    private final Map<DiagramEdge, ElkEdge> links;
    /** Where edges began to count before lanes were made even, by the node that holds them. */
    private final Map<ElkNode, Point> origins;

    Outcome(Map<DiagramNode, ElkConnectableShape> shapes, Map<DiagramEdge, ElkEdge> links, Map<ElkNode, Point> origins) {
        this.shapes = shapes;
        this.links = links;
        this.origins = origins;
    }

    /** Where each node stands that may hold edges. */
    static Map<ElkNode, Point> origins(ElkNode graph) {
        Map<ElkNode, Point> origins = new HashMap<>();
        collect(graph, new Point(0, 0), origins);
        return origins;
    }

    private static void collect(ElkNode node, Point at, Map<ElkNode, Point> into) {
        into.put(node, at);
        node.getChildren().forEach(child -> collect(child, new Point(at.x() + child.getX(), at.y() + child.getY()), into));
    }

    Layout layout() {
        Map<String, Bounds> nodes = new HashMap<>();
        shapes.forEach((node, shape) -> nodes.put(node.id(), new Bounds(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight())));
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
        return new Route(List.copyOf(points), EdgeLabels.placed(link, edge, origin.x(), origin.y()));
    }
}
