package org.comity.diagram.layout;

import java.util.Map;
import java.util.Optional;

import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;

/**
 * Where the nodes and edges of a diagram stand, by their ids. Immutable. It may know nothing of some, and of others that are gone.
 *
 * @param nodes relative to the container that a node is in or on the border of
 * @param edges from the upper left corner of the diagram
 */
public record Layout(Map<String, Bounds> nodes, Map<String, Route> edges) {
    public Layout {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /** A layout that knows nothing. */
    public static Layout empty() {
        return new Layout(Map.of(), Map.of());
    }

    /** Where a node stands in its container. */
    public Optional<Bounds> of(DiagramNode node) {
        return Optional.ofNullable(nodes.get(node.id()));
    }

    public Optional<Route> of(DiagramEdge edge) {
        return Optional.ofNullable(edges.get(edge.id()));
    }

    /** Where a node stands from the upper left corner of the diagram, if it and all that it is in have a place. */
    public Optional<Bounds> absolute(DiagramNode node) {
        return of(node).flatMap(bounds -> node.parent().isEmpty() ? Optional.of(bounds)
                : node.parent().flatMap(this::absolute).map(parent -> bounds.moved(parent.x(), parent.y())));
    }
}
