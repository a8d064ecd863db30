package org.comity.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.comity.diagram.expression.Evaluator;
import org.comity.diagram.expression.Scope;
import org.comity.diagram.specification.DiagramDescription;
import org.comity.diagram.specification.Operation;
import org.comity.model.text.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Carries out the operations of a tool on a model. Nothing outside the model is ever changed. */
final class Steps {
    private static final Texts TEXTS = Texts.beside(Steps.class, Locale.ENGLISH);

    private final DiagramDescription description;
    private final Evaluator evaluator;
    private final EObject root;
    private final List<EObject> made = new ArrayList<>();

    Steps(DiagramDescription description, Evaluator evaluator, EObject root) {
        this.description = description;
        this.evaluator = evaluator;
        this.root = root;
    }

    /** What was made. */
    List<EObject> run(Operation first, Scope scope) {
        step(first, scope);
        return List.copyOf(made);
    }

    /** What a step made is known to those that follow it on the same level. */
    private void all(List<Operation> steps, Scope scope) {
        Scope known = scope;
        for (Operation step : steps) {
            int before = made.size();
            step(step, known);
            if (step instanceof Operation.Create create) {
                known = known.with(create.variable(), made.get(before));
            }
        }
    }

    private void step(Operation operation, Scope scope) {
        switch (operation) {
            case Operation.GoTo step -> evaluator.elements(step.element(), scope).stream().findFirst().ifPresent(element -> all(step.then(), scope.at(element)));
            case Operation.Create step -> {
                EObject element = EcoreUtil.create(description.type(step.type()));
                put(scope.self(), step.feature(), element);
                made.add(element);
                all(step.then(), scope.with(step.variable(), element).at(element));
            }
            case Operation.Assign step -> {
                put(scope.self(), step.feature(), step.value().flatMap(value -> evaluator.value(value, scope)).orElse(null));
                all(step.then(), scope);
            }
            case Operation.Clear step -> {
                clear(scope.self(), step, scope);
                all(step.then(), scope);
            }
            case Operation.Remove step -> remove(scope.self());
            case Operation.Move step -> {
                evaluator.elements(step.container(), scope).stream().findFirst().ifPresent(container -> put(container, step.feature(), scope.self()));
                all(step.then(), scope);
            }
            case Operation.When step -> {
                if (evaluator.holds(step.condition(), scope)) {
                    all(step.then(), scope);
                }
            }
            case Operation.Choose step -> {
                Optional<Operation.When> fits = step.cases().stream().filter(each -> evaluator.holds(each.condition(), scope)).findFirst();
                all(fits.map(Operation.When::then).orElse(step.otherwise()), scope);
            }
            case Operation.Each step -> List.copyOf(evaluator.elements(step.elements(), scope))
                    .forEach(element -> all(step.then(), scope.with(step.variable(), element).at(element)));
            case Operation.Remember step -> all(step.then(),
                    scope.with(step.variable(), step.value().flatMap(value -> evaluator.value(value, scope)).orElse(null)));
        }
    }

    private EStructuralFeature feature(EObject owner, String name) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ToolException(TEXTS.text("noFeature", kind(owner), name));
        }
        guard(owner);
        return feature;
    }

    private void guard(EObject owner) {
        if (!EcoreUtil.isAncestor(root, owner)) {
            throw new ToolException(TEXTS.text("outside", kind(owner)));
        }
    }

    @SuppressWarnings("unchecked")
    private void put(EObject owner, String name, Object value) {
        EStructuralFeature feature = feature(owner, name);
        if (feature.isMany()) {
            for (Object each : value instanceof Collection<?> several ? List.copyOf(several) : value == null ? List.of() : List.of(value)) {
                Object fitting = fitting(owner, feature, each);
                if (!((List<Object>) owner.eGet(feature)).contains(fitting)) {
                    ((List<Object>) owner.eGet(feature)).add(fitting);
                }
            }
        } else if (value == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, fitting(owner, feature, value instanceof Collection<?> several ? several.stream().findFirst().orElse(null) : value));
        }
    }

    /** The value, made of its text where the attribute is no text. */
    private static Object fitting(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute && value instanceof String text && attribute.getEAttributeType().getInstanceClass() != String.class) {
            try {
                return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            } catch (RuntimeException e) {
                // generated factories throw whatever the parser of the value throws
                throw new ToolException(TEXTS.text("badValue", kind(owner), feature.getName(), text), e);
            }
        }
        if (value != null && !feature.getEType().isInstance(value)) {
            throw new ToolException(TEXTS.text("noFit", kind(owner), feature.getName(), value instanceof EObject element ? kind(element) : value));
        }
        return value;
    }

    private void clear(EObject owner, Operation.Clear step, Scope scope) {
        EStructuralFeature feature = feature(owner, step.feature());
        if (step.elements().isEmpty()) {
            owner.eUnset(feature);
            return;
        }
        Set<EObject> elements = evaluator.elements(step.elements().get(), scope);
        if (feature.isMany()) {
            ((List<?>) owner.eGet(feature)).removeAll(elements);
        } else if (elements.contains(owner.eGet(feature))) {
            owner.eUnset(feature);
        }
    }

    private void remove(EObject element) {
        guard(element);
        List<EObject> gone = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(gone::add);
        EcoreUtil.UsageCrossReferencer.findAll(gone, root).forEach((target, settings) -> settings.stream()
                .filter(setting -> setting.getEStructuralFeature().isChangeable() && !EcoreUtil.isAncestor(element, setting.getEObject()))
                .forEach(setting -> EcoreUtil.remove(setting, target)));
        EcoreUtil.remove(element);
    }

    private static String kind(EObject element) {
        return element.eClass().getName();
    }
}
