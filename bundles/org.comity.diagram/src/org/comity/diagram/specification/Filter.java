package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** What a user can hide at once. */
public final class Filter extends Part {
    /**
     * What one part of a filter hides.
     *
     * @param unless elements for which this holds stay
     */
    public record Hidden(List<Mapping> mappings, Optional<Expression> unless) {
    }

    Filter(Element element) {
        super(element);
    }

    public List<Hidden> hidden() {
        return element().children("filters").stream().map(part -> new Hidden(part.referred("mappings").stream()
                .map(mapping -> mapping.is("EdgeMapping") ? (Mapping) new EdgeMapping(mapping) : new NodeMapping(mapping)).toList(),
                part.expression("semanticConditionExpression"))).toList();
    }
}
