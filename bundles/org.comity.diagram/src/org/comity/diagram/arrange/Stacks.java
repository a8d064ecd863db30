package org.comity.diagram.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.layout.TextBlock;
import org.comity.diagram.specification.NodeMapping.Presentation;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lanes in a stack. What is in the lanes is arranged as one graph, in which everything in one lane comes before everything in the next;
 * the lanes are drawn around it afterwards, so that edges between lanes find their way like all others.
 */
final class Stacks {
    private static final double AROUND = 16;

    private final Map<DiagramNode, List<ElkNode>> lanes = new HashMap<>();

    /** Fills a stack. @param make makes the node of ELK for one of the diagram */
    void fill(ElkNode stack, DiagramNode node, BiFunction<ElkNode, DiagramNode, ElkNode> make) {
        boolean rows = node.mapping().presentation() == Presentation.ROWS;
        stack.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        // what is not connected would otherwise be packed side by side, whatever lane it is in
        stack.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        stack.setProperty(CoreOptions.DIRECTION, rows ? Direction.DOWN : Direction.RIGHT);
        // ELK goes through a partition in no fixed order; with these layers and the order of the model the outcome is the same each time
        stack.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        stack.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        stack.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        int part = 0;
        for (DiagramNode lane : node.children()) {
            List<ElkNode> inside = new ArrayList<>();
            // holds the place of the title, and of a lane with nothing in it
            ElkNode title = ElkGraphUtil.createNode(stack);
            double height = NodeSize.of(lane.look()).label().map(TextBlock::height).orElse(0.0);
            title.setDimensions(rows ? 1 : NodeSize.of(lane.look()).label().map(TextBlock::width).orElse(1.0), height);
            title.setProperty(LayeredOptions.PARTITIONING_PARTITION, part++);
            inside.add(title);
            for (DiagramNode each : lane.children()) {
                ElkNode shape = make.apply(stack, each);
                shape.setProperty(LayeredOptions.PARTITIONING_PARTITION, part);
                inside.add(shape);
            }
            part++;
            lanes.put(lane, inside);
        }
    }

    /** Where each lane of a stack stands in it, all equally long. */
    Map<DiagramNode, Bounds> bounds(DiagramNode stack, ElkNode shape) {
        boolean rows = stack.mapping().presentation() == Presentation.ROWS;
        double title = NodeSize.of(stack.look()).label().map(text -> text.height() + NodeSize.MARGIN).orElse(0.0);
        Map<DiagramNode, Bounds> bounds = new HashMap<>();
        double from = rows ? title : 0;
        for (DiagramNode lane : stack.children()) {
            double end = lanes.get(lane).stream().mapToDouble(node -> rows ? node.getY() + below(node) : node.getX() + node.getWidth()).max().orElse(from) + AROUND;
            bounds.put(lane, rows ? new Bounds(0, from, shape.getWidth(), end - from) : new Bounds(from, title, end - from, shape.getHeight() - title));
            from = end;
        }
        return bounds;
    }

    /** The height of a node with what hangs from its border. */
    private static double below(ElkNode node) {
        return node.getPorts().stream().mapToDouble(port -> port.getY() + port.getHeight()).reduce(node.getHeight(), Math::max);
    }
}
