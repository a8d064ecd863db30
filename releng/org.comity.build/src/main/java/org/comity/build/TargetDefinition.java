package org.comity.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Maven locations of a {@code .target} file, in file order. */
record TargetDefinition(List<Location> locations) {

    /**
     * One location.
     *
     * @param label how the file names it
     * @param maven whether it is a Maven location of depth none, the only kind that Comity allows
     * @param wraps whether jars without an OSGi manifest are wrapped ({@code missingManifest="generate"})
     * @param instructions the bnd instructions for wrapping, empty where there are none
     */
    record Location(String label, boolean maven, boolean wraps, String instructions, List<Coordinates> artifacts) {
    }

    static TargetDefinition read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            List<Location> locations = new ArrayList<>();
            for (Element location : elements(root, "location")) {
                locations.add(location(location));
            }
            return new TargetDefinition(List.copyOf(locations));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not a target definition: " + e.getMessage(), e);
        }
    }

    private static Location location(Element element) {
        List<Coordinates> artifacts = new ArrayList<>();
        for (Element dependency : elements(element, "dependency")) {
            artifacts.add(new Coordinates(text(dependency, "groupId"), text(dependency, "artifactId"), text(dependency, "version")));
        }
        boolean maven = element.getAttribute("type").equals("Maven") && element.getAttribute("includeDependencyDepth").equals("none");
        boolean wraps = element.getAttribute("missingManifest").equals("generate");
        return new Location(element.getAttribute("label"), maven, wraps, text(element, "instructions"), List.copyOf(artifacts));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
