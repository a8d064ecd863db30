package org.comity.diagram.arrange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.specification.NodeMapping.Presentation;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Makes nodes of ELK out of nodes of a diagram: what is inside becomes a child, what sits on the border a port. */
final class Shapes {
    private final GraphOptions options;
    private final Map<DiagramNode, ElkConnectableShape> shapes;
    private final Stacks stacks;
    private final Set<DiagramNode> begins = new HashSet<>();
    private final Set<DiagramNode> ends = new HashSet<>();

    Shapes(GraphOptions options, List<DiagramEdge> edges, Map<DiagramNode, ElkConnectableShape> shapes, Stacks stacks) {
        this.options = options;
        this.shapes = shapes;
        this.stacks = stacks;
        edges.forEach(edge -> {
            begins.add(edge.source());
            ends.add(edge.end());
        });
    }

    ElkNode node(ElkNode parent, DiagramNode node) {
        NodeSize size = NodeSize.of(node);
        ElkNode shape = ElkGraphUtil.createNode(parent);
        shape.setDimensions(size.width(), size.height());
        shapes.put(node, shape);
        if (!node.look().labelInside()) {
            shape.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
            label(shape, size);
        }
        if (!node.bordered().isEmpty()) {
            options.bordered(shape, size);
            node.bordered().forEach(each -> port(shape, each));
        }
        if (node.mapping().isContainer()) {
            options.container(shape, size, size.label().map(text -> text.height() + NodeSize.MARGIN).orElse(0.0));
            if (node.mapping().presentation() == Presentation.FREE) {
                node.children().forEach(child -> node(shape, child));
            } else {
                stacks.fill(shape, node, this::node);
            }
        }
        return shape;
    }

    private void port(ElkNode owner, DiagramNode node) {
        NodeSize size = NodeSize.of(node.look());
        ElkPort port = ElkGraphUtil.createPort(owner);
        Box box = Box.of(node, size);
        port.setDimensions(box.width(), box.height());
        port.setProperty(CoreOptions.PORT_SIDE, side(node));
        // half of it lies on the node
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(size.height(), size.width()) / 2);
        shapes.put(node, port);
    }

    /** What has its label below hangs from the lower side, where the label finds room. */
    private PortSide side(DiagramNode node) {
        boolean right = options.direction() == Direction.RIGHT;
        if (!node.look().labelInside()) {
            return PortSide.SOUTH;
        }
        if (begins.contains(node)) {
            return right ? PortSide.EAST : PortSide.SOUTH;
        }
        if (ends.contains(node)) {
            return right ? PortSide.WEST : PortSide.NORTH;
        }
        return right ? PortSide.SOUTH : PortSide.EAST;
    }

    private static void label(ElkNode owner, NodeSize size) {
        size.label().ifPresent(text -> {
            ElkLabel label = ElkGraphUtil.createLabel(owner);
            label.setText(String.join("\n", text.lines()));
            label.setDimensions(text.width(), text.height());
        });
    }
}
