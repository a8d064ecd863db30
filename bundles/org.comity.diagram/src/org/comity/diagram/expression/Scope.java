package org.comity.diagram.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What an expression can see: the element at hand, and variables by name. Immutable; a variable may be there and hold nothing. */
public final class Scope {
    private static final String SELF = "self";

    private final EObject self;
    private final Map<String, Object> variables;

    private Scope(EObject self, Map<String, Object> variables) {
        this.self = self;
        this.variables = variables;
    }

    /** An element and no variables. */
    public static Scope of(EObject self) {
        return new Scope(self, Map.of());
    }

    /** The same variables with another element at hand. */
    public Scope at(EObject element) {
        return new Scope(element, variables);
    }

    /** The same with one variable more, or with another value of one. */
    public Scope with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return new Scope(self, more);
    }

    /** The element at hand. */
    public EObject self() {
        return self;
    }

    /** @throws EvaluationException when there is no variable of this name */
    Optional<Object> variable(String name) {
        if (name.equals(SELF)) {
            return Optional.of(self);
        }
        if (!variables.containsKey(name)) {
            throw new EvaluationException("there is no variable '" + name + "' here");
        }
        return Optional.ofNullable(variables.get(name));
    }
}
