package org.comity.design.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** One element of a specification with the type that Sirius gives it. */
final class Node {
    private final Element xml;
    private final String type;
    private final Node parent;
    private final List<Node> children = new ArrayList<>();

    Node(Element xml, String type, Node parent) {
        this.xml = xml;
        this.type = type;
        this.parent = parent;
    }

    Element xml() {
        return xml;
    }

    String type() {
        return type;
    }

    Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    List<Node> children(String tag) {
        return children.stream().filter(child -> child.xml.getTagName().equals(tag)).toList();
    }

    Optional<Node> child(String tag) {
        return children(tag).stream().findFirst();
    }

    /** The value of an attribute; empty where it is not written. */
    String text(String attribute) {
        return xml.getAttribute(attribute);
    }

    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** The nearest element of a type around this one, or itself. */
    Node around(String wanted) {
        return type.equals(wanted) ? this : parent.around(wanted);
    }

    /** What the author calls it: tag and name, with those of what is around where it has no name. */
    String title() {
        String name = text("name");
        return name.isEmpty() ? (parent == null ? "" : parent.title() + ", ") + xml.getTagName() : xml.getTagName() + " '" + name + "'";
    }
}
