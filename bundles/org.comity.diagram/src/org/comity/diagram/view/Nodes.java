package org.comity.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.diagram.expression.EvaluationException;
import org.comity.diagram.expression.Expression;
import org.comity.diagram.specification.Mapping;
import org.comity.diagram.specification.NodeMapping;
import org.eclipse.emf.ecore.EObject;

/** The nodes of a diagram, level by level. */
final class Nodes {
    /** What one mapping shows at one place. */
    private record Slot(Optional<DiagramNode> parent, NodeMapping mapping) {
    }

    /** What a slot found: the nodes by their elements, and the elements that it does not show. */
    private static final class Content {
        private Map<EObject, DiagramNode> shown = new LinkedHashMap<>();
        private Set<EObject> left = new HashSet<>();
        private Optional<String> problem = Optional.empty();
    }

    private final EObject root;
    private final Sight sight;
    private final Ids ids;
    private final Map<Slot, Content> slots = new HashMap<>();
    /** Those whose candidates a service finds, anywhere: any change of a fitting element may be one of theirs. */
    private final Set<Slot> served = new LinkedHashSet<>();
    private final Map<EObject, List<DiagramNode>> byTarget = new HashMap<>();
    private List<DiagramNode> top = List.of();

    Nodes(EObject root, Sight sight, Ids ids) {
        this.root = root;
        this.sight = sight;
        this.ids = ids;
    }

    List<DiagramNode> top() {
        return top;
    }

    /** Every node, a container before what is inside. */
    Stream<DiagramNode> all() {
        return top.stream().flatMap(Nodes::all);
    }

    private static Stream<DiagramNode> all(DiagramNode node) {
        return Stream.concat(Stream.of(node), Stream.concat(node.bordered().stream(), node.children().stream()).flatMap(Nodes::all));
    }

    List<DiagramNode> of(EObject target) {
        return byTarget.getOrDefault(target, List.of());
    }

    Stream<String> problems() {
        return slots.values().stream().flatMap(content -> content.problem.stream());
    }

    void refresh(List<NodeMapping> mappings, Dirty dirty, Changes changes) {
        if (dirty.everything()) {
            slots.keySet().stream().filter(slot -> slot.parent().isEmpty() && !mappings.contains(slot.mapping())).toList().forEach(slot -> close(slot, changes));
        }
        top = fill(Optional.empty(), mappings, false, dirty, changes);
        Set<DiagramElement> seen = new HashSet<>(changes.added());
        Stream<DiagramNode> known = dirty.everything() ? all() : dirty.elements().stream().flatMap(element -> List.copyOf(of(element)).stream());
        // a container first: what it no longer holds is not looked at
        known.filter(seen::add).sorted((one, other) -> Integer.compare(depth(one), depth(other))).toList().forEach(node -> again(node, dirty, changes));
        if (!dirty.everything()) {
            served.stream().filter(slot -> dirty.elements().stream().anyMatch(element -> sight.fits(slot.mapping(), element)))
                    .flatMap(slot -> slot.parent().stream()).distinct().toList().forEach(parent -> gather(parent, dirty, changes));
        }
    }

    private void gather(DiagramNode parent, Dirty dirty, Changes changes) {
        if (!changes.isGone(parent) && inside(parent, dirty, changes)) {
            changes.changed(parent);
        }
    }

    private static int depth(DiagramNode node) {
        return node.parent().map(parent -> 1 + depth(parent)).orElse(0);
    }

    private void again(DiagramNode node, Dirty dirty, Changes changes) {
        if (changes.isGone(node)) {
            return;
        }
        changes.computed();
        boolean looks = sight.look(node);
        if (inside(node, dirty, changes) || looks) {
            changes.changed(node);
        }
    }

    private boolean inside(DiagramNode node, Dirty dirty, Changes changes) {
        return node.hold(fill(Optional.of(node), node.mapping().inner(), false, dirty, changes),
                fill(Optional.of(node), node.mapping().bordered(), true, dirty, changes));
    }

    private List<DiagramNode> fill(Optional<DiagramNode> parent, List<NodeMapping> mappings, boolean border, Dirty dirty, Changes changes) {
        List<DiagramNode> all = new ArrayList<>();
        for (NodeMapping mapping : mappings) {
            all.addAll(fill(new Slot(parent, mapping), border, dirty, changes));
        }
        return all;
    }

    private List<DiagramNode> fill(Slot slot, boolean border, Dirty dirty, Changes changes) {
        Content old = slots.computeIfAbsent(slot, opened -> new Content());
        Content now = new Content();
        if (!(slot.mapping().candidates().orElse(null) instanceof Expression.Feature)) {
            served.add(slot);
        }
        try {
            for (EObject candidate : sight.candidates(slot.mapping(), slot.parent().map(DiagramNode::target).orElse(root), slot.parent())) {
                boolean known = !dirty.has(candidate) && (old.shown.containsKey(candidate) || old.left.contains(candidate));
                boolean shown = known ? old.shown.containsKey(candidate) : !isInsideItself(slot, candidate) && sight.shows(slot.mapping(), candidate, slot.parent());
                if (shown) {
                    DiagramNode node = old.shown.remove(candidate);
                    now.shown.put(candidate, node == null ? open(slot, candidate, border, changes) : node);
                } else {
                    now.left.add(candidate);
                }
            }
        } catch (EvaluationException e) {
            now.problem = Optional.of(slot.mapping() + ": " + e.getMessage());
        }
        new LinkedHashSet<>(old.shown.values()).forEach(node -> close(node, changes));
        slots.put(slot, now);
        return List.copyOf(now.shown.values());
    }

    /** What holds itself by the specification would have no end. */
    private static boolean isInsideItself(Slot slot, EObject candidate) {
        return Stream.iterate(slot.parent(), Optional::isPresent, parent -> parent.get().parent())
                .anyMatch(parent -> parent.get().target() == candidate && parent.get().mapping().equals(slot.mapping()));
    }

    private DiagramNode open(Slot slot, EObject target, boolean border, Changes changes) {
        DiagramNode node = new DiagramNode(ids.of(slot.mapping(), target, slot.parent()), slot.mapping(), target, slot.parent(), border);
        byTarget.computeIfAbsent(target, each -> new ArrayList<>(1)).add(node);
        changes.add(node);
        changes.computed();
        sight.look(node);
        inside(node, Dirty.ALL, changes);
        return node;
    }

    private void close(Slot slot, Changes changes) {
        served.remove(slot);
        Optional.ofNullable(slots.remove(slot)).ifPresent(content -> content.shown.values().forEach(node -> close(node, changes)));
    }

    private void close(DiagramNode node, Changes changes) {
        byTarget.computeIfPresent(node.target(), (target, nodes) -> {
            nodes.remove(node);
            return nodes.isEmpty() ? null : nodes;
        });
        changes.remove(node);
        Stream.concat(node.mapping().inner().stream(), node.mapping().bordered().stream()).map(mapping -> new Slot(Optional.of(node), mapping))
                .forEach(slot -> close(slot, changes));
    }

    /** The nodes of an element that some mappings show. */
    List<DiagramNode> of(EObject target, List<Mapping> mappings) {
        return of(target).stream().filter(node -> mappings.contains(node.mapping())).toList();
    }
}
