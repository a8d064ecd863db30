package org.comity.diagram.view;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.specification.Mapping;
import org.eclipse.emf.ecore.EObject;

/** A node or an edge. Identity lasts as long as it stands for the same element at the same place. */
public abstract sealed class DiagramElement permits DiagramNode, DiagramEdge {
    private final String id;
    private final EObject target;
    private List<Finding> findings = List.of();
    private Optional<String> problem = Optional.empty();

    DiagramElement(String id, EObject target) {
        this.id = id;
        this.target = target;
    }

    /** Unique in the diagram, and the same each time the diagram is opened, as long as the model gives its elements ids. */
    public final String id() {
        return id;
    }

    /** The element of the model. */
    public final EObject target() {
        return target;
    }

    public abstract Mapping mapping();

    /** The rules that the element does not keep. */
    public final List<Finding> findings() {
        return findings;
    }

    /** Why it cannot be shown as the specification wants, where an expression or a service fails. */
    public final Optional<String> problem() {
        return problem;
    }

    /** Whether anything changed. */
    final boolean judge(List<Finding> found, Optional<String> failed) {
        boolean changed = !findings.equals(found) || !problem.equals(failed);
        findings = List.copyOf(found);
        problem = failed;
        return changed;
    }
}
