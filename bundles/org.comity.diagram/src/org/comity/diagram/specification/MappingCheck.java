package org.comity.diagram.specification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mappings of one diagram can be told apart by their names, and none is inside itself without an end. */
final class MappingCheck {
    private final Refusals refusals;

    MappingCheck(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(Element diagram) throws SpecificationException {
        Map<String, Element> names = new HashMap<>();
        for (Element element : diagram.all()) {
            if (element.is("DiagramElementMapping")) {
                if (names.putIfAbsent(element.text("name"), element) != null) {
                    throw refusals.of("sameName", element.line(), element.title(), diagram.title());
                }
                endless(element);
            }
        }
    }

    /** What everything inside is a candidate for cannot hold itself again: the model would be searched over and over. */
    private void endless(Element mapping) throws SpecificationException {
        for (String part : List.of("reusedContainerMappings", "reusedNodeMappings", "reusedBorderedNodeMappings")) {
            for (Element reused : mapping.referred(part)) {
                if (reused.expression("semanticCandidatesExpression").isEmpty()) {
                    throw refusals.of("endless", mapping.line(), reused.title(), mapping.title());
                }
            }
        }
    }
}
