package org.comity.diagram.specification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.comity.diagram.expression.Evaluator;
import org.comity.diagram.expression.Services;
import org.eclipse.emf.ecore.EPackage;

/**
 * A Sirius viewpoint specification that was read, is supported in all that it says, and fits its metamodels and services. Immutable.
 *
 * <p>What is supported is written in docs/diagram-subset.md; anything else is refused by element and line.
 */
public final class Specification {
    /** The version of Sirius' file format that is read. */
    public static final String VERSION = "12.0.0.2017041100";

    private static final int MOST_BYTES = 4 << 20;

    private final List<DiagramDescription> diagrams;
    private final Evaluator evaluator;

    private Specification(List<DiagramDescription> diagrams, Evaluator evaluator) {
        this.diagrams = List.copyOf(diagrams);
        this.evaluator = evaluator;
    }

    /**
     * Reads a specification from disk.
     *
     * @param registry where its metamodels are found
     * @param loader where its services are found; their code is run, so it has to be that of a bundle of ours
     */
    public static Specification read(Path file, EPackage.Registry registry, ClassLoader loader) throws SpecificationException {
        Refusals refusals = new Refusals(file.toString());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refusals.ofFile("tooLarge", MOST_BYTES);
            }
            return read(Files.readAllBytes(file), file.toString(), registry, loader);
        } catch (IOException e) {
            throw refusals.ofFile("cannotRead", e.getMessage());
        }
    }

    /** Reads a specification from memory. @param name how messages call it */
    public static Specification read(byte[] content, String name, EPackage.Registry registry, ClassLoader loader) throws SpecificationException {
        Refusals refusals = new Refusals(name);
        if (content.length > MOST_BYTES) {
            throw refusals.ofFile("tooLarge", MOST_BYTES);
        }
        Element root = ElementReader.read(content, refusals);
        if (!root.text("version").equals(VERSION)) {
            throw refusals.of("otherVersion", root.line(), root.text("version"), VERSION);
        }
        Services services = services(root, loader, refusals);
        List<DiagramDescription> diagrams = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Element viewpoint : root.children("ownedViewpoints")) {
            for (Element diagram : viewpoint.children("ownedRepresentations")) {
                Metamodels metamodels = new Metamodels(diagram, registry, refusals);
                new SpecificationCheck(services, refusals).check(diagram, metamodels);
                new MappingCheck(refusals).check(diagram);
                if (!names.add(diagram.text("name"))) {
                    throw refusals.of("sameName", diagram.line(), diagram.title(), root.title());
                }
                diagrams.add(new DiagramDescription(diagram, metamodels));
            }
        }
        if (diagrams.isEmpty()) {
            throw refusals.ofFile("noDiagram");
        }
        return new Specification(diagrams, new Evaluator(services));
    }

    private static Services services(Element root, ClassLoader loader, Refusals refusals) throws SpecificationException {
        Services services = new Services();
        for (Element viewpoint : root.children("ownedViewpoints")) {
            for (Element extension : viewpoint.children("ownedJavaExtensions")) {
                try {
                    services.add(extension.text("qualifiedClassName"), loader);
                } catch (IllegalArgumentException e) {
                    throw refusals.of("noServices", extension.line(), e.getMessage());
                }
            }
        }
        return services;
    }

    /** The kinds of diagrams, in the order of the file. */
    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    public Optional<DiagramDescription> diagram(String name) {
        return diagrams.stream().filter(diagram -> diagram.name().equals(name)).findFirst();
    }

    /** What evaluates its expressions. */
    public Evaluator evaluator() {
        return evaluator;
    }
}
