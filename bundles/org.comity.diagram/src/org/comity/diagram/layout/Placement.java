package org.comity.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramNode;

/** Gives a place to what a layout does not know yet, without moving anything else: under what is there already, side by side. */
public final class Placement {
    private static final double GAP = 24;
    private static final double WIDEST = 900;

    private final Map<String, Bounds> nodes;
    private final Layout known;

    private Placement(Layout known) {
        this.known = known;
        nodes = new HashMap<>(known.nodes());
    }

    /** The layout with every node of the diagram in it. */
    public static Layout complete(Layout known, Diagram diagram) {
        Placement placement = new Placement(known);
        placement.place(diagram.top(), 0);
        return new Layout(placement.nodes, known.edges());
    }

    private Bounds place(List<DiagramNode> siblings, double top) {
        double under = siblings.stream().flatMap(node -> known.of(node).stream()).mapToDouble(Bounds::bottom).max().orElse(top - GAP) + GAP;
        double x = GAP;
        double row = 0;
        for (DiagramNode node : siblings) {
            Bounds inside = node.children().isEmpty() ? new Bounds(0, 0, 0, 0) : place(node.children(), GAP + title(node));
            Optional<Bounds> place = known.of(node);
            if (place.isEmpty()) {
                NodeSize size = NodeSize.of(node);
                Bounds bounds = new Bounds(x, under, Math.max(size.width(), inside.right()), Math.max(size.height(), inside.bottom()));
                nodes.put(node.id(), bounds);
                row = Math.max(row, bounds.height());
                x = bounds.right() + GAP;
                if (x > WIDEST) {
                    under += row + GAP;
                    x = GAP;
                    row = 0;
                }
            }
            border(node);
        }
        return new Bounds(0, 0, siblings.stream().mapToDouble(node -> nodes.get(node.id()).right()).max().orElse(0) + GAP,
                siblings.stream().mapToDouble(node -> nodes.get(node.id()).bottom()).max().orElse(0) + GAP);
    }

    private static double title(DiagramNode node) {
        return NodeSize.of(node.look()).label().map(TextBlock::height).orElse(0.0);
    }

    private void border(DiagramNode owner) {
        Bounds bounds = nodes.get(owner.id());
        double x = NodeSize.MARGIN;
        for (DiagramNode node : owner.bordered()) {
            NodeSize size = NodeSize.of(node);
            nodes.putIfAbsent(node.id(), new Bounds(x, bounds.height() - size.height() / 2, size.width(), size.height()));
            x = nodes.get(node.id()).right() + GAP;
        }
    }
}
