package org.comity.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.comity.diagram.expression.EvaluationException;
import org.comity.diagram.expression.Evaluator;
import org.comity.diagram.expression.Scope;
import org.comity.diagram.specification.DiagramDescription;
import org.comity.diagram.specification.EdgeMapping;
import org.comity.diagram.specification.Filter;
import org.comity.diagram.specification.Layer;
import org.comity.diagram.specification.NodeMapping;
import org.comity.diagram.specification.Specification;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram of one element of a model. It listens to what that element holds; {@link #refresh} then brings it up to date, and
 * looks again only at what a change can concern: see docs/adr/0017-the-diagram-runtime.md for what that is. To be used by one thread.
 */
public final class Diagram implements AutoCloseable {
    private final Specification specification;
    private final DiagramDescription description;
    private final EObject root;
    private final Sight sight;
    private final Nodes nodes;
    private final Edges edges;
    private final ModelWatch watch;
    private final Set<Layer> layers = new LinkedHashSet<>();
    private final List<Consumer<Refresh>> listeners = new ArrayList<>();

    private Diagram(Specification specification, DiagramDescription description, EObject root) {
        this.specification = specification;
        this.description = description;
        this.root = root;
        sight = new Sight(description, specification.evaluator(), root);
        Ids ids = new Ids(root);
        nodes = new Nodes(root, sight, ids);
        edges = new Edges(root, sight, ids, nodes);
        watch = new ModelWatch(root);
        description.layers().stream().filter(Layer::isActiveByDefault).forEach(layers::add);
    }

    /**
     * Opens a diagram.
     *
     * @throws IllegalArgumentException when the description is not for an element of this class
     */
    public static Diagram open(Specification specification, DiagramDescription description, EObject root) {
        if (!description.fits(root)) {
            throw new IllegalArgumentException(description + " is not for a " + root.eClass().getName());
        }
        Diagram diagram = new Diagram(specification, description, root);
        diagram.refreshAll();
        return diagram;
    }

    public DiagramDescription description() {
        return description;
    }

    /** The element that it is a diagram of. */
    public EObject root() {
        return root;
    }

    /** What evaluates the expressions of its description. */
    public Evaluator evaluator() {
        return specification.evaluator();
    }

    /** What stands over it; the label of the description where nothing is said, or what is said fails. */
    public String title() {
        try {
            return description.title().map(title -> evaluator().text(title, scope(root, Optional.empty()))).orElse(description.label());
        } catch (EvaluationException e) {
            return description.label();
        }
    }

    /** What expressions see of an element. @param container the node that it is in; nothing for the diagram itself */
    public Scope scope(EObject element, Optional<DiagramNode> container) {
        return sight.scope(element, container);
    }

    /** The nodes on the diagram itself, in the order of the model. */
    public List<DiagramNode> top() {
        return nodes.top();
    }

    /** Every node, a container before what is inside. */
    public Stream<DiagramNode> nodes() {
        return nodes.all();
    }

    public Stream<DiagramEdge> edges() {
        return edges.all();
    }

    /** Every node and every edge. */
    public Stream<DiagramElement> elements() {
        return Stream.concat(nodes(), edges());
    }

    /** What the specification asks for and cannot be computed, in words for its author. */
    public List<String> problems() {
        return Stream.of(nodes.problems(), edges.problems(), elements().flatMap(element -> element.problem().stream())).flatMap(each -> each).distinct().toList();
    }

    /** What the elements do not keep of the rules, each finding once. */
    public List<Finding> findings() {
        return elements().flatMap(element -> element.findings().stream()).distinct().toList();
    }

    /** The layers that are shown. */
    public Set<Layer> layers() {
        return Set.copyOf(layers);
    }

    /** Shows a layer, or hides it where it may be hidden. */
    public Refresh show(Layer layer, boolean shown) {
        boolean changed = shown ? layers.add(layer) : layer.isOptional() && layers.remove(layer);
        return changed ? refreshAll() : new Changes().result();
    }

    /** The filters that are on. */
    public Set<Filter> filters() {
        return Set.copyOf(sight.filters());
    }

    /** Switches a filter on or off. */
    public Refresh apply(Filter filter, boolean on) {
        boolean changed = on ? sight.filters().add(filter) : sight.filters().remove(filter);
        return changed ? refreshAll() : new Changes().result();
    }

    /** Who is told of every refresh that changed anything. */
    public void addListener(Consumer<Refresh> listener) {
        listeners.add(listener);
    }

    /** Brings the diagram up to date after changes of the model. */
    public Refresh refresh() {
        return refresh(watch.take());
    }

    /** Looks at everything again. */
    public Refresh refreshAll() {
        watch.take();
        return refresh(Dirty.ALL);
    }

    private Refresh refresh(Dirty dirty) {
        Changes changes = new Changes();
        if (!dirty.isEmpty()) {
            List<Layer> shown = description.layers().stream().filter(layers::contains).toList();
            List<NodeMapping> nodeMappings = shown.stream().flatMap(layer -> layer.nodeMappings().stream()).toList();
            List<EdgeMapping> edgeMappings = shown.stream().flatMap(layer -> layer.edgeMappings().stream()).toList();
            nodes.refresh(nodeMappings, dirty, changes);
            edges.refresh(edgeMappings, dirty, changes);
        }
        Refresh result = changes.result();
        if (!result.isEmpty()) {
            listeners.forEach(listener -> listener.accept(result));
        }
        return result;
    }

    /** Stops listening to the model. */
    @Override
    public void close() {
        watch.close();
    }
}
