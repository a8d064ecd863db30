package org.comity.design.conformance;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.comity.design.conformance.Vocabulary.Part;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A specification read against the vocabulary of Sirius: whatever the vocabulary does not have is a fault. */
final class SpecificationFile {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']+)'\\])?");

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Optional<Node>> resolved = new HashMap<>();
    private final Node group;

    SpecificationFile(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
        group = new Node(root, "Group", null);
        if (!root.getLocalName().equals("Group") || !root.getNamespaceURI().equals(vocabulary.type("Group").orElseThrow().namespace())) {
            faults.add("the root is no Group of Sirius");
        }
        read(group);
        group.all().forEach(this::references);
    }

    List<String> faults() {
        return faults;
    }

    Node group() {
        return group;
    }

    boolean is(Node node, String general) {
        return vocabulary.is(node.type(), general);
    }

    Optional<Part> part(Node node, String name) {
        return vocabulary.part(vocabulary.type(node.type()).orElseThrow(), name);
    }

    private void read(Node node) {
        for (int i = 0; i < node.xml().getAttributes().getLength(); i++) {
            attribute(node, (Attr) node.xml().getAttributes().item(i));
        }
        for (org.w3c.dom.Node child = node.xml().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                child(node, element);
            }
        }
    }

    private void attribute(Node node, Attr attribute) {
        if (attribute.getNamespaceURI() != null) {
            return;
        }
        Optional<Part> part = part(node, attribute.getName()).filter(known -> !known.kind().equals("child"));
        if (part.isEmpty()) {
            faults.add(node.title() + ": unknown attribute " + attribute.getName());
        } else if (!fits(part.get(), attribute.getValue())) {
            faults.add(node.title() + ": " + attribute.getName() + " cannot be '" + attribute.getValue() + "'");
        }
    }

    private static boolean fits(Part part, String value) {
        return switch (part.kind()) {
            case "word" -> part.words().contains(value);
            case "flag" -> value.equals("true") || value.equals("false");
            case "number" -> value.matches("-?[0-9]+");
            default -> true;
        };
    }

    private void child(Node node, Element element) {
        Optional<Part> part = part(node, element.getTagName()).filter(known -> known.kind().equals("child"));
        if (part.isEmpty()) {
            faults.add(node.title() + ": unknown element " + element.getTagName());
            return;
        }
        String declared = part.get().words().getFirst();
        String written = element.getAttributeNS(XSI, "type");
        String type = written.isEmpty() ? declared : written.substring(written.indexOf(':') + 1);
        String namespace = written.isEmpty() ? null : element.lookupNamespaceURI(written.substring(0, Math.max(0, written.indexOf(':'))));
        if (vocabulary.type(type).filter(known -> !known.partial() && (namespace == null || known.namespace().equals(namespace))).isEmpty() || !vocabulary.is(type, declared)) {
            faults.add(node.title() + ": unknown type " + (written.isEmpty() ? type : written));
            return;
        }
        Node child = new Node(element, type, node);
        node.children().add(child);
        read(child);
    }

    private void references(Node node) {
        for (int i = 0; i < node.xml().getAttributes().getLength(); i++) {
            String name = node.xml().getAttributes().item(i).getNodeName();
            part(node, name).filter(part -> part.kind().equals("refer") || part.kind().equals("colour")).ifPresent(part -> {
                String wanted = part.kind().equals("colour") ? "UserFixedColor" : part.words().getFirst();
                List<String> paths = Arrays.asList(node.text(name).split(" "));
                for (String path : paths) {
                    if (resolve(path).filter(found -> vocabulary.is(found.type(), wanted)).isEmpty()) {
                        faults.add(node.title() + ": " + name + " refers to no " + wanted + ": " + path.substring(path.lastIndexOf('/') + 1));
                    }
                }
                if (!part.several() && paths.size() > 1) {
                    faults.add(node.title() + ": " + name + " refers to several");
                }
            });
        }
    }

    /** What an attribute refers to, as far as it is there. */
    List<Node> referred(Node node, String attribute) {
        return node.text(attribute).isEmpty() ? List.of() : Arrays.stream(node.text(attribute).split(" ")).map(this::resolve).flatMap(Optional::stream).toList();
    }

    private Optional<Node> resolve(String path) {
        return resolved.computeIfAbsent(path, this::follow);
    }

    private Optional<Node> follow(String path) {
        Optional<Node> found = path.startsWith("//@") ? Optional.of(group) : Optional.empty();
        for (String segment : path.substring(Math.min(2, path.length())).split("/")) {
            Matcher matcher = SEGMENT.matcher(segment);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            found = found.flatMap(node -> node.children(matcher.group(1)).stream()
                    .filter(child -> matcher.group(2) == null || child.text("name").equals(matcher.group(2))).findFirst());
        }
        return found;
    }
}
