package org.comity.diagram.view;

import org.comity.diagram.specification.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/** An edge between two nodes. */
public final class DiagramEdge extends DiagramElement {
    private final EdgeMapping mapping;
    private final DiagramNode source;
    private final DiagramNode end;
    private EdgeLook look;

    DiagramEdge(String id, EdgeMapping mapping, EObject target, DiagramNode source, DiagramNode end) {
        super(id, target);
        this.mapping = mapping;
        this.source = source;
        this.end = end;
    }

    @Override
    public EdgeMapping mapping() {
        return mapping;
    }

    public DiagramNode source() {
        return source;
    }

    /** Where it leads. */
    public DiagramNode end() {
        return end;
    }

    public EdgeLook look() {
        return look;
    }

    boolean look(EdgeLook now) {
        boolean changed = !now.equals(look);
        look = now;
        return changed;
    }
}
