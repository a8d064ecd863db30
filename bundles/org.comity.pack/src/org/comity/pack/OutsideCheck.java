package org.comity.pack;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.ScenarioPackage;

/**
 * Goes through the text of a file in XML once, without building anything: well formed, no document type, not too deep, not too
 * large, of a known version, and referring to nothing outside itself and the library.
 */
final class OutsideCheck {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final String name;
    private final FileKind kind;
    private final Set<String> ids = new HashSet<>();
    private int elements;
    private int depth;

    OutsideCheck(String name, FileKind kind) {
        this.name = name;
        this.kind = kind;
    }

    void check(PackText content) throws PackException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content.text()));
            try {
                declaration(content, reader);
                while (reader.hasNext()) {
                    step(reader.next(), reader);
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new PackException(place(e.getLocation()) + " is not well-formed XML: " + firstLine(e)
                    + " Restore the file from a copy or correct it there.", e);
        }
        if (elements == 0) {
            throw new PackException(name + " holds no " + kind.content() + ". Restore the file from a copy.");
        }
    }

    private void declaration(PackText content, XMLStreamReader reader) throws PackException {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !content.isIn(encoding)) {
            throw new PackException(place(reader.getLocation()) + " says that it is written in '" + PackText.shorten(encoding)
                    + "', and is not. Save the file in UTF-8, and say so there.");
        }
        if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            throw new PackException(place(reader.getLocation()) + " is XML " + PackText.shorten(reader.getVersion())
                    + ", which no " + kind.noun() + " must be. Write version=\"1.0\" there.");
        }
    }

    private void step(int event, XMLStreamReader reader) throws PackException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new PackException(place(reader.getLocation())
                    + " declares a document type, which no " + kind.noun() + " must do. Remove the DOCTYPE line.");
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> writable(reader.getText(), reader);
            default -> { }
        }
    }

    private void start(XMLStreamReader reader) throws PackException {
        elements++;
        depth++;
        if (depth > kind.deepest()) {
            throw new PackException(place(reader.getLocation()) + " nests elements more than " + kind.deepest()
                    + " deep. Comity writes no such files; restore it from a copy.");
        }
        if (elements > kind.mostElements()) {
            throw new PackException(place(reader.getLocation()) + " has more than " + kind.mostElements()
                    + " elements. Split it into several files.");
        }
        if (elements == 1) {
            root(reader);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, i);
        }
    }

    private void root(XMLStreamReader reader) throws PackException {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String family = ScenarioPackage.eNS_URI.replaceAll("/\\d+/scenario$", "/");
        String version = reader.getAttributeValue(null, "formatVersion");
        boolean laterNamespace = namespace.matches(Pattern.quote(family) + "\\d+/scenario") && !namespace.equals(ScenarioPackage.eNS_URI);
        if (laterNamespace || isLater(version)) {
            throw new PackException(name + " was made by a later version of Comity (format "
                    + (laterNamespace ? namespace.substring(family.length()).replace("/scenario", "") : version) + "; this version reads format "
                    + FileKind.FORMAT + "). Install a newer Comity, or ask for the " + kind.noun() + " in format " + FileKind.FORMAT + ".");
        }
        if (!namespace.equals(ScenarioPackage.eNS_URI) || !reader.getLocalName().equals(kind.root())) {
            throw new PackException(place(reader.getLocation()) + " begins with '" + reader.getLocalName()
                    + "' instead of a " + kind.content() + ". " + kind.choice());
        }
        if (version == null) {
            throw new PackException(place(reader.getLocation()) + " has no formatVersion. Add formatVersion=\"" + FileKind.FORMAT + "\".");
        }
        if (!version.equals(String.valueOf(FileKind.FORMAT))) {
            throw new PackException(place(reader.getLocation()) + " is in format '" + PackText.shorten(version)
                    + "', which no Comity has written. Write formatVersion=\"" + FileKind.FORMAT + "\" there.");
        }
    }

    private static boolean isLater(String version) {
        return version != null && version.matches("[0-9]{1,40}") && new BigInteger(version).compareTo(BigInteger.valueOf(FileKind.FORMAT)) > 0;
    }

    private void attribute(XMLStreamReader reader, int index) throws PackException {
        String attribute = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        writable(value, reader);
        if (attribute.equals("id") && reader.getAttributeNamespace(index) == null && !ids.add(value)) {
            throw new PackException(place(reader.getLocation()) + " uses the id '" + PackText.shorten(value)
                    + "' a second time. Give one of them another id.");
        }
        if (XSI.equals(reader.getAttributeNamespace(index)) && attribute.toLowerCase(Locale.ROOT).endsWith("schemalocation")) {
            throw new PackException(place(reader.getLocation()) + " names a schema location, which no " + kind.noun() + " must do. Remove " + attribute + ".");
        }
        boolean reference = attribute.equals("href");
        if (reference && !value.startsWith(ReferenceLibrary.URI_TEXT + "#")) {
            throw new PackException(place(reader.getLocation()) + " refers to '" + PackText.shorten(value) + "' outside the " + kind.noun() + " and the library. Refer to "
                    + ReferenceLibrary.URI_TEXT + "#ID, or copy the element into the " + kind.noun() + ".");
        }
    }

    private void writable(String text, XMLStreamReader reader) throws PackException {
        if (text.length() > kind.longestText()) {
            throw new PackException(place(reader.getLocation()) + " holds a text of " + text.length() + " characters; " + kind.longestText()
                    + " is the most. Shorten it there.");
        }
        OptionalInt control = PackText.unwritable(text);
        if (control.isPresent()) {
            throw new PackException(place(reader.getLocation()) + " holds " + PackText.refusal(control.getAsInt()));
        }
    }

    private String place(Location location) {
        return name + ", line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ",";
    }

    private static String firstLine(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String text = message.replaceFirst("(?s)^.*\\bMessage: ", "").lines().findFirst().orElse("").strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
