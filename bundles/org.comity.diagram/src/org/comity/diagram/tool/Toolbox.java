package org.comity.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.expression.Expression;
import org.comity.diagram.expression.Scope;
import org.comity.diagram.specification.EdgeMapping;
import org.comity.diagram.specification.Mapping;
import org.comity.diagram.specification.NodeMapping;
import org.comity.diagram.specification.Operation;
import org.comity.diagram.specification.Rule;
import org.comity.diagram.specification.Tool;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramElement;
import org.comity.diagram.view.DiagramNode;
import org.comity.diagram.view.Finding;
import org.comity.diagram.view.ViewFacade;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * The tools of a diagram. Each method gives a command for the command stack, or nothing where the specification does not offer it there.
 * After a command was executed, undone or redone, {@link Diagram#refresh} shows what came of it.
 */
public final class Toolbox {
    private final Diagram diagram;

    public Toolbox(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Makes a node. @param where the node that was clicked; nothing for the diagram itself */
    public Optional<Command> create(Tool.Creation tool, Optional<DiagramNode> where) {
        if (!takes(tool, where)) {
            return Optional.empty();
        }
        EObject container = where.map(DiagramNode::target).orElse(diagram.root());
        Scope scope = with(with(diagram.scope(container, where), tool.container(), container), tool.containerView(),
                where.map(ViewFacade::of).orElseGet(() -> ViewFacade.ofDiagram(diagram.root())));
        return command(tool, scope);
    }

    private boolean takes(Tool.Creation tool, Optional<DiagramNode> where) {
        if (where.isEmpty()) {
            return diagram.layers().stream().flatMap(layer -> layer.nodeMappings().stream()).anyMatch(tool.mappings()::contains);
        }
        NodeMapping mapping = where.get().mapping();
        return mapping.inner().stream().anyMatch(tool.mappings()::contains) || mapping.bordered().stream().anyMatch(tool.mappings()::contains)
                || tool.places().contains(mapping);
    }

    /** Whether an edge can begin at a node. */
    public boolean begins(Tool.Connection tool, DiagramNode source) {
        Scope scope = diagram.scope(source.target(), source.parent()).with("preSource", source.target()).with("preSourceView", ViewFacade.of(source));
        return tool.mappings().stream().anyMatch(mapping -> mapping.sources().contains(source.mapping())) && holds(tool.startPrecondition(), scope);
    }

    /** Draws an edge. */
    public Optional<Command> connect(Tool.Connection tool, DiagramNode source, DiagramNode end) {
        if (!begins(tool, source) || tool.mappings().stream().noneMatch(mapping -> joins(mapping, source, end))) {
            return Optional.empty();
        }
        Scope scope = ends(diagram.scope(source.target(), source.parent()), tool.ends(), source, end).with("preSource", source.target()).with("preTarget", end.target())
                .with("preSourceView", ViewFacade.of(source)).with("preTargetView", ViewFacade.of(end));
        return command(tool, scope);
    }

    private static boolean joins(EdgeMapping mapping, DiagramNode source, DiagramNode end) {
        return mapping.sources().contains(source.mapping()) && mapping.targets().contains(end.mapping());
    }

    private static Scope ends(Scope scope, Tool.Ends names, DiagramNode source, DiagramNode end) {
        return with(with(with(with(scope, names.source(), source.target()), names.target(), end.target()), names.sourceView(), ViewFacade.of(source)),
                names.targetView(), ViewFacade.of(end));
    }

    /** What a user begins with who changes the label of an element; nothing where it cannot be changed. */
    public Optional<String> editable(DiagramElement element) {
        return element.mapping().directEdit().filter(tool -> holds(tool.precondition(), scope(element)))
                .map(tool -> tool.input().map(input -> diagram.evaluator().text(input, scope(element))).orElse(""));
    }

    /** Changes the label of an element. */
    public Optional<Command> edit(DiagramElement element, String text) {
        return element.mapping().directEdit().flatMap(tool -> command(tool, scope(element).with("arg0", text).with("0", text)));
    }

    /** Takes an element away. */
    public Optional<Command> delete(DiagramElement element) {
        return element.mapping().deletion().flatMap(tool -> {
            Scope scope = with(with(scope(element), tool.elementName(), element.target()), tool.elementView(), ViewFacade.of(element));
            return command(tool, with(scope, tool.containerView(), parent(element).map(ViewFacade::of).orElseGet(() -> ViewFacade.ofDiagram(diagram.root()))));
        });
    }

    /** Puts an end of an edge at another node. @param target whether it is the end where it leads to */
    public Optional<Command> reconnect(DiagramEdge edge, DiagramNode to, boolean target) {
        DiagramNode from = target ? edge.end() : edge.source();
        boolean fits = (target ? edge.mapping().targets() : edge.mapping().sources()).contains(to.mapping());
        return edge.mapping().reconnections().stream().filter(tool -> fits && tool.movesTarget() == target).findFirst().flatMap(tool -> {
            Scope scope = ends(scope(edge), tool.ends(), from, to).with("otherEnd", ViewFacade.of(target ? edge.source() : edge.end()));
            return command(tool, with(with(scope, tool.elementName(), edge.target()), tool.edgeView(), ViewFacade.of(edge)));
        });
    }

    /** Puts a node into another container. @param into nothing for the diagram itself */
    public Optional<Command> drop(DiagramNode node, Optional<DiagramNode> into) {
        return drops(into).stream().filter(Tool.Drop::takesFromDiagram).filter(tool -> tool.mappings().anyMatch(node.mapping()::equals)).findFirst()
                .flatMap(tool -> command(tool, dropScope(tool, node.target(), node.parent().map(DiagramNode::target).orElse(diagram.root()), into)));
    }

    /** Puts an element from a tree of the model onto the diagram. */
    public Optional<Command> drop(EObject element, Optional<DiagramNode> into) {
        return drops(into).stream().filter(Tool.Drop::takesFromTree).filter(tool -> tool.mappings().map(Mapping::domainClass)
                .anyMatch(type -> diagram.description().isInstance(element, type))).findFirst()
                .flatMap(tool -> command(tool, dropScope(tool, element, element.eContainer(), into)));
    }

    private List<Tool.Drop> drops(Optional<DiagramNode> into) {
        return into.map(node -> node.mapping().drops()).orElse(diagram.description().drops());
    }

    private Scope dropScope(Tool.Drop tool, EObject element, EObject old, Optional<DiagramNode> into) {
        Scope scope = with(diagram.scope(element, into), tool.elementName(), element);
        scope = with(with(scope, tool.oldContainer(), old), tool.newContainer(), into.map(DiagramNode::target).orElse(diagram.root()));
        return with(scope, tool.newView(), into.map(ViewFacade::of).orElseGet(() -> ViewFacade.ofDiagram(diagram.root())));
    }

    /** Does what a double click on an element is for. */
    public Optional<Command> doubleClick(DiagramElement element) {
        return element.mapping().doubleClick().flatMap(tool -> command(tool,
                with(with(scope(element), tool.elementName(), element.target()), tool.elementView(), ViewFacade.of(element))));
    }

    /** Puts right what a finding tells. */
    public Optional<Command> fix(Finding finding, Rule.Fix fix) {
        return fix.operation().map(operation -> command(fix.name(), operation, diagram.scope(finding.element(), Optional.empty())));
    }

    private Scope scope(DiagramElement element) {
        return diagram.scope(element.target(), parent(element)).with("view", ViewFacade.of(element));
    }

    private static Optional<DiagramNode> parent(DiagramElement element) {
        return element instanceof DiagramNode node ? node.parent() : Optional.empty();
    }

    private static Scope with(Scope scope, Optional<String> name, Object value) {
        return name.map(each -> scope.with(each, value)).orElse(scope);
    }

    private boolean holds(Optional<Expression> condition, Scope scope) {
        return condition.map(each -> diagram.evaluator().holds(each, scope)).orElse(true);
    }

    private Optional<Command> command(Tool tool, Scope scope) {
        return tool.operation().filter(operation -> holds(tool.precondition(), scope)).map(operation -> command(tool.label(), operation, scope));
    }

    private Command command(String label, Operation operation, Scope scope) {
        return new ModelCommand(label, diagram.root(), () -> new Steps(diagram.description(), diagram.evaluator(), diagram.root()).run(operation, scope));
    }
}
