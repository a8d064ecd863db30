package org.comity.diagram.specification;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.comity.diagram.expression.Expression;
import org.comity.diagram.expression.Services;

/** Everything that a specification names is there: classes, features and services. What is needed but not written is missed here. */
final class SpecificationCheck {
    private static final Set<String> BUILT_IN = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
    private static final List<String> TYPES = List.of("domainClass", "targetClass", "typeName");
    private static final List<String> FEATURES = List.of("referenceName", "featureName");
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("ChangeContext", List.of("browseExpression")), Map.entry("CreateInstance", List.of("typeName", "referenceName")),
            Map.entry("SetValue", List.of("featureName")), Map.entry("Unset", List.of("featureName")),
            Map.entry("MoveElement", List.of("newContainerExpression", "featureName")), Map.entry("If", List.of("conditionExpression")),
            Map.entry("Case", List.of("conditionExpression")), Map.entry("For", List.of("expression", "iteratorName")),
            Map.entry("Let", List.of("variableName")), Map.entry("DiagramDescription", List.of("name", "domainClass")),
            Map.entry("NodeMapping", List.of("name", "domainClass")), Map.entry("ContainerMapping", List.of("name", "domainClass")),
            Map.entry("EdgeMapping", List.of("name", "targetFinderExpression")), Map.entry("SemanticValidationRule", List.of("name", "targetClass", "message")),
            Map.entry("RuleAudit", List.of("auditExpression")), Map.entry("JavaExtension", List.of("qualifiedClassName")));

    private final Services services;
    private final Refusals refusals;

    SpecificationCheck(Services services, Refusals refusals) {
        this.services = services;
        this.refusals = refusals;
    }

    void check(Element diagram, Metamodels metamodels) throws SpecificationException {
        for (Element element : diagram.all()) {
            complete(element);
            types(element, diagram, metamodels);
            for (String part : FEATURES) {
                feature(element.text(part), element, metamodels);
            }
            for (Expression expression : element.expressions()) {
                expression(expression, element, metamodels);
            }
        }
    }

    private void complete(Element element) throws SpecificationException {
        for (String part : NEEDED.getOrDefault(element.kind().name(), List.of())) {
            if (element.text(part).isBlank() && element.expression(part).isEmpty()) {
                throw refusals.at("missing", element, part);
            }
        }
        if (element.is("EdgeMapping") && element.flag("useDomainElement") && (element.text("domainClass").isEmpty() || element.expression("sourceFinderExpression").isEmpty())) {
            throw refusals.at("missing", element, "domainClass, sourceFinderExpression");
        }
        if (element.is("EdgeMapping") && (element.referred("sourceMapping").isEmpty() || element.referred("targetMapping").isEmpty())) {
            throw refusals.at("missing", element, "sourceMapping, targetMapping");
        }
        for (String part : List.of("sourceMapping", "targetMapping")) {
            for (Element end : element.referred(part)) {
                if (end.is("EdgeMapping")) {
                    throw refusals.at("misplaced", element, part, end.title(), "NodeMapping, ContainerMapping");
                }
            }
        }
        if (element.is("DiagramElementMapping") && element.children("style").isEmpty()) {
            throw refusals.at("missing", element, "style");
        }
    }

    private void types(Element element, Element diagram, Metamodels metamodels) throws SpecificationException {
        for (String part : TYPES) {
            String name = element.text(part);
            if (!name.isEmpty() && metamodels.type(name).isEmpty()) {
                throw refusals.of("noType", element.line(), name, diagram.title());
            }
        }
    }

    private void expression(Expression expression, Element element, Metamodels metamodels) throws SpecificationException {
        switch (expression) {
            case Expression.Feature feature -> {
                if (!BUILT_IN.contains(feature.name())) {
                    feature(feature.name(), element, metamodels);
                }
            }
            case Expression.Service call -> {
                if (!services.has(call)) {
                    throw refusals.at("noService", element, call.name(), call.arguments().size());
                }
            }
            case Expression.Variable variable -> { /* which variables there are is known when a tool runs */ }
            case Expression.Literal literal -> { /* text is text */ }
        }
    }

    private void feature(String name, Element element, Metamodels metamodels) throws SpecificationException {
        if (!name.isEmpty() && !metamodels.hasFeature(name)) {
            throw refusals.at("noFeature", element, name);
        }
    }
}
