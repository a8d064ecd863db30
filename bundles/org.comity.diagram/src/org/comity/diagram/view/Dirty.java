package org.comity.diagram.view;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The elements that may look different. */
record Dirty(boolean everything, Set<EObject> elements) {
    static final Dirty ALL = new Dirty(true, Set.of());

    boolean has(EObject element) {
        return everything || elements.contains(element);
    }

    boolean isEmpty() {
        return !everything && elements.isEmpty();
    }
}
