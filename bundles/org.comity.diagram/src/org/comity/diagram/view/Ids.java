package org.comity.diagram.view;

import java.util.Optional;

import org.comity.diagram.specification.EdgeMapping;
import org.comity.diagram.specification.NodeMapping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names nodes and edges by the mapping and the id of the element; by its place in the model where it has none. */
final class Ids {
    private final EObject root;

    Ids(EObject root) {
        this.root = root;
    }

    String of(NodeMapping mapping, EObject target, Optional<DiagramNode> parent) {
        return parent.map(node -> node.id() + "/").orElse("") + mapping.name() + ":" + of(target);
    }

    String of(EdgeMapping mapping, EObject target, DiagramNode source, DiagramNode end) {
        String ends = of(source.target()) + ">" + of(end.target());
        return mapping.name() + ":" + (target == source.target() ? ends : of(target) + "(" + ends + ")");
    }

    private String of(EObject target) {
        String id = EcoreUtil.getID(target);
        if (id != null) {
            return id;
        }
        return EcoreUtil.isAncestor(root, target) ? EcoreUtil.getRelativeURIFragmentPath(root, target) : EcoreUtil.getURI(target).fragment();
    }
}
