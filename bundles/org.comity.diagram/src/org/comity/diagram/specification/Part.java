package org.comity.diagram.specification;

import java.util.Optional;

/** Something of a specification that has a name; two are equal when they stand at the same place of the same specification. */
public abstract sealed class Part permits DiagramDescription, Layer, Mapping, Tool, ToolSection, Filter, Rule, NodeStyle, EdgeStyle {
    private final Element element;

    Part(Element element) {
        this.element = element;
    }

    final Element element() {
        return element;
    }

    /** The name by which the specification refers to it; empty for a style. */
    public final String name() {
        return element.text("name");
    }

    /** What users read; the name where no label is given. */
    public final String label() {
        return Optional.of(element.text("label")).filter(label -> !label.isEmpty()).orElse(name());
    }

    /** Where it stands in the file, counted from 1. */
    public final int line() {
        return element.line();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Part part && part.element == element;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(element);
    }

    @Override
    public final String toString() {
        return element.title();
    }
}
