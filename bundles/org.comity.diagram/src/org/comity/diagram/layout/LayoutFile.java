package org.comity.diagram.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramElement;
import org.comity.model.io.ModelResource;
import org.comity.model.io.WholeFile;
import org.comity.model.layout.Bendpoint;
import org.comity.model.layout.DiagramLayout;
import org.comity.model.layout.EdgeLayout;
import org.comity.model.layout.LayoutFactory;
import org.comity.model.layout.NodeLayout;
import org.comity.model.text.Texts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * The layout of a diagram in a file beside the model: one line for each node, sorted by id, so that versions can be compared by line.
 *
 * <p>A layout is never worth a diagram: whatever is wrong with the file, the diagram opens, and a sentence says what was not used.
 */
public final class LayoutFile {
    private static final Texts TEXTS = Texts.beside(LayoutFile.class, Locale.ENGLISH);
    private static final int MOST_BYTES = 8 << 20;
    /** In pixels; no diagram that anyone looks at is larger. */
    private static final int FARTHEST = 100_000;

    private final Path file;

    /**
     * What a file says.
     *
     * @param complaint what of it could not be used, in a sentence for the user
     */
    public record Found(Layout layout, Optional<String> complaint) {
    }

    private LayoutFile(Path file) {
        this.file = file;
    }

    /** The file at a path, whether it is there or not. */
    public static LayoutFile at(Path file) {
        return new LayoutFile(file);
    }

    /** The file of a diagram in the folder of a model. */
    public static LayoutFile beside(Path folder, Diagram diagram) {
        String root = Optional.ofNullable(EcoreUtil.getID(diagram.root())).map(id -> "-" + id.replaceAll("[^\\w.-]", "_")).orElse("");
        return at(folder.resolve("layout").resolve(diagram.description().name() + root + ".layout"));
    }

    public Path path() {
        return file;
    }

    /** Reads the layout; one that knows nothing where there is no file, or no good one. */
    public Found read(Diagram diagram) {
        if (!Files.exists(file)) {
            return new Found(Layout.empty(), Optional.empty());
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return nothing("notWhole", "it is larger than " + MOST_BYTES + " bytes");
            }
            return read(Files.readAllBytes(file), diagram);
        } catch (IOException e) {
            return nothing("unreadable", e.getMessage());
        }
    }

    private Found read(byte[] content, Diagram diagram) {
        ModelResource.registerPackages();
        ModelResource resource = new ModelResource(URI.createURI("comity:/layout"));
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException | RuntimeException e) {
            if (resource.getErrors().isEmpty()) {
                return nothing("notWhole", e.getMessage());
            }
        }
        Set<EObject> spoilt = new HashSet<>();
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (!(error instanceof IllegalValueException illegal)) {
                return error instanceof PackageNotFoundException ? nothing("otherVersion") : nothing("notWhole", "line " + error.getLine());
            }
            spoilt.add(illegal.getObject());
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof DiagramLayout saved)) {
            return nothing("notWhole", "it holds something else");
        }
        if (!diagram.description().name().equals(saved.getDiagram())) {
            return nothing("otherDiagram", saved.getDiagram(), diagram.description().name());
        }
        return new Reading(spoilt).found(saved);
    }

    private Found nothing(String key, Object... arguments) {
        return new Found(Layout.empty(), Optional.of(say(key, arguments)));
    }

    private String say(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return TEXTS.text(key, all);
    }

    /** Takes what is sound. */
    private final class Reading {
        private final Set<EObject> spoilt;
        private final Map<String, Bounds> nodes = new HashMap<>();
        private final Map<String, Route> edges = new HashMap<>();
        private int dropped;
        private String first = "";

        Reading(Set<EObject> spoilt) {
            this.spoilt = spoilt;
        }

        Found found(DiagramLayout saved) {
            for (NodeLayout node : saved.getNodes()) {
                boolean sound = !spoilt.contains(node) && node.getElement() != null && near(node.getX()) && near(node.getY())
                        && node.getWidth() > 0 && near(node.getWidth()) && node.getHeight() > 0 && near(node.getHeight());
                if (!sound || nodes.putIfAbsent(node.getElement(), new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight())) != null) {
                    drop(node.getElement());
                }
            }
            for (EdgeLayout edge : saved.getEdges()) {
                List<Bendpoint> bends = edge.getBendpoints();
                boolean sound = edge.getElement() != null && bends.size() > 1 && bends.stream().allMatch(bend -> !spoilt.contains(bend) && near(bend.getX()) && near(bend.getY()));
                if (!sound || edges.putIfAbsent(edge.getElement(), new Route(bends.stream().map(bend -> new Point(bend.getX(), bend.getY())).toList(), Map.of())) != null) {
                    drop(edge.getElement());
                }
            }
            return new Found(new Layout(nodes, edges), dropped == 0 ? Optional.empty() : Optional.of(say("places", dropped, first)));
        }

        private void drop(String id) {
            first = dropped++ == 0 ? String.valueOf(id) : first;
        }

        private static boolean near(int pixels) {
            return Math.abs((long) pixels) <= FARTHEST;
        }
    }

    /**
     * Saves a layout, whole or not at all. Only what the diagram shows is saved, so that what was deleted from the model leaves the file, too.
     *
     * @throws LayoutException when the file cannot be written
     */
    public void write(Layout layout, Diagram diagram) throws LayoutException {
        DiagramLayout saved = LayoutFactory.eINSTANCE.createDiagramLayout();
        saved.setDiagram(diagram.description().name());
        Set<String> shown = diagram.elements().map(DiagramElement::id).collect(Collectors.toSet());
        layout.nodes().entrySet().stream().filter(entry -> shown.contains(entry.getKey())).sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> saved.getNodes().add(node(entry.getKey(), entry.getValue())));
        layout.edges().entrySet().stream().filter(entry -> shown.contains(entry.getKey())).sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> saved.getEdges().add(edge(entry.getKey(), entry.getValue())));
        ModelResource resource = new ModelResource(URI.createURI("comity:/layout"));
        resource.getContents().add(saved);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            resource.save(bytes, Map.of(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE));
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new LayoutException(say("notWritten", e.getMessage()), e);
        }
    }

    private static NodeLayout node(String id, Bounds bounds) {
        NodeLayout node = LayoutFactory.eINSTANCE.createNodeLayout();
        node.setElement(id);
        node.setX(pixels(bounds.x()));
        node.setY(pixels(bounds.y()));
        node.setWidth(pixels(bounds.width()));
        node.setHeight(pixels(bounds.height()));
        return node;
    }

    private static EdgeLayout edge(String id, Route route) {
        EdgeLayout edge = LayoutFactory.eINSTANCE.createEdgeLayout();
        edge.setElement(id);
        for (Point point : route.points()) {
            Bendpoint bend = LayoutFactory.eINSTANCE.createBendpoint();
            bend.setX(pixels(point.x()));
            bend.setY(pixels(point.y()));
            edge.getBendpoints().add(bend);
        }
        return edge;
    }

    private static int pixels(double length) {
        return (int) Math.round(length);
    }
}
