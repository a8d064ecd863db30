package org.comity.design.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

/** On which elements mappings and tools of a diagram work, and which variables their expressions see in Sirius and in our runtime alike. */
final class Scopes {
    private static final Set<EClass> VIEW = Set.of(Model.ANY);

    private final SpecificationFile file;
    private final Node diagram;
    private final Set<String> declared;

    Scopes(SpecificationFile file, Node diagram) {
        this.file = file;
        this.diagram = diagram;
        this.declared = diagram.children("metamodel").stream().map(node -> node.text("href").replace("#/", "")).collect(Collectors.toSet());
    }

    Set<String> declared() {
        return declared;
    }

    Set<EClass> root() {
        return type(diagram.text("domainClass"));
    }

    private Set<EClass> type(String name) {
        return Model.named(name, declared).map(Set::of).orElse(Set.of());
    }

    List<Node> mappings() {
        return diagram.all().filter(node -> file.is(node, "DiagramElementMapping")).toList();
    }

    /** The elements that a mapping shows; for an edge without an element those at which it begins. */
    Set<EClass> shown(Node mapping) {
        return mapping.text("domainClass").isEmpty() ? shown(file.referred(mapping, "sourceMapping")) : type(mapping.text("domainClass"));
    }

    Set<EClass> shown(List<Node> mappings) {
        Set<EClass> types = new HashSet<>();
        mappings.forEach(mapping -> types.addAll(shown(mapping)));
        return types;
    }

    /** The elements inside which a mapping shows its own. */
    Set<EClass> around(Node mapping) {
        return file.is(mapping.parent(), "AbstractNodeMapping") ? shown(mapping.parent()) : root();
    }

    /** The mappings that name a tool, under one attribute or another. */
    List<Node> users(Node tool) {
        return mappings().stream().filter(mapping -> List.of("labelDirectEdit", "deletionDescription", "reconnections", "dropDescriptions").stream()
                .anyMatch(attribute -> file.referred(mapping, attribute).contains(tool))).toList();
    }

    /** Where a tool can be used: on which elements its precondition is asked. */
    Set<EClass> places(Node tool) {
        Set<EClass> places = new HashSet<>();
        switch (tool.type()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> {
                List.of("nodeMappings", "containerMappings").forEach(attribute -> file.referred(tool, attribute).forEach(mapping -> places.addAll(around(mapping))));
                places.addAll(shown(file.referred(tool, "extraMappings")));
            }
            case "EdgeCreationDescription" -> places.addAll(ends(file.referred(tool, "edgeMappings"), "sourceMapping"));
            case "ContainerDropDescription" -> places.addAll(shown(file.referred(tool, "mappings")));
            default -> places.addAll(shown(users(tool)));
        }
        return places;
    }

    private Set<EClass> ends(List<Node> edges, String attribute) {
        Set<EClass> types = new HashSet<>();
        edges.forEach(edge -> types.addAll(shown(file.referred(edge, attribute))));
        return types;
    }

    /** What the expression that lists or joins elements of a mapping sees. */
    Map<String, Set<EClass>> listing(Node mapping) {
        return Map.of("diagram", VIEW, "container", around(mapping), "containerView", VIEW);
    }

    /** What the precondition of a tool sees. */
    Map<String, Set<EClass>> asking(Node tool) {
        return switch (tool.type()) {
            case "EdgeCreationDescription" -> Map.of("preSource", places(tool), "preTarget", ends(file.referred(tool, "edgeMappings"), "targetMapping"),
                    "container", root(), "diagram", VIEW);
            case "DeleteElementDescription", "ContainerDropDescription" -> Map.of("element", places(tool));
            default -> Map.of("container", places(tool), "containerView", VIEW);
        };
    }

    /** What the operations of a tool see: its own variables, the diagram, and what was typed. */
    Map<String, Set<EClass>> running(Node tool) {
        Map<String, Set<EClass>> variables = new HashMap<>();
        for (Node variable : tool.children()) {
            if (variable.type().endsWith("Variable")) {
                variables.put(variable.text("name"), held(tool, variable));
            }
        }
        if (!tool.type().equals("EdgeCreationDescription") && !tool.type().equals("ReconnectEdgeDescription")) {
            variables.put("diagram", VIEW);
        }
        tool.child("mask").ifPresent(mask -> variables.put("arg0", Set.of()));
        return variables;
    }

    private Set<EClass> held(Node tool, Node variable) {
        List<Node> edges = tool.type().equals("EdgeCreationDescription") ? file.referred(tool, "edgeMappings") : users(tool);
        return switch (variable.xml().getTagName()) {
            case "variable", "element" -> places(tool);
            case "sourceVariable" -> ends(edges, "sourceMapping");
            case "targetVariable" -> ends(edges, "targetMapping");
            case "source", "target" -> ends(edges, tool.text("reconnectionKind").endsWith("SOURCE") ? "sourceMapping" : "targetMapping");
            case "oldContainer" -> VIEW;
            case "newContainer" -> users(tool).isEmpty() ? root() : shown(users(tool));
            default -> VIEW;
        };
    }
}
