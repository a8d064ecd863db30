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
import org.comity.diagram.specification.EdgeMapping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The edges of a diagram. */
final class Edges {
    /** An element by which a mapping may draw edges. */
    private record Link(EdgeMapping mapping, EObject element) {
    }

    private record Ends(DiagramNode source, DiagramNode end) {
    }

    /** Between which elements a link runs, and the edges that this makes. */
    private static final class Course {
        private Set<EObject> sources = Set.of();
        private Set<EObject> targets = Set.of();
        private Map<Ends, DiagramEdge> edges = new LinkedHashMap<>();
        private Optional<String> problem = Optional.empty();
    }

    private final EObject root;
    private final Sight sight;
    private final Ids ids;
    private final Nodes nodes;
    private final Map<Link, Course> courses = new LinkedHashMap<>();
    /** The links that begin or end at an element, shown or not. */
    private final Map<EObject, Set<Link>> byEnd = new HashMap<>();
    /** The links whose ends lie far off, or that have none: a service searches for them, and may find any fitting element next time. */
    private final Set<Link> searching = new LinkedHashSet<>();
    private final Map<EdgeMapping, Set<EObject>> left = new HashMap<>();
    private final Map<EdgeMapping, String> problems = new HashMap<>();

    Edges(EObject root, Sight sight, Ids ids, Nodes nodes) {
        this.root = root;
        this.sight = sight;
        this.ids = ids;
        this.nodes = nodes;
    }

    Stream<DiagramEdge> all() {
        return courses.values().stream().flatMap(course -> course.edges.values().stream());
    }

    Stream<String> problems() {
        return Stream.concat(problems.values().stream(), courses.values().stream().flatMap(course -> course.problem.stream()));
    }

    void refresh(List<EdgeMapping> mappings, Dirty dirty, Changes changes) {
        if (dirty.everything()) {
            courses.keySet().stream().filter(link -> !mappings.contains(link.mapping())).toList().forEach(link -> close(link, changes));
        }
        Set<DiagramNode> moved = new HashSet<>();
        Stream.concat(changes.added().stream(), changes.removed().stream()).forEach(element -> {
            if (element instanceof DiagramNode node) {
                moved.add(node);
            }
        });
        for (EdgeMapping mapping : mappings) {
            if (mapping.hasElement()) {
                byElement(mapping, dirty, changes);
            } else {
                byReference(mapping, dirty, moved, changes);
            }
        }
        if (!dirty.everything()) {
            searching.stream().filter(link -> !dirty.has(link.element()) && mayEnd(link.mapping(), dirty)).toList().forEach(link -> run(link, changes));
        }
        Set<Link> ended = new LinkedHashSet<>();
        moved.forEach(node -> ended.addAll(byEnd.getOrDefault(node.target(), Set.of())));
        ended.forEach(link -> connect(link, courses.get(link), false, changes));
    }

    private void byElement(EdgeMapping mapping, Dirty dirty, Changes changes) {
        Set<EObject> gone = new HashSet<>();
        Set<EObject> known = left.computeIfAbsent(mapping, each -> new HashSet<>());
        problems.remove(mapping);
        courses.keySet().stream().filter(link -> link.mapping().equals(mapping)).forEach(link -> gone.add(link.element()));
        try {
            Set<EObject> candidates = sight.candidates(mapping, root, Optional.empty());
            known.retainAll(candidates);
            for (EObject candidate : candidates) {
                boolean old = gone.remove(candidate);
                if (dirty.has(candidate) || !old && !known.contains(candidate)) {
                    if (sight.shows(mapping, candidate, Optional.empty())) {
                        known.remove(candidate);
                        run(new Link(mapping, candidate), changes);
                    } else {
                        known.add(candidate);
                        close(new Link(mapping, candidate), changes);
                    }
                }
            }
        } catch (EvaluationException e) {
            problems.put(mapping, mapping + ": " + e.getMessage());
        }
        gone.forEach(element -> close(new Link(mapping, element), changes));
    }

    private void byReference(EdgeMapping mapping, Dirty dirty, Set<DiagramNode> moved, Changes changes) {
        Set<EObject> again = new LinkedHashSet<>();
        if (dirty.everything()) {
            nodes.all().filter(node -> mapping.sources().contains(node.mapping())).forEach(node -> again.add(node.target()));
            courses.keySet().stream().filter(link -> link.mapping().equals(mapping)).forEach(link -> again.add(link.element()));
        } else {
            Stream.concat(dirty.elements().stream(), moved.stream().map(DiagramNode::target)).filter(element -> !nodes.of(element, mapping.sources()).isEmpty()
                    || courses.containsKey(new Link(mapping, element))).forEach(again::add);
        }
        for (EObject element : again) {
            Link link = new Link(mapping, element);
            try {
                if (nodes.of(element, mapping.sources()).isEmpty() || !sight.shows(mapping, element, Optional.empty())) {
                    close(link, changes);
                } else {
                    run(link, changes);
                }
                problems.remove(mapping);
            } catch (EvaluationException e) {
                problems.put(mapping, mapping + ": " + e.getMessage());
                close(link, changes);
            }
        }
    }

    private boolean mayEnd(EdgeMapping mapping, Dirty dirty) {
        return Stream.concat(mapping.sources().stream(), mapping.targets().stream())
                .anyMatch(end -> dirty.elements().stream().anyMatch(element -> sight.fits(end, element)));
    }

    private static boolean searches(Optional<Expression> finder, EObject element, Set<EObject> found) {
        return finder.filter(expression -> !(expression instanceof Expression.Feature)).isPresent() && (found.isEmpty() || found.stream()
                .anyMatch(end -> !EcoreUtil.isAncestor(end, element) && !EcoreUtil.isAncestor(element, end) && !element.eCrossReferences().contains(end)));
    }

    /** Finds the ends of a link again. */
    private void run(Link link, Changes changes) {
        Course course = courses.computeIfAbsent(link, opened -> new Course());
        unindex(link, course);
        changes.computed();
        course.problem = Optional.empty();
        try {
            course.sources = link.mapping().hasElement() ? sight.find(link.mapping().sourceFinder(), link.element()) : Set.of(link.element());
            course.targets = sight.find(link.mapping().targetFinder(), link.element());
        } catch (EvaluationException e) {
            course.problem = Optional.of(link.mapping() + ": " + e.getMessage());
            course.targets = Set.of();
        }
        if (searches(link.mapping().sourceFinder(), link.element(), course.sources) || searches(link.mapping().targetFinder(), link.element(), course.targets)) {
            searching.add(link);
        }
        Stream.concat(course.sources.stream(), course.targets.stream()).forEach(end -> byEnd.computeIfAbsent(end, each -> new LinkedHashSet<>()).add(link));
        connect(link, course, true, changes);
    }

    private void unindex(Link link, Course course) {
        searching.remove(link);
        Stream.concat(course.sources.stream(), course.targets.stream()).forEach(end -> Optional.ofNullable(byEnd.get(end)).ifPresent(links -> links.remove(link)));
    }

    /** Draws the edges of a link between the nodes that its ends have now. */
    private void connect(Link link, Course course, boolean again, Changes changes) {
        Map<Ends, DiagramEdge> now = new LinkedHashMap<>();
        for (Ends ends : ends(link, course)) {
            DiagramEdge old = course.edges.remove(ends);
            DiagramEdge edge = old == null ? new DiagramEdge(ids.of(link.mapping(), link.element(), ends.source(), ends.end()), link.mapping(), link.element(),
                    ends.source(), ends.end()) : old;
            now.put(ends, edge);
            if (again || old == null) {
                changes.computed();
                boolean looks = sight.look(edge);
                if (old == null) {
                    changes.add(edge);
                } else if (looks) {
                    changes.changed(edge);
                }
            }
        }
        course.edges.values().forEach(changes::remove);
        course.edges = now;
    }

    private List<Ends> ends(Link link, Course course) {
        List<Ends> all = new ArrayList<>();
        for (EObject source : course.sources) {
            for (DiagramNode from : nodes.of(source, link.mapping().sources())) {
                for (EObject target : course.targets) {
                    nodes.of(target, link.mapping().targets()).forEach(to -> all.add(new Ends(from, to)));
                }
            }
        }
        return all;
    }

    private void close(Link link, Changes changes) {
        Optional.ofNullable(courses.remove(link)).ifPresent(course -> {
            unindex(link, course);
            course.edges.values().forEach(changes::remove);
        });
    }
}
