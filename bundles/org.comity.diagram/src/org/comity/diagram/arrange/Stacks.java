package org.comity.diagram.arrange;

import java.util.List;
import java.util.Map;

import org.comity.diagram.specification.NodeMapping.Presentation;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;

/** Makes the lanes of a stack equally long, as they are in Sirius. What is in them stays where it is, and so do the edges. */
final class Stacks {
    private final Map<DiagramNode, ElkConnectableShape> shapes;

    Stacks(Map<DiagramNode, ElkConnectableShape> shapes) {
        this.shapes = shapes;
    }

    void even(List<DiagramNode> nodes) {
        for (DiagramNode node : nodes) {
            switch (node.mapping().presentation()) {
                case FREE -> { /* nothing has to be even */ }
                case COLUMNS -> columns(node);
                case ROWS -> rows(node);
            }
            even(node.children());
        }
    }

    private void columns(DiagramNode stack) {
        double top = stack.children().stream().mapToDouble(lane -> shape(lane).getY()).min().orElse(0);
        double bottom = stack.children().stream().mapToDouble(lane -> shape(lane).getY() + shape(lane).getHeight()).max().orElse(0);
        for (DiagramNode lane : stack.children()) {
            ElkNode shape = shape(lane);
            double up = shape.getY() - top;
            shape.setY(top);
            shape.setHeight(bottom - top);
            shape.getChildren().forEach(child -> child.setY(child.getY() + up));
        }
    }

    private void rows(DiagramNode stack) {
        double left = stack.children().stream().mapToDouble(lane -> shape(lane).getX()).min().orElse(0);
        double right = stack.children().stream().mapToDouble(lane -> shape(lane).getX() + shape(lane).getWidth()).max().orElse(0);
        for (DiagramNode lane : stack.children()) {
            ElkNode shape = shape(lane);
            double back = shape.getX() - left;
            shape.setX(left);
            shape.setWidth(right - left);
            shape.getChildren().forEach(child -> child.setX(child.getX() + back));
        }
    }

    private ElkNode shape(DiagramNode lane) {
        return (ElkNode) shapes.get(lane);
    }
}
