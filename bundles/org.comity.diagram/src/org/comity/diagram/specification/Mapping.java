package org.comity.diagram.specification;

import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** How elements of one kind become part of a diagram. */
public abstract sealed class Mapping extends Part permits NodeMapping, EdgeMapping {
    Mapping(Element element) {
        super(element);
    }

    /** The class of its elements; empty for an edge that stands for a reference. */
    public String domainClass() {
        return element().text("domainClass");
    }

    /** Which elements; everything inside the element at hand where it is not said. */
    public Optional<Expression> candidates() {
        return element().expression("semanticCandidatesExpression");
    }

    public Optional<Expression> precondition() {
        return element().expression("preconditionExpression");
    }

    public Optional<Tool.Deletion> deletion() {
        return element().referred("deletionDescription").stream().map(Tool.Deletion::new).findFirst();
    }

    public Optional<Tool.DirectEdit> directEdit() {
        return element().referred("labelDirectEdit").stream().map(Tool.DirectEdit::new).findFirst();
    }

    public Optional<Tool.DoubleClick> doubleClick() {
        return element().referred("doubleClickDescription").stream().map(Tool.DoubleClick::new).findFirst();
    }
}
