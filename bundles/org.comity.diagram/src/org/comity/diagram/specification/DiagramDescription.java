package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.diagram.expression.Expression;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** One kind of diagram. */
public final class DiagramDescription extends Part {
    private final Metamodels metamodels;

    DiagramDescription(Element element, Metamodels metamodels) {
        super(element);
        this.metamodels = metamodels;
    }

    /** Whether a diagram of this kind can show an element, conditions aside. */
    public boolean fits(EObject root) {
        return isInstance(root, element().text("domainClass"));
    }

    /** The condition that the element has to meet besides. */
    public Optional<Expression> precondition() {
        return element().expression("preconditionExpression");
    }

    /** What stands over a diagram of an element. */
    public Optional<Expression> title() {
        return element().expression("titleExpression");
    }

    /** The layers, the default one first. */
    public List<Layer> layers() {
        return Stream.concat(element().children("defaultLayer").stream(), element().children("additionalLayers").stream()).map(Layer::new).toList();
    }

    /** The filters that a user can switch on. */
    public List<Filter> filters() {
        return element().children("filters").stream().map(Filter::new).toList();
    }

    /** The rules that elements have to keep. */
    public List<Rule> rules() {
        return element().child("validationSet").stream().flatMap(set -> set.children("ownedRules").stream()).map(Rule::new).toList();
    }

    /** What can be dropped on the diagram itself. */
    public List<Tool.Drop> drops() {
        return element().referred("dropDescriptions").stream().map(Tool.Drop::new).toList();
    }

    /** The class of a name such as {@code scenario::Inject}. */
    public EClass type(String name) {
        return metamodels.type(name).orElseThrow(() -> new IllegalStateException("Types were checked when the specification was read"));
    }

    /** Whether an element is of a class; every one is where no class is named. */
    public boolean isInstance(EObject candidate, String className) {
        return className.isEmpty() || type(className).isInstance(candidate);
    }
}
