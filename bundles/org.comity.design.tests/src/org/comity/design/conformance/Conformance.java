package org.comity.design.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** Everything that Sirius says of a faulty specification, and what it is silent about, as sentences that name the place. */
final class Conformance {
    private static final String VERSION = "12.0.0.2017041100";
    private static final Map<String, String> TOOL_NAMES = Map.of("NodeCreationDescription", "(create|add|seat)", "ContainerCreationDescription", "(create|add)",
            "EdgeCreationDescription", "create", "DirectEditLabel", "edit", "DeleteElementDescription", "(delete|remove)", "ReconnectEdgeDescription", "reconnect",
            "ContainerDropDescription", "drop");

    private final SpecificationFile file;
    private final List<String> faults = new ArrayList<>();
    private final Typing typing;

    private Conformance(String text) throws Exception {
        file = new SpecificationFile(text);
        faults.addAll(file.faults());
        typing = new Typing(file.group().all().filter(node -> node.type().equals("JavaExtension")).map(node -> node.text("qualifiedClassName")).toList(), faults::add);
    }

    /** The faults of a specification; none where it is sound. */
    static List<String> faults(String text) throws Exception {
        Conformance conformance = new Conformance(text);
        conformance.check();
        return conformance.faults;
    }

    private void check() {
        if (!file.group().text("version").equals(VERSION)) {
            faults.add("version '" + file.group().text("version") + "' instead of " + VERSION);
        }
        file.group().all().filter(node -> node.type().equals("DiagramDescription")).forEach(this::diagram);
        typing.idle().forEach(name -> faults.add("the service '" + name + "' is never called"));
        file.group().all().forEach(this::named);
    }

    private void diagram(Node diagram) {
        Scopes scopes = new Scopes(file, diagram);
        diagram.all().forEach(node -> types(node, scopes));
        if (!diagram.text("titleExpression").startsWith("service:")) {
            faults.add(diagram.title() + ": Sirius takes services only as titles");
        }
        typing.of(diagram.text("titleExpression"), scopes.root(), Map.of(), diagram);
        scopes.mappings().forEach(mapping -> mapping(mapping, scopes));
        diagram.all().filter(node -> file.is(node, "ToolEntry")).forEach(tool -> tool(tool, scopes));
        diagram.all().filter(node -> node.type().equals("SemanticValidationRule")).forEach(rule -> rule(rule, scopes));
        diagram.all().filter(node -> node.type().equals("MappingFilter") && !node.text("semanticConditionExpression").isEmpty()).forEach(filter ->
                file.referred(filter, "mappings").forEach(mapping -> typing.of(filter.text("semanticConditionExpression"), scopes.shown(mapping), Map.of(), filter)));
        Set<String> names = new HashSet<>();
        diagram.all().filter(node -> file.is(node, "ToolEntry") || file.is(node, "DiagramElementMapping")).map(node -> node.text("name")).filter(name -> !names.add(name))
                .forEach(name -> faults.add(diagram.title() + ": two are called '" + name + "'"));
    }

    private void types(Node node, Scopes scopes) {
        for (String attribute : List.of("domainClass", "targetClass")) {
            if (!node.text(attribute).isEmpty() && Model.named(node.text(attribute), scopes.declared()).isEmpty()) {
                faults.add(node.title() + ": no class " + node.text(attribute));
            }
        }
    }

    private void mapping(Node mapping, Scopes scopes) {
        Set<EClass> shown = scopes.shown(mapping);
        Map<String, Set<EClass>> listing = scopes.listing(mapping);
        boolean byItself = !mapping.type().equals("EdgeMapping") || mapping.text("useDomainElement").equals("true");
        if (byItself) {
            fits(typing.of(mapping.text("semanticCandidatesExpression"), scopes.around(mapping), listing, mapping), shown, mapping, "semanticCandidatesExpression");
        }
        for (String end : mapping.type().equals("EdgeMapping") ? List.of("source", "target") : List.<String>of()) {
            if (byItself || end.equals("target")) {
                fits(typing.of(mapping.text(end + "FinderExpression"), shown, Map.of("diagram", Set.of(Model.ANY)), mapping),
                        scopes.shown(file.referred(mapping, end + "Mapping")), mapping, end + "FinderExpression");
            }
        }
        Stream.of("style", "conditionnalStyles").flatMap(part -> mapping.children(part).stream()).flatMap(Node::all).forEach(style -> style(style, shown));
        if (mapping.text("deletionDescription").isEmpty()) {
            faults.add(mapping.title() + ": cannot be deleted as the case needs it, for it has no tool of its own");
        }
        boolean labelled = mapping.all().filter(node -> owner(node) == mapping).anyMatch(node -> !node.text("labelExpression").isEmpty());
        if (labelled && mapping.text("labelDirectEdit").isEmpty()) {
            faults.add(mapping.title() + ": its label cannot be edited");
        }
        boolean creatable = mapping.text("semanticCandidatesExpression").equals("var:self") || mapping.around("DiagramDescription").all()
                .flatMap(tool -> Stream.of("nodeMappings", "containerMappings", "edgeMappings").flatMap(attribute -> file.part(tool, attribute).stream()
                        .filter(part -> part.kind().equals("refer")).flatMap(part -> file.referred(tool, attribute).stream())))
                .anyMatch(made -> made == mapping || !mapping.text("domainClass").isEmpty() && made.text("domainClass").equals(mapping.text("domainClass")));
        if (!creatable) {
            faults.add(mapping.title() + ": no tool creates it");
        }
    }

    private Node owner(Node node) {
        return node == null || file.is(node, "DiagramElementMapping") ? node : owner(node.parent());
    }

    private void fits(Set<EClass> found, Set<EClass> wanted, Node place, String attribute) {
        if (!Model.meet(found, wanted)) {
            faults.add(place.title() + ": " + attribute + " finds " + Typing.names(found) + " and never " + Typing.names(wanted));
        }
    }

    private void style(Node style, Set<EClass> shown) {
        for (int i = 0; i < style.xml().getAttributes().getLength(); i++) {
            String attribute = style.xml().getAttributes().item(i).getNodeName();
            if (file.part(style, attribute).filter(part -> part.kind().equals("expression")).isPresent()) {
                typing.of(style.text(attribute), shown, Map.of(), style);
            }
        }
    }

    private void tool(Node tool, Scopes scopes) {
        Set<EClass> places = scopes.places(tool);
        if (places.isEmpty()) {
            faults.add(tool.title() + ": nothing uses it");
            return;
        }
        for (String attribute : List.of("precondition", "connectionStartPrecondition", "inputLabelExpression")) {
            if (!tool.text(attribute).isEmpty()) {
                typing.of(tool.text(attribute), places, scopes.asking(tool), tool);
            }
        }
        operations(tool, places, scopes.running(tool), scopes);
        boolean takesAway = tool.all().anyMatch(node -> node.type().equals("RemoveElement") || node.type().equals("Unset"));
        if (tool.type().equals("DeleteElementDescription") && !takesAway) {
            faults.add(tool.title() + ": takes nothing away");
        }
    }

    private void operations(Node holder, Set<EClass> self, Map<String, Set<EClass>> variables, Scopes scopes) {
        List<Node> first = holder.children("initialOperation").stream().flatMap(initial -> initial.children("firstModelOperations").stream()).toList();
        if (first.size() != 1) {
            faults.add(holder.title() + ": one operation comes first, and not " + first.size());
        }
        first.forEach(operation -> new Operations(typing, scopes.declared(), faults::add).run(operation, self, variables));
    }

    private void rule(Node rule, Scopes scopes) {
        Set<EClass> target = Model.named(rule.text("targetClass"), scopes.declared()).map(Set::of).orElse(Set.of(Model.ANY));
        typing.of(rule.text("message"), target, Map.of(), rule);
        rule.children("audits").forEach(audit -> typing.of(audit.text("auditExpression"), target, Map.of(), audit));
        rule.children("fixes").forEach(fix -> operations(fix, target, new HashMap<>(), scopes));
    }

    /** Names are words in one piece that begin small, labels begin like sentences, and the name of a tool begins with what it does. */
    private void named(Node node) {
        String name = node.text("name");
        if (file.part(node, "name").isPresent() && !node.type().equals("ValidationFix") && !name.matches("[a-z][A-Za-z]*")) {
            faults.add(node.title() + ": the name '" + name + "' does not follow the pattern");
        }
        if (file.part(node, "label").isPresent() && !node.text("label").matches("\\p{Lu}.*")) {
            faults.add(node.title() + ": the label '" + node.text("label") + "' does not begin like a sentence");
        }
        String does = TOOL_NAMES.get(node.type());
        if (does != null && !name.matches(does + "[A-Z].*")) {
            faults.add(node.title() + ": a tool of its kind is called " + does + "...");
        }
    }
}
