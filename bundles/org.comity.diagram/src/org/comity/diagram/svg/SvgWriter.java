package org.comity.diagram.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG, escaped, one on a line. */
final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Name and value in turn. */
    SvgWriter begin(String name, Object... attributes) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            if (name.equals("svg")) {
                xml.writeDefaultNamespace(NAMESPACE);
            }
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    SvgWriter end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    SvgWriter empty(String name, Object... attributes) {
        try {
            xml.writeCharacters("\n");
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    SvgWriter text(String text) {
        try {
            xml.writeCharacters(printable(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            all.put((String) attributes[i], attributes[i + 1]);
        }
        for (Map.Entry<String, Object> attribute : all.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue() instanceof Double number ? number(number) : printable(String.valueOf(attribute.getValue())));
        }
    }

    /** With two digits at most, and none where they say nothing. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** XML cannot hold control characters at all. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n]]", "\uFFFD");
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("Writing into memory does not fail", e);
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
