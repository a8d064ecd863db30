package org.comity.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates expressions. Every method fails with an {@link EvaluationException} where an expression does not fit the element. */
public final class Evaluator {
    private final Services services;

    public Evaluator(Services services) {
        this.services = services;
    }

    /** The value, if there is one. */
    public Optional<Object> value(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Literal literal -> Optional.of(literal.text());
            case Expression.Variable variable -> scope.variable(variable.name());
            case Expression.Feature feature -> feature(feature.name(), scope.self());
            case Expression.Service call -> service(call, scope);
        };
    }

    private static Optional<Object> feature(String name, EObject self) {
        return switch (name) {
            case "eContainer" -> Optional.ofNullable(self.eContainer());
            case "eContents" -> Optional.of(self.eContents());
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                self.eAllContents().forEachRemaining(all::add);
                yield Optional.of(all);
            }
            case "eClass" -> Optional.of(self.eClass());
            case "eCrossReferences" -> Optional.of(self.eCrossReferences());
            default -> {
                EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
                if (feature == null) {
                    throw new EvaluationException("a " + self.eClass().getName() + " has no feature '" + name + "'");
                }
                yield Optional.ofNullable(self.eGet(feature));
            }
        };
    }

    private Optional<Object> service(Expression.Service call, Scope scope) {
        Object[] arguments = new Object[call.arguments().size() + 1];
        arguments[0] = call.receiver().map(scope::variable).orElse(Optional.of(scope.self())).orElseThrow(
                () -> new EvaluationException("the variable '" + call.receiver().orElseThrow() + "' is empty here"));
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = scope.variable(call.arguments().get(i - 1)).orElse(null);
        }
        return services.call(call.name(), arguments);
    }

    /** The value as text; empty where there is none. */
    public String text(Expression expression, Scope scope) {
        return value(expression, scope).map(String::valueOf).orElse("");
    }

    /** Whether a condition holds: it says true, or anything but false. */
    public boolean holds(Expression condition, Scope scope) {
        return value(condition, scope).map(value -> value instanceof Boolean truth ? truth.booleanValue() : !"false".equals(String.valueOf(value))).orElse(Boolean.FALSE);
    }

    /** The value as a whole number. */
    public int number(Expression expression, Scope scope) {
        Object value = value(expression, scope).orElse(0);
        if (value instanceof Number number) {
            return number.intValue();
        }
        try {
            return Integer.parseInt(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            throw new EvaluationException("'" + value + "' is no whole number", e);
        }
    }

    /** The model elements that the value is or holds, each once, in order. */
    public Set<EObject> elements(Expression expression, Scope scope) {
        Set<EObject> elements = new LinkedHashSet<>();
        Object value = value(expression, scope).orElse(List.of());
        for (Object each : value instanceof Collection<?> several ? several : List.of(value)) {
            if (each instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
