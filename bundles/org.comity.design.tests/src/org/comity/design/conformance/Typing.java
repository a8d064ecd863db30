package org.comity.design.conformance;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an expression can yield, from what it is asked of: the classes of model elements, none for texts, numbers and answers. */
final class Typing {
    private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\((\\w+(?:,\\w+)*)\\))?");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]+:|\\[|<%).*", Pattern.DOTALL);
    private static final Set<String> INSIDE = Set.of("eContents", "eAllContents", "eCrossReferences");

    private final Map<String, Set<Method>> services = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Consumer<String> faults;

    Typing(List<String> serviceClasses, Consumer<String> faults) {
        this.faults = faults;
        for (String name : serviceClasses) {
            try {
                Object service = Class.forName(name).getConstructor().newInstance();
                Arrays.stream(service.getClass().getDeclaredMethods()).filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .forEach(method -> services.computeIfAbsent(method.getName(), key -> new LinkedHashSet<>()).add(method));
            } catch (ReflectiveOperationException e) {
                faults.accept("no service class " + name);
            }
        }
    }

    /** Public methods of the service classes that no expression calls. */
    Set<String> idle() {
        return services.keySet().stream().filter(name -> !called.contains(name)).collect(Collectors.toSet());
    }

    /**
     * @param self classes of the element at hand
     * @param variables what each variable can hold
     */
    Set<EClass> of(String expression, Set<EClass> self, Map<String, Set<EClass>> variables, Node place) {
        if (expression.startsWith("feature:")) {
            return feature(expression.substring("feature:".length()), self, place);
        }
        if (expression.startsWith("var:")) {
            return variable(expression.substring("var:".length()), self, variables, place);
        }
        if (expression.startsWith("service:")) {
            return service(expression, self, variables, place);
        }
        if (LANGUAGE.matcher(expression).matches()) {
            faults.accept(place.title() + ": not feature:, var:, service: or a literal: " + expression);
        }
        return Set.of();
    }

    private Set<EClass> feature(String name, Set<EClass> self, Node place) {
        if (name.equals("eContainer")) {
            return Model.containers(self);
        }
        if (INSIDE.contains(name)) {
            return Set.of(Model.ANY);
        }
        Set<EStructuralFeature> features = Model.features(self, name);
        if (features.isEmpty()) {
            faults.accept(place.title() + ": no feature '" + name + "' on " + names(self));
        }
        return features.stream().filter(EReference.class::isInstance).map(feature -> ((EReference) feature).getEReferenceType()).collect(Collectors.toSet());
    }

    private Set<EClass> variable(String name, Set<EClass> self, Map<String, Set<EClass>> variables, Node place) {
        if (name.equals("self")) {
            return self;
        }
        if (!variables.containsKey(name)) {
            faults.accept(place.title() + ": no variable '" + name + "' here");
        }
        return variables.getOrDefault(name, Set.of(Model.ANY));
    }

    private Set<EClass> service(String expression, Set<EClass> self, Map<String, Set<EClass>> variables, Node place) {
        Matcher call = SERVICE.matcher(expression);
        if (!call.matches()) {
            faults.accept(place.title() + ": no call of a service: " + expression);
            return Set.of();
        }
        Set<EClass> receiver = call.group(1) == null ? self : variable(call.group(1), self, variables, place);
        List<String> arguments = call.group(3) == null ? List.of() : Arrays.asList(call.group(3).split(","));
        List<Set<EClass>> given = arguments.stream().map(argument -> variable(argument, self, variables, place)).toList();
        Set<Method> fitting = services.getOrDefault(call.group(2), Set.of()).stream().filter(method -> takes(method, receiver, given)).collect(Collectors.toSet());
        called.add(call.group(2));
        if (fitting.isEmpty()) {
            faults.accept(place.title() + ": no service '" + call.group(2) + "' for " + names(receiver) + " with " + arguments.size() + " arguments");
        }
        return fitting.stream().flatMap(method -> result(method).stream()).collect(Collectors.toSet());
    }

    private static boolean takes(Method method, Set<EClass> receiver, List<Set<EClass>> given) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != given.size() + 1 || !EObject.class.isAssignableFrom(parameters[0]) || !Model.meet(Model.of(parameters[0]), receiver)) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            boolean text = given.get(i).isEmpty();
            if (text ? !parameters[i + 1].equals(String.class) : !Model.meet(Model.of(parameters[i + 1]), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<EClass> result(Method method) {
        if (Collection.class.isAssignableFrom(method.getReturnType())) {
            return Model.of((Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]);
        }
        return Model.of(method.getReturnType());
    }

    static String names(Set<EClass> types) {
        return types.isEmpty() ? "a text" : types.stream().map(EClass::getName).sorted().collect(Collectors.joining(" or "));
    }
}
