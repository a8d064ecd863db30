package org.comity.diagram.view;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a refresh does, while it does it. */
final class Changes {
    private final Set<DiagramElement> added = new LinkedHashSet<>();
    private final Set<DiagramElement> removed = new LinkedHashSet<>();
    private final Set<DiagramElement> changed = new LinkedHashSet<>();
    private int computed;

    void add(DiagramElement element) {
        added.add(element);
    }

    void remove(DiagramElement element) {
        if (!added.remove(element)) {
            removed.add(element);
        }
    }

    void changed(DiagramElement element) {
        changed.add(element);
    }

    void computed() {
        computed++;
    }

    boolean isGone(DiagramElement element) {
        return removed.contains(element);
    }

    Set<DiagramElement> added() {
        return added;
    }

    Set<DiagramElement> removed() {
        return removed;
    }

    Refresh result() {
        changed.removeAll(removed);
        return new Refresh(computed, Set.copyOf(added), Set.copyOf(removed), Set.copyOf(changed));
    }
}
