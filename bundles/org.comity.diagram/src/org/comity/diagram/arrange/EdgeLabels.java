package org.comity.diagram.arrange;

import java.util.EnumMap;
import java.util.Map;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.TextBlock;
import org.comity.diagram.specification.EdgeStyle.Place;
import org.comity.diagram.view.DiagramEdge;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The labels of edges, with room for each. */
final class EdgeLabels {
    private EdgeLabels() {
    }

    static void add(ElkEdge link, DiagramEdge edge) {
        edge.look().labels().forEach((place, text) -> {
            TextBlock block = TextBlock.ofEdge(text);
            ElkLabel label = ElkGraphUtil.createLabel(link);
            label.setText(text.text());
            label.setDimensions(block.width() + 2, block.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, switch (place) {
                case BEGIN -> EdgeLabelPlacement.TAIL;
                case CENTER -> EdgeLabelPlacement.CENTER;
                case END -> EdgeLabelPlacement.HEAD;
            });
        });
    }

    /** Where they came to stand. @param right and {@code down}: where the coordinates of the edge begin */
    static Map<Place, Bounds> placed(ElkEdge link, DiagramEdge edge, double right, double down) {
        Map<Place, Bounds> placed = new EnumMap<>(Place.class);
        int next = 0;
        for (Place place : edge.look().labels().keySet()) {
            ElkLabel label = link.getLabels().get(next++);
            placed.put(place, new Bounds(label.getX() + right, label.getY() + down, label.getWidth(), label.getHeight()));
        }
        return placed;
    }
}
