package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.diagram.expression.Expression;

/** What a user can do. */
public abstract sealed class Tool extends Part {
    private Tool(Element element) {
        super(element);
    }

    static Tool of(Element element) {
        return switch (element.kind().name()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> new Creation(element);
            case "EdgeCreationDescription" -> new Connection(element);
            case "DeleteElementDescription" -> new Deletion(element);
            case "DirectEditLabel" -> new DirectEdit(element);
            case "ReconnectEdgeDescription" -> new Reconnection(element);
            case "DoubleClickDescription" -> new DoubleClick(element);
            case "ContainerDropDescription" -> new Drop(element);
            default -> throw new IllegalStateException("The vocabulary holds no other tool");
        };
    }

    /** When it can be used; always, where nothing is said. */
    public final Optional<Expression> precondition() {
        return element().expression("precondition");
    }

    /** What it does to the model. */
    public final Optional<Operation> operation() {
        return Operation.first(element());
    }

    /** The name of one of its variables. @param part which one, in the words of Sirius */
    final Optional<String> variable(String part) {
        return element().child(part).map(variable -> variable.text("name")).filter(name -> !name.isEmpty());
    }

    /** Makes a node. */
    public static final class Creation extends Tool {
        Creation(Element element) {
            super(element);
        }

        /** What it makes. */
        public List<NodeMapping> mappings() {
            return NodeMapping.of(element().referred("nodeMappings"), element().referred("containerMappings"));
        }

        /** Nodes of these mappings can be clicked as well as the containers of what it makes. */
        public List<NodeMapping> places() {
            return NodeMapping.of(element().referred("extraMappings"));
        }

        public Optional<String> container() {
            return variable("variable");
        }

        public Optional<String> containerView() {
            return variable("viewVariable");
        }
    }

    /** Draws an edge. */
    public static final class Connection extends Tool {
        Connection(Element element) {
            super(element);
        }

        public List<EdgeMapping> mappings() {
            return element().referred("edgeMappings").stream().map(EdgeMapping::new).toList();
        }

        /** Whether an edge may begin at an element. */
        public Optional<Expression> startPrecondition() {
            return element().expression("connectionStartPrecondition");
        }

        public Ends ends() {
            return Ends.of(this);
        }
    }

    /**
     * The names of the variables that hold the ends of an edge.
     *
     * @param sourceView and {@code targetView}: those of what the diagram shows
     */
    public record Ends(Optional<String> source, Optional<String> target, Optional<String> sourceView, Optional<String> targetView) {
        private static Ends of(Connection tool) {
            return new Ends(tool.variable("sourceVariable"), tool.variable("targetVariable"), tool.variable("sourceViewVariable"), tool.variable("targetViewVariable"));
        }

        private static Ends of(Reconnection tool) {
            return new Ends(tool.variable("source"), tool.variable("target"), tool.variable("sourceView"), tool.variable("targetView"));
        }
    }

    /** Takes something away. */
    public static final class Deletion extends Tool {
        Deletion(Element element) {
            super(element);
        }

        public Optional<String> elementName() {
            return variable("element");
        }

        public Optional<String> elementView() {
            return variable("elementView");
        }

        public Optional<String> containerView() {
            return variable("containerView");
        }
    }

    /** Changes a label where it stands. */
    public static final class DirectEdit extends Tool {
        DirectEdit(Element element) {
            super(element);
        }

        /** What a user begins with; the label where nothing is said. */
        public Optional<Expression> input() {
            return element().expression("inputLabelExpression");
        }
    }

    /** Puts an end of an edge elsewhere. */
    public static final class Reconnection extends Tool {
        Reconnection(Element element) {
            super(element);
        }

        /** Whether it is the target that moves; otherwise the source. */
        public boolean movesTarget() {
            return element().text("reconnectionKind").equals("RECONNECT_TARGET");
        }

        /** Here the source is the node that the end leaves, and the target the one that it goes to. */
        public Ends ends() {
            return Ends.of(this);
        }

        public Optional<String> elementName() {
            return variable("element");
        }

        public Optional<String> edgeView() {
            return variable("edgeView");
        }
    }

    /** Does what a double click on an element is for. */
    public static final class DoubleClick extends Tool {
        DoubleClick(Element element) {
            super(element);
        }

        public Optional<String> elementName() {
            return variable("element");
        }

        public Optional<String> elementView() {
            return variable("elementView");
        }
    }

    /** Puts an element into another container. */
    public static final class Drop extends Tool {
        Drop(Element element) {
            super(element);
        }

        /** Whether elements of the diagram itself can be dropped. */
        public boolean takesFromDiagram() {
            return !element().text("dragSource").equals("PROJECT_EXPLORER");
        }

        /** Whether elements from a tree of the model can be dropped. */
        public boolean takesFromTree() {
            return !element().text("dragSource").equals("DIAGRAM");
        }

        /** What can be dropped. */
        public Stream<Mapping> mappings() {
            return element().referred("mappings").stream().map(mapping -> mapping.is("EdgeMapping") ? new EdgeMapping(mapping) : new NodeMapping(mapping));
        }

        public Optional<String> elementName() {
            return variable("element");
        }

        public Optional<String> oldContainer() {
            return variable("oldContainer");
        }

        public Optional<String> newContainer() {
            return variable("newContainer");
        }

        public Optional<String> newView() {
            return variable("newViewContainer");
        }
    }
}
