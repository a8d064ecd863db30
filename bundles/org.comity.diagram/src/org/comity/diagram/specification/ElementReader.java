package org.comity.diagram.specification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.comity.diagram.expression.Expression;
import org.comity.diagram.specification.Vocabulary.Part;
import org.comity.diagram.specification.Vocabulary.Sort;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the elements of a specification by the vocabulary; nothing outside the file is touched, and nothing in it is passed over. */
final class ElementReader extends DefaultHandler {
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String ROOT = "Group";
    private static final int DEEPEST = 64;

    /** A reference as it is written. */
    record Written(Element from, Part part, String path) {
    }

    private final Refusals refusals;
    private final List<Element> open = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final List<Written> references = new ArrayList<>();
    private Locator locator;
    private Optional<Element> root = Optional.empty();
    private boolean inReference;

    private ElementReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The root element with every reference in it resolved. */
    static Element read(byte[] content, Refusals refusals) throws SpecificationException {
        ElementReader reader = new ElementReader(refusals);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), reader);
        } catch (SAXParseException e) {
            String key = e.getMessage().contains("DOCTYPE") ? "doctype" : "notWhole";
            throw refusals.of(key, e.getLineNumber(), String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        } catch (SAXException e) {
            if (e.getCause() instanceof SpecificationException refusal) {
                throw refusal;
            }
            throw refusals.of("notWhole", reader.line(), e.getMessage());
        } catch (IOException e) {
            throw refusals.of("notWhole", reader.line(), e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the Java platform knows these features", e);
        }
        Element root = reader.root.orElseThrow(() -> refusals.of("notWhole", 1, ""));
        new References(root, refusals).resolve(reader.references);
        return root;
    }

    @Override
    public void setDocumentLocator(Locator found) {
        locator = found;
    }

    private int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        try {
            if (open.isEmpty()) {
                begin(uri, name, attributes);
            } else {
                inside(name, attributes);
            }
        } catch (SpecificationException e) {
            throw new SAXException(e);
        }
    }

    private void begin(String uri, String name, Attributes attributes) throws SpecificationException {
        Vocabulary.Kind group = Vocabulary.known().kind(ROOT).orElseThrow();
        if (!name.equals(ROOT) || !uri.equals(group.namespace())) {
            throw refusals.of("noGroup", line(), name);
        }
        Element element = new Element(group, name, line(), Optional.empty());
        attributes(element, attributes);
        open.add(element);
        root = Optional.of(element);
    }

    private void inside(String name, Attributes attributes) throws SpecificationException {
        Element parent = open.get(open.size() - 1);
        if (open.size() >= DEEPEST) {
            throw refusals.of("tooDeep", line(), DEEPEST);
        }
        Part part = parent.kind().parts().get(name);
        if (inReference || part == null || part.sort() != Sort.CHILD && part.sort() != Sort.REFER) {
            throw refusals.of("unknownElement", line(), name, parent.title());
        }
        if (part.sort() == Sort.REFER) {
            reference(parent, part, attributes);
            return;
        }
        if (!part.several() && !parent.children(name).isEmpty()) {
            throw refusals.of("attributeTwice", line(), name, parent.title());
        }
        Element element = new Element(kind(name, part, attributes), name, line(), Optional.of(parent));
        attributes(element, attributes);
        parent.add(element);
        open.add(element);
    }

    /** A reference that is written as an element of its own, because it leads to another file. */
    private void reference(Element parent, Part part, Attributes attributes) throws SpecificationException {
        String address = Optional.ofNullable(attributes.getValue("href")).orElse("");
        if (part.type().equals("EPackage")) {
            parent.addPackage(address.replaceAll("#/*$", ""));
        } else {
            parent.refer(part.name(), SystemColours.find(address, part.name(), line())
                    .orElseThrow(() -> refusals.of("otherFile", line(), part.name(), parent.title(), address)));
        }
        inReference = true;
    }

    private Vocabulary.Kind kind(String tag, Part part, Attributes attributes) throws SpecificationException {
        String type = attributes.getValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
        String name = type == null ? part.type() : type.substring(type.indexOf(':') + 1);
        Vocabulary.Kind kind = Vocabulary.known().kind(name).filter(known -> !known.partial()).filter(known -> Vocabulary.known().fits(name, part.type()))
                .orElseThrow(() -> refusals.of("unknownType", line(), tag, type == null ? part.type() : type));
        if (type != null && !kind.namespace().equals(prefixes.get(type.substring(0, Math.max(0, type.indexOf(':')))))) {
            throw refusals.of("unknownType", line(), tag, type);
        }
        return kind;
    }

    private void attributes(Element element, Attributes attributes) throws SpecificationException {
        for (Part part : element.kind().parts().values()) {
            if (part.otherwise().isPresent() && attributes.getValue(part.name()) == null) {
                set(element, part, part.otherwise().get());
            }
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            boolean schema = uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) || uri.equals(XMI) && attributes.getLocalName(i).equals("version");
            if (!schema) {
                Part part = uri.isEmpty() ? element.kind().parts().get(attributes.getLocalName(i)) : null;
                if (part == null || part.sort() == Sort.CHILD) {
                    throw refusals.of("unknownAttribute", line(), attributes.getQName(i), element.title());
                }
                set(element, part, attributes.getValue(i));
            }
        }
        for (Part part : element.kind().parts().values()) {
            if (part.sort() == Sort.WORD && part.otherwise().isEmpty() && attributes.getValue(part.name()) == null) {
                throw refusals.of("missing", line(), part.name() + "=\"" + String.join("|", part.words()) + "\"", element.title());
            }
        }
    }

    private void set(Element element, Part part, String value) throws SpecificationException {
        switch (part.sort()) {
            case TEXT -> element.put(part.name(), value);
            case SIRIUS -> { /* without effect here, as the documented subset says */ }
            case EXPRESSION -> expression(element, part, value);
            case FLAG -> {
                require(Set.of("true", "false").contains(value), element, part, value, "true, false");
                element.put(part.name(), Boolean.valueOf(value));
            }
            case NUMBER -> {
                require(value.matches("-?\\d{1,6}"), element, part, value, "a whole number");
                element.put(part.name(), Integer.valueOf(value));
            }
            case WORD -> {
                require(part.words().contains(value), element, part, value, String.join(", ", part.words().stream().sorted().toList()));
                element.put(part.name(), value);
            }
            case WORDS -> {
                Set<String> words = new LinkedHashSet<>(Arrays.asList(value.strip().split("\\s+")));
                require(part.words().containsAll(words), element, part, value, String.join(", ", part.words().stream().sorted().toList()));
                element.put(part.name(), words);
            }
            case REFER -> Arrays.stream(value.strip().split("\\s+")).filter(path -> !path.isEmpty()).forEach(path -> references.add(new Written(element, part, path)));
            case CHILD -> throw new IllegalStateException("An attribute is no child");
        }
    }

    private void expression(Element element, Part part, String value) throws SpecificationException {
        if (value.isBlank()) {
            return;
        }
        try {
            element.put(part.name(), Expression.parse(value));
        } catch (IllegalArgumentException e) {
            throw refusals.of("badExpression", line(), part.name(), element.title(), e.getMessage());
        }
    }

    private void require(boolean fine, Element element, Part part, String value, String possible) throws SpecificationException {
        if (!fine) {
            throw refusals.of("badValue", line(), part.name(), element.title(), value, possible);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (inReference) {
            inReference = false;
        } else {
            open.remove(open.size() - 1);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        String plain = new String(text, start, length).strip();
        if (!plain.isEmpty()) {
            throw new SAXException(refusals.of("text", line(), plain));
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException(refusals.of("doctype", line()));
    }
}
