package org.comity.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.fact.Span;
import org.comity.model.io.ModelResource;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;

/**
 * Reads scenario packs. A pack is a folder with a {@value #FILE}; either the folder or the file can be named.
 *
 * <p>Packs are not trusted: nothing outside the file and the library is touched, whatever the file says. Either a pack is
 * sound and returned whole, or a {@link PackException} says in words for the author what is wrong and where.
 */
public final class PackReader {
    /** Name of the scenario file in a pack folder. */
    public static final String FILE = "scenario.xmi";

    private PackReader() {
    }

    /**
     * Reads a pack from disk.
     *
     * @param pack the folder of the pack or the scenario file in it
     * @param library what the pack finds under {@value ReferenceLibrary#URI_TEXT}
     */
    public static ScenarioPack read(Path pack, ReferenceLibrary library) throws PackException {
        Path file = Files.isDirectory(pack) ? pack.resolve(FILE) : pack;
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PackException(Files.isDirectory(pack)
                    ? pack + " holds no " + FILE + ". Choose the folder of a scenario pack, such as scenarios/glass-office."
                    : pack + " does not exist. Check the path of the pack.");
        }
        try {
            if (!file.toRealPath().startsWith(file.toAbsolutePath().getParent().toRealPath())) {
                throw new PackException(file + " is a link that leads out of the pack. Put the file itself there.");
            }
            if (!Files.isRegularFile(file)) {
                throw new PackException(file + " is not a file. Choose the folder of a scenario pack, such as scenarios/glass-office.");
            }
            long size = Files.size(file);
            if (size > PackLimits.BYTES) {
                throw tooLarge(file.toString(), size);
            }
            return read(Files.readAllBytes(file), file.toString(), library);
        } catch (NoSuchFileException | FileSystemLoopException e) {
            throw new PackException(file + " is a link that leads nowhere. Put the file itself there.", e);
        } catch (AccessDeniedException e) {
            throw new PackException(file + " cannot be opened: access is denied. Ask for the right to read it.", e);
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: " + e.getMessage() + ". Copy it to a local disk and try again.", e);
        }
    }

    /**
     * Reads a pack from memory, as it is kept with a record.
     *
     * @param name how messages call it
     * @param library what the pack finds under {@value ReferenceLibrary#URI_TEXT}
     */
    public static ScenarioPack read(byte[] content, String name, ReferenceLibrary library) throws PackException {
        if (content.length > PackLimits.BYTES) {
            throw tooLarge(name, content.length);
        }
        if (content.length == 0) {
            throw new PackException(name + " is empty. Restore the file from a copy.");
        }
        new OutsideCheck(name).check(PackText.of(content, name));
        Scenario scenario = load(content, name, library);
        uniqueIds(scenario, name);
        resolved(scenario, name);
        valid(scenario, name);
        spansInOrder(scenario, name);
        return new ScenarioPack(scenario, library, content, sha256(content));
    }

    private static PackException tooLarge(String name, long size) {
        return new PackException(name + " has " + size + " bytes; a scenario file may have " + PackLimits.BYTES
                + " at most. Check that it is the right file.");
    }

    private static Scenario load(byte[] content, String name, ReferenceLibrary library) throws PackException {
        ModelResource.registerPackages();
        PackResourceSet resources = new PackResourceSet(library);
        ModelResource resource = new ModelResource(URI.createURI("comity:/pack/" + FILE));
        resources.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException | RuntimeException e) {
            throw resource.getErrors().isEmpty() ? new PackException(name + " cannot be understood: " + e.getMessage(), e)
                    : complaint(resource.getErrors().get(0), name);
        }
        if (!resource.getErrors().isEmpty()) {
            throw complaint(resource.getErrors().get(0), name);
        }
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Scenario scenario) {
            return scenario;
        }
        throw new PackException(name + " does not hold exactly one scenario. Split it into one pack for each.");
    }

    private static PackException complaint(Resource.Diagnostic diagnostic, String name) {
        if (diagnostic instanceof IllegalValueException illegal && illegal.getValue() instanceof EObject value) {
            return misplaced(illegal.getObject(), illegal.getFeature(), value, name);
        }
        String message = diagnostic.getMessage() == null ? "an unknown element" : diagnostic.getMessage();
        String words = message
                .replaceFirst("^Feature '(.*)' not found\\..*$", "there is no such thing as '$1' here")
                .replaceFirst("^Class '(.*)' is not found or is abstract\\..*$", "there is no kind of element called '$1'")
                .replaceFirst("^Unresolved reference '(.*)'\\..*$", "nothing in the pack has the id '$1'")
                .replaceFirst("^Value '(.*)' is not legal\\..*$", "'$1' is not a value that is possible here")
                .replaceFirst(" \\(comity:/pack/.*\\)$", "").strip();
        return new PackException(name + ", line " + diagnostic.getLine() + ", column " + diagnostic.getColumn() + ": "
                + OutsideCheck.shorten(words) + ". Correct it there.");
    }

    private static void uniqueIds(Scenario scenario, String name) throws PackException {
        Map<String, EObject> byId = new HashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(scenario, false); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Identified identified && identified.getId() != null) {
                EObject other = byId.putIfAbsent(identified.getId(), element);
                if (other != null) {
                    throw new PackException(name + " uses the id '" + identified.getId() + "' for " + kind(other) + " and for " + kind(element)
                            + ". Give one of them another id.");
                }
            }
        }
    }

    /** Every child is written out, and every reference leads to an element of the right kind, in the pack or in the library. */
    private static void resolved(Scenario scenario, String name) throws PackException {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(scenario, false); all.hasNext();) {
            EObject element = all.next();
            if (element.eIsProxy()) {
                throw new PackException(name + ": " + describe(element.eContainer()) + " refers by '" + element.eContainingFeature().getName()
                        + "' to '" + fragment(element) + "', where the element itself is needed. Write it out there.");
            }
            check(element, name);
        }
        check(scenario, name);
    }

    private static void check(EObject element, String name) throws PackException {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                for (EObject target : targets(element, reference)) {
                    check(element, reference, target, name);
                }
            }
        }
    }

    /** The elements referred to, before any getter has looked whether they are of the right kind. */
    private static List<EObject> targets(EObject element, EReference reference) {
        List<EObject> targets = new ArrayList<>();
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            list.basicIterator().forEachRemaining(target -> targets.add((EObject) target));
        } else if (value instanceof EObject target) {
            targets.add(target);
        }
        return targets;
    }

    private static void check(EObject element, EReference reference, EObject target, String name) throws PackException {
        EObject found = EcoreUtil.resolve(target, element);
        if (found.eIsProxy()) {
            throw new PackException(name + ": " + describe(element) + " refers by '" + reference.getName() + "' to '"
                    + fragment(found) + "', which is neither in the pack nor in the library of this version. Correct the id, or install a newer Comity.");
        }
        if (!reference.getEReferenceType().isInstance(found)) {
            throw misplaced(element, reference, found, name);
        }
    }

    private static String fragment(EObject proxy) {
        return OutsideCheck.shorten(String.valueOf(((InternalEObject) proxy).eProxyURI().fragment()));
    }

    private static PackException misplaced(EObject element, EStructuralFeature feature, EObject target, String name) {
        return new PackException(name + ": " + describe(element) + " has under '" + feature.getName() + "' " + describe(target)
                + ", where " + words(feature.getEType().getName()) + " is needed. Correct it there.");
    }

    /** Shortest, likeliest and longest time follow each other; time does not run backwards. */
    private static void spansInOrder(Scenario scenario, String name) throws PackException {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(scenario, false); all.hasNext();) {
            if (all.next() instanceof Span span) {
                int mode = span.isSetMode() ? span.getMode() : span.getMinimum();
                if (span.getMinimum() < 0 || span.getMinimum() > mode || mode > span.getMaximum()) {
                    throw new PackException(name + ": the " + describe(span.eContainer()) + " has a span of time that is not in order: minimum "
                            + span.getMinimum() + ", mode " + mode + ", maximum " + span.getMaximum() + ". Let them rise from 0 or more.");
                }
            }
        }
    }

    /** Everything required is there. */
    private static void valid(Scenario scenario, String name) throws PackException {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(scenario);
        for (Diagnostic problem : diagnostic.getChildren()) {
            if (problem.getSeverity() >= Diagnostic.ERROR && problem.getData().size() > 1 && problem.getData().get(0) instanceof EObject element
                    && problem.getData().get(1) instanceof EStructuralFeature feature) {
                throw new PackException(name + ": " + describe(element) + " lacks '" + feature.getName() + "'. Add it.");
            }
        }
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new PackException(name + " is incomplete: " + diagnostic.getMessage());
        }
    }

    private static String describe(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? kind(element) + " '" + identified.getId() + "'"
                : kind(element) + (element.eContainer() instanceof Identified container ? " of '" + container.getId() + "'" : "");
    }

    private static String kind(EObject element) {
        return words(element.eClass().getName());
    }

    private static String words(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
