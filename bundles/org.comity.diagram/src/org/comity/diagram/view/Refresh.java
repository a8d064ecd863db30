package org.comity.diagram.view;

import java.util.Set;

/**
 * What one refresh did.
 *
 * @param computed how many nodes, edges and links were looked at again; the cost of the refresh
 * @param changed what looks, holds or says something else than before, without what was added
 */
public record Refresh(int computed, Set<DiagramElement> added, Set<DiagramElement> removed, Set<DiagramElement> changed) {
    /** Whether the diagram is as it was. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
