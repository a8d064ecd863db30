package org.comity.diagram.specification;

import java.util.List;
import java.util.stream.Stream;

/** How elements become nodes, with or without others inside. */
public final class NodeMapping extends Mapping {
    /** How what is inside a container is laid out. */
    public enum Presentation {
        /** Anywhere. */
        FREE,
        /** Side by side, as high as the container. */
        COLUMNS,
        /** One under the other, as wide as the container. */
        ROWS
    }

    NodeMapping(Element element) {
        super(element);
    }

    @SafeVarargs
    static List<NodeMapping> of(List<Element>... elements) {
        return Stream.of(elements).flatMap(List::stream).map(NodeMapping::new).toList();
    }

    /** Whether others can stand inside. */
    public boolean isContainer() {
        return element().is("ContainerMapping");
    }

    public Presentation presentation() {
        return switch (element().text("childrenPresentation")) {
            case "HorizontalStack" -> Presentation.COLUMNS;
            case "VerticalStack" -> Presentation.ROWS;
            default -> Presentation.FREE;
        };
    }

    /** What stands inside, containers first. */
    public List<NodeMapping> inner() {
        return of(element().children("subContainerMappings"), element().referred("reusedContainerMappings"),
                element().children("subNodeMappings"), element().referred("reusedNodeMappings"));
    }

    /** What sits on the border. */
    public List<NodeMapping> bordered() {
        return of(element().children("borderedNodeMappings"), element().referred("reusedBorderedNodeMappings"));
    }

    /** What can be dropped on it. */
    public List<Tool.Drop> drops() {
        return element().referred("dropDescriptions").stream().map(Tool.Drop::new).toList();
    }

    /** The styles of which the first whose condition holds is taken. */
    public List<Conditional<NodeStyle>> styles() {
        return Conditional.of(element(), NodeStyle::new);
    }
}
