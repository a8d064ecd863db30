package org.comity.design.conformance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.comity.model.fact.FactPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Goes through the operations of a tool as both runtimes do, with classes instead of elements. */
final class Operations {
    private final Typing typing;
    private final Set<String> declared;
    private final Consumer<String> faults;

    /** @param declared namespaces of the packages that the diagram declares */
    Operations(Typing typing, Set<String> declared, Consumer<String> faults) {
        this.typing = typing;
        this.declared = declared;
        this.faults = faults;
    }

    void run(Node operation, Set<EClass> self, Map<String, Set<EClass>> variables) {
        Set<EClass> next = self;
        switch (operation.type()) {
            case "ChangeContext" -> next = typing.of(operation.text("browseExpression"), self, variables, operation);
            case "CreateInstance" -> next = create(operation, self, variables);
            case "SetValue" -> set(operation, self, variables);
            case "Unset" -> {
                feature(operation, "featureName", self);
                if (!operation.text("elementExpression").isEmpty()) {
                    typing.of(operation.text("elementExpression"), self, variables, operation);
                }
            }
            case "MoveElement" -> moves(operation, self, typing.of(operation.text("newContainerExpression"), self, variables, operation));
            case "If" -> typing.of(operation.text("conditionExpression"), self, variables, operation);
            case "For" -> {
                next = typing.of(operation.text("expression"), self, variables, operation);
                variables.put(operation.text("iteratorName"), next);
            }
            case "Let" -> variables.put(operation.text("variableName"), typing.of(operation.text("valueExpression"), self, variables, operation));
            case "RemoveElement" -> { }
            default -> throw new IllegalStateException(operation.type());
        }
        for (Node inner : operation.children("subModelOperations")) {
            run(inner, next, variables);
        }
    }

    private Set<EClass> create(Node operation, Set<EClass> self, Map<String, Set<EClass>> variables) {
        Optional<EClass> type = Model.named(operation.text("typeName"), declared).filter(found -> !found.isAbstract());
        if (type.isEmpty()) {
            faults.accept(operation.title() + ": nothing of the class " + operation.text("typeName") + " can be created");
            return Set.of(Model.ANY);
        }
        moves(operation, Set.of(type.get()), self);
        if (FactPackage.Literals.IDENTIFIED.isSuperTypeOf(type.get()) && operation.children("subModelOperations").stream()
                .noneMatch(inner -> inner.text("featureName").equals("id") && inner.text("valueExpression").equals("service:newId"))) {
            faults.accept(operation.title() + ": a new " + type.get().getName() + " gets no id");
        }
        variables.put(operation.text("variableName").isEmpty() ? "instance" : operation.text("variableName"), Set.of(type.get()));
        return Set.of(type.get());
    }

    /** The reference of the new container takes elements of the class, and holds them. */
    private void moves(Node operation, Set<EClass> types, Set<EClass> containers) {
        String attribute = operation.type().equals("CreateInstance") ? "referenceName" : "featureName";
        Set<EStructuralFeature> features = feature(operation, attribute, containers);
        if (!features.isEmpty() && features.stream().noneMatch(feature -> feature instanceof EReference reference && reference.isContainment()
                && types.stream().allMatch(type -> reference.getEReferenceType().isSuperTypeOf(type)))) {
            faults.accept(operation.title() + ": '" + operation.text(attribute) + "' of " + Typing.names(containers) + " cannot hold " + Typing.names(types));
        }
    }

    private Set<EStructuralFeature> feature(Node operation, String attribute, Set<EClass> self) {
        Set<EStructuralFeature> features = Model.features(self, operation.text(attribute));
        if (features.isEmpty()) {
            faults.accept(operation.title() + ": no feature '" + operation.text(attribute) + "' on " + Typing.names(self));
        }
        return features;
    }

    private void set(Node operation, Set<EClass> self, Map<String, Set<EClass>> variables) {
        String value = operation.text("valueExpression");
        Set<EClass> given = typing.of(value, self, variables, operation);
        boolean literal = !value.matches("(feature|var|service):.*");
        for (EStructuralFeature feature : feature(operation, "featureName", self)) {
            boolean fits = feature instanceof EReference reference ? Model.meet(given, Set.of(reference.getEReferenceType())) && !reference.isContainment()
                    : given.isEmpty() && !(literal && feature.getEType() instanceof EEnum words && words.getEEnumLiteral(value) == null);
            if (!fits) {
                faults.accept(operation.title() + ": '" + feature.getName() + "' cannot be " + value);
            }
        }
    }
}
