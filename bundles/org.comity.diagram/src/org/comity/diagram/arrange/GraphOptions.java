package org.comity.diagram.arrange;

import java.util.EnumSet;
import java.util.List;

import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.specification.NodeMapping.Presentation;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/** What ELK is told about a diagram as a whole and about each container. */
final class GraphOptions {
    private static final double BETWEEN_NODES = 24;
    private static final double BETWEEN_LAYERS = 48;
    private static final double ALONG_EDGES = 14;
    private static final double INSIDE = 18;

    private final boolean rectilinear;
    private final Direction direction;
    /** Whether everything is in lanes: ELK keeps the order of lanes only where it arranges what is in them by itself. */
    private final boolean stacked;

    GraphOptions(List<DiagramNode> top, List<DiagramEdge> edges) {
        rectilinear = edges.stream().anyMatch(edge -> edge.look().rectilinear()) || top.stream().anyMatch(node -> node.mapping().isContainer());
        stacked = !top.isEmpty() && top.stream().allMatch(node -> node.mapping().presentation() != Presentation.FREE);
        direction = top.stream().anyMatch(node -> node.mapping().presentation() == Presentation.ROWS) ? Direction.DOWN : Direction.RIGHT;
    }

    Direction direction() {
        return direction;
    }

    void graph(ElkNode graph) {
        layers(graph);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, stacked ? HierarchyHandling.SEPARATE_CHILDREN : HierarchyHandling.INCLUDE_CHILDREN);
    }

    private void layers(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, direction);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
        node.setProperty(CoreOptions.EDGE_ROUTING, rectilinear ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, ALONG_EDGES);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, ALONG_EDGES);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, ALONG_EDGES);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(LayeredOptions.SPACING_PORT_PORT, 8.0);
    }

    /** @param title how much height the title of the container takes */
    void container(ElkNode node, NodeSize size, double title) {
        layers(node);
        node.setProperty(CoreOptions.PADDING, new ElkPadding(title + INSIDE, INSIDE, INSIDE, INSIDE));
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(size.width(), size.height()));
    }

    /** A node on whose border others sit. */
    void bordered(ElkNode node, NodeSize size) {
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(size.width(), size.height()));
    }
}
