package org.comity.diagram.view;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.specification.NodeMapping;
import org.eclipse.emf.ecore.EObject;

/** A node with what is inside and on its border. */
public final class DiagramNode extends DiagramElement {
    private final NodeMapping mapping;
    private final Optional<DiagramNode> parent;
    private final boolean onBorder;
    private List<DiagramNode> children = List.of();
    private List<DiagramNode> bordered = List.of();
    private NodeLook look;

    DiagramNode(String id, NodeMapping mapping, EObject target, Optional<DiagramNode> parent, boolean onBorder) {
        super(id, target);
        this.mapping = mapping;
        this.parent = parent;
        this.onBorder = onBorder;
    }

    @Override
    public NodeMapping mapping() {
        return mapping;
    }

    /** The node that it is inside or on the border of; nothing for one that stands on the diagram itself. */
    public Optional<DiagramNode> parent() {
        return parent;
    }

    /** Whether it sits on the border of its parent. */
    public boolean isOnBorder() {
        return onBorder;
    }

    /** What is inside, in the order of the model. */
    public List<DiagramNode> children() {
        return children;
    }

    /** What sits on the border, in the order of the model. */
    public List<DiagramNode> bordered() {
        return bordered;
    }

    public NodeLook look() {
        return look;
    }

    boolean hold(List<DiagramNode> inside, List<DiagramNode> border) {
        boolean changed = !children.equals(inside) || !bordered.equals(border);
        children = List.copyOf(inside);
        bordered = List.copyOf(border);
        return changed;
    }

    boolean look(NodeLook now) {
        boolean changed = !now.equals(look);
        look = now;
        return changed;
    }
}
