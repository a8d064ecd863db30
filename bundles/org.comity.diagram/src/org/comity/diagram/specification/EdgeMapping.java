package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** How elements, or references between them, become edges. */
public final class EdgeMapping extends Mapping {
    EdgeMapping(Element element) {
        super(element);
    }

    /** Whether each edge stands for an element of its own; otherwise for a reference of the element where it begins. */
    public boolean hasElement() {
        return element().flag("useDomainElement");
    }

    /** The mappings whose nodes it can begin at. */
    public List<Mapping> sources() {
        return ends("sourceMapping");
    }

    /** The mappings whose nodes it can end at. */
    public List<Mapping> targets() {
        return ends("targetMapping");
    }

    private List<Mapping> ends(String part) {
        return element().referred(part).stream().map(end -> end.is("EdgeMapping") ? (Mapping) new EdgeMapping(end) : new NodeMapping(end)).toList();
    }

    public Optional<Expression> sourceFinder() {
        return element().expression("sourceFinderExpression");
    }

    public Optional<Expression> targetFinder() {
        return element().expression("targetFinderExpression");
    }

    public List<Tool.Reconnection> reconnections() {
        return element().referred("reconnections").stream().map(Tool.Reconnection::new).toList();
    }

    /** The styles of which the first whose condition holds is taken. */
    public List<Conditional<EdgeStyle>> styles() {
        return Conditional.of(element(), EdgeStyle::new);
    }
}
