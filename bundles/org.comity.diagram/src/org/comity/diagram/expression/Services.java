package org.comity.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The services of a specification: public methods of its Java classes whose first parameter takes a model element. */
public final class Services {
    private record Bound(Method method, Object owner) {
        boolean takes(Object[] arguments) {
            Class<?>[] types = method.getParameterTypes();
            boolean fits = types.length == arguments.length;
            for (int i = 0; fits && i < types.length; i++) {
                fits = arguments[i] == null ? !types[i].isPrimitive() : types[i].isInstance(arguments[i]);
            }
            return fits;
        }
    }

    private final Map<String, List<Bound>> byName = new HashMap<>();

    /**
     * Adds the services of a class.
     *
     * @throws IllegalArgumentException when there is no such class, or it cannot be made without arguments; the message says so
     */
    public void add(String className, ClassLoader loader) {
        try {
            Object owner = loader.loadClass(className).getConstructor().newInstance();
            for (Method method : owner.getClass().getMethods()) {
                if (method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]) && !Modifier.isStatic(method.getModifiers())) {
                    byName.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(new Bound(method, owner));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no class " + className, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(className + " has no public constructor without parameters that works", e);
        }
    }

    /** Whether there is a service of this name with so many arguments besides the element. */
    public boolean has(Expression.Service call) {
        return byName.getOrDefault(call.name(), List.of()).stream().anyMatch(bound -> bound.method().getParameterCount() == call.arguments().size() + 1);
    }

    /** @throws EvaluationException when no service takes these arguments, or the service itself fails */
    Optional<Object> call(String name, Object[] arguments) {
        Bound found = byName.getOrDefault(name, List.of()).stream().filter(bound -> bound.takes(arguments)).findFirst()
                .orElseThrow(() -> new EvaluationException("no service '" + name + "' takes " + kinds(arguments)));
        try {
            return Optional.ofNullable(found.method().invoke(found.owner(), arguments));
        } catch (InvocationTargetException e) {
            throw new EvaluationException("the service '" + name + "' fails: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new EvaluationException("the service '" + name + "' cannot be called: " + e.getMessage(), e);
        }
    }

    private static List<String> kinds(Object[] arguments) {
        List<String> kinds = new ArrayList<>();
        for (Object argument : arguments) {
            kinds.add(argument instanceof EObject element ? element.eClass().getName() : argument == null ? "nothing" : argument.getClass().getSimpleName());
        }
        return kinds;
    }
}
