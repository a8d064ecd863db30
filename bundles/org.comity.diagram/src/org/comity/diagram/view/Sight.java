package org.comity.diagram.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.comity.diagram.expression.EvaluationException;
import org.comity.diagram.expression.Evaluator;
import org.comity.diagram.expression.Expression;
import org.comity.diagram.expression.Scope;
import org.comity.diagram.specification.Conditional;
import org.comity.diagram.specification.DiagramDescription;
import org.comity.diagram.specification.EdgeStyle;
import org.comity.diagram.specification.Filter;
import org.comity.diagram.specification.LabelStyle;
import org.comity.diagram.specification.Mapping;
import org.comity.diagram.specification.NodeStyle;
import org.comity.diagram.specification.Rule;
import org.eclipse.emf.ecore.EObject;

/** How the elements of a diagram look, by the expressions of its description. */
final class Sight {
    private static final int UNIT = 10;
    private static final int LARGEST = 400;

    private final DiagramDescription description;
    private final Evaluator evaluator;
    private final EObject root;
    private final Scope base;
    private final Set<Filter> filters = new HashSet<>();

    Sight(DiagramDescription description, Evaluator evaluator, EObject root) {
        this.description = description;
        this.evaluator = evaluator;
        this.root = root;
        base = Scope.of(root).with("diagram", ViewFacade.ofDiagram(root));
    }

    Set<Filter> filters() {
        return filters;
    }

    /** What expressions see of an element that stands in a container, or on the diagram itself. */
    Scope scope(EObject element, Optional<DiagramNode> container) {
        return base.with("container", container.map(DiagramNode::target).orElse(root))
                .with("containerView", container.map(ViewFacade::of).orElseGet(() -> ViewFacade.ofDiagram(root))).at(element);
    }

    /** The elements that a mapping asks for. @param at where it asks */
    Set<EObject> candidates(Mapping mapping, EObject at, Optional<DiagramNode> container) {
        return evaluator.elements(mapping.candidates().orElse(new Expression.Feature("eAllContents")), scope(at, container));
    }

    Set<EObject> find(Optional<Expression> finder, EObject element) {
        return finder.map(expression -> evaluator.elements(expression, scope(element, Optional.empty()))).orElse(Set.of());
    }

    /** Whether an element is of the class that a mapping shows. */
    boolean fits(Mapping mapping, EObject element) {
        return description.isInstance(element, mapping.domainClass());
    }

    /** Whether an element is shown by a mapping. */
    boolean shows(Mapping mapping, EObject candidate, Optional<DiagramNode> container) {
        return fits(mapping, candidate)
                && mapping.precondition().map(condition -> evaluator.holds(condition, scope(candidate, container))).orElse(true)
                && filters.stream().flatMap(filter -> filter.hidden().stream()).filter(hidden -> hidden.mappings().contains(mapping))
                        .allMatch(hidden -> hidden.unless().map(condition -> evaluator.holds(condition, scope(candidate, container))).orElse(false));
    }

    /** Looks at a node again; whether it changed. */
    boolean look(DiagramNode node) {
        Scope scope = scope(node.target(), node.parent());
        return look(node, node.parent(), () -> node.look(nodeLook(style(node.mapping().styles(), scope), Optional.of(scope))),
                () -> node.look(nodeLook(node.mapping().styles().get(node.mapping().styles().size() - 1).style(), Optional.empty())));
    }

    /** Looks at an edge again; whether it changed. */
    boolean look(DiagramEdge edge) {
        Scope scope = scope(edge.target(), Optional.empty()).with("sourceView", ViewFacade.of(edge.source())).with("targetView", ViewFacade.of(edge.end()));
        return look(edge, Optional.empty(), () -> edge.look(edgeLook(style(edge.mapping().styles(), scope), Optional.of(scope))),
                () -> edge.look(edgeLook(edge.mapping().styles().get(edge.mapping().styles().size() - 1).style(), Optional.empty())));
    }

    private boolean look(DiagramElement element, Optional<DiagramNode> container, Supplier<Boolean> look, Supplier<Boolean> plainly) {
        try {
            boolean looks = look.get();
            return element.judge(findings(element.target(), container), Optional.empty()) || looks;
        } catch (EvaluationException e) {
            boolean looks = plainly.get();
            return element.judge(List.of(), Optional.of(element.mapping() + ": " + e.getMessage())) || looks;
        }
    }

    private <S> S style(List<Conditional<S>> styles, Scope scope) {
        return styles.stream().filter(style -> style.condition().map(condition -> evaluator.holds(condition, scope)).orElse(true)).findFirst().orElseThrow().style();
    }

    /** @param scope nothing where expressions have to be left out, because they fail */
    private NodeLook nodeLook(NodeStyle style, Optional<Scope> scope) {
        return new NodeLook(style.shape(), UNIT * number(style.width(), scope), UNIT * number(style.height(), scope),
                label(style.labelStyle(), scope), style.isLabelInside(), style.fill(), style.shade(), style.isShadeDownwards(), style.border(),
                number(style.borderWidth(), scope), style.borderLine(), style.corner(), text(style.tooltip(), scope).orElse(""));
    }

    private EdgeLook edgeLook(EdgeStyle style, Optional<Scope> scope) {
        Map<EdgeStyle.Place, Label> labels = new EnumMap<>(EdgeStyle.Place.class);
        for (EdgeStyle.Place place : EdgeStyle.Place.values()) {
            style.label(place).flatMap(label -> label(label, scope)).ifPresent(label -> labels.put(place, label));
        }
        return new EdgeLook(style.stroke(), style.stroking(), Math.max(1, number(style.width(), scope)), style.source(), style.target(), style.isRectilinear(), labels);
    }

    private Optional<Label> label(LabelStyle style, Optional<Scope> scope) {
        return text(style.text(), scope).filter(text -> !text.isBlank()).map(text -> new Label(text, style));
    }

    private Optional<String> text(Optional<Expression> expression, Optional<Scope> scope) {
        return expression.flatMap(each -> scope.map(sees -> evaluator.text(each, sees)));
    }

    private int number(Optional<Expression> expression, Optional<Scope> scope) {
        return Math.clamp(expression.flatMap(each -> scope.map(sees -> evaluator.number(each, sees))).orElse(0), 0, LARGEST);
    }

    private List<Finding> findings(EObject element, Optional<DiagramNode> container) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : description.rules()) {
            if (description.isInstance(element, rule.targetClass())) {
                Scope scope = scope(element, container);
                if (!rule.audits().stream().allMatch(audit -> evaluator.holds(audit, scope))) {
                    findings.add(new Finding(rule, element, text(rule.message(), Optional.of(scope)).orElse("")));
                }
            }
        }
        return findings;
    }
}
