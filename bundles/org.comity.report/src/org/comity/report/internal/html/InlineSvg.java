package org.comity.report.internal.html;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.birt.report.engine.emitter.HTMLWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Draws a chart in the page: the shapes and letters of BIRT's SVG, without its scripts, and free to shrink with the window. */
final class InlineSvg {
    /** Scripts, and what BIRT draws for them; and shapes that clip to the page of the chart. */
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "defs");
    /** Both are other ones each time. */
    private static final Set<String> LEFT_OUT_ATTRIBUTES = Set.of("id", "clip-path");

    private static final FontRenderContext ON_PAPER = new FontRenderContext(null, true, true);

    private final HTMLWriter writer;

    private InlineSvg(HTMLWriter writer) {
        this.writer = writer;
    }

    /** @param description for readers who cannot see the picture */
    static void write(byte[] svg, String description, HTMLWriter writer) {
        Element root = parse(svg);
        writer.openTag("svg");
        writer.attribute("viewBox", "0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
        writer.attribute("role", "img");
        writer.attribute("aria-label", description);
        new InlineSvg(writer).children(root);
        writer.closeTag("svg");
    }

    private static Element parse(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("BIRT drew a chart that is not XML", e);
        }
    }

    private void children(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Element child when isSeen(child) -> element(child);
                case Text text -> writer.text(text.getData());
                default -> {
                    // nothing to be seen
                }
            }
        }
    }

    private static boolean isSeen(Element element) {
        boolean isEmptyGroup = element.getTagName().equals("g") && !element.hasChildNodes();
        return !isEmptyGroup && !LEFT_OUT.contains(element.getTagName());
    }

    private void element(Element element) {
        writer.openTag(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!LEFT_OUT_ATTRIBUTES.contains(attribute.getName()) && !attribute.getName().startsWith("on")) {
                writer.attribute(attribute.getName(), attribute.getValue());
            }
        }
        if (element.getTagName().equals("text")) {
            keepWidth(element);
        }
        children(element);
        writer.closeTag(element.getTagName());
    }

    // BIRT has placed the letters by the report font, which the reader of the page need not have
    private void keepWidth(Element text) {
        int style = text.getAttribute("font-weight").equals("bold") ? Font.BOLD : Font.PLAIN;
        Font font = new Font(text.getAttribute("font-family"), style, 1).deriveFont(Float.parseFloat(text.getAttribute("font-size")));
        double width = font.getStringBounds(text.getTextContent(), ON_PAPER).getWidth();
        if (width > 0) {
            writer.attribute("textLength", String.format(Locale.ROOT, "%.1f", width));
            writer.attribute("lengthAdjust", "spacingAndGlyphs");
        }
    }
}
