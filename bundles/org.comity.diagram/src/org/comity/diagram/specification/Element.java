package org.comity.diagram.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.comity.diagram.expression.Expression;

/** One element of a specification with what is written in it; what is not written holds the value that Sirius gives it. Two are never equal. */
final class Element {
    private final Vocabulary.Kind kind;
    private final String role;
    private final int line;
    private final Optional<Element> parent;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Element>> children = new LinkedHashMap<>();
    private final Map<String, List<Element>> referred = new LinkedHashMap<>();
    private final List<String> packages = new ArrayList<>();

    /** @param role the name of the tag, by which its parent holds it */
    Element(Vocabulary.Kind kind, String role, int line, Optional<Element> parent) {
        this.kind = kind;
        this.role = role;
        this.line = line;
        this.parent = parent;
    }

    Vocabulary.Kind kind() {
        return kind;
    }

    int line() {
        return line;
    }

    Optional<Element> parent() {
        return parent;
    }

    boolean is(String type) {
        return Vocabulary.known().fits(kind.name(), type);
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    void add(Element child) {
        children.computeIfAbsent(child.role, role -> new ArrayList<>()).add(child);
    }

    void refer(String name, Element target) {
        referred.computeIfAbsent(name, part -> new ArrayList<>()).add(target);
    }

    void addPackage(String address) {
        packages.add(address);
    }

    /** Addresses of the metamodels that are named. */
    List<String> packages() {
        return packages;
    }

    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    @SuppressWarnings("unchecked")
    Set<String> words(String name) {
        return (Set<String>) values.getOrDefault(name, Set.of());
    }

    Optional<Expression> expression(String name) {
        return Optional.ofNullable((Expression) values.get(name));
    }

    List<Expression> expressions() {
        return values.values().stream().filter(Expression.class::isInstance).map(Expression.class::cast).toList();
    }

    List<Element> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    Optional<Element> child(String name) {
        return children(name).stream().findFirst();
    }

    List<Element> referred(String name) {
        return referred.getOrDefault(name, List.of());
    }

    /** This element and everything in it. */
    List<Element> all() {
        List<Element> all = new ArrayList<>(List.of(this));
        children.values().forEach(several -> several.forEach(child -> all.addAll(child.all())));
        return all;
    }

    /** How a message calls it. */
    String title() {
        String name = text("name");
        return kind.name() + (name.isEmpty() ? "" : " '" + name + "'");
    }
}
