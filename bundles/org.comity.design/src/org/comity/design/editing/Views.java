package org.comity.design.editing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The two features of a view that services may read, by name: Sirius and our runtime both have them. */
final class Views {
    private Views() {
    }

    /** The element that a view shows; nothing where it is no view. */
    static EObject target(EObject view) {
        return follow(view, "target");
    }

    /** The element at the end of an edge; nothing where it is no edge. */
    static EObject farEnd(EObject edge) {
        EObject node = follow(edge, "targetNode");
        return node == null ? null : target(node);
    }

    private static EObject follow(EObject view, String name) {
        EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
        return feature != null && view.eGet(feature) instanceof EObject found ? found : null;
    }
}
