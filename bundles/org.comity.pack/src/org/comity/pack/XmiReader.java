package org.comity.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.io.ModelResource;
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

/** Reads the one element of a file in XMI: nothing outside it and the library is touched, and everything in it fits the model. */
final class XmiReader {
    private static final String ADDRESS = "comity:/pack/file.xmi";

    private final String name;
    private final FileKind kind;
    private final ReferenceLibrary library;

    /** @param name how messages call the file */
    XmiReader(String name, FileKind kind, ReferenceLibrary library) {
        this.name = name;
        this.kind = kind;
        this.library = library;
    }

    <T extends EObject> T read(byte[] content, PackText text, Class<T> root) throws PackException {
        new OutsideCheck(name, kind).check(text);
        T read = load(content, root);
        uniqueIds(read);
        resolved(read);
        valid(read);
        return read;
    }

    private <T extends EObject> T load(byte[] content, Class<T> root) throws PackException {
        ModelResource.registerPackages();
        PackResourceSet resources = new PackResourceSet(library);
        ModelResource resource = new ModelResource(URI.createURI(ADDRESS));
        resources.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException | RuntimeException e) {
            throw resource.getErrors().isEmpty() ? new PackException(name + " cannot be understood: " + e.getMessage(), e)
                    : complaint(resource.getErrors().get(0));
        }
        if (!resource.getErrors().isEmpty()) {
            throw complaint(resource.getErrors().get(0));
        }
        if (resource.getContents().size() == 1 && root.isInstance(resource.getContents().get(0))) {
            return root.cast(resource.getContents().get(0));
        }
        throw new PackException(name + " does not hold exactly one " + kind.content() + ". Split it into one " + kind.noun() + " for each.");
    }

    private PackException complaint(Resource.Diagnostic diagnostic) {
        if (diagnostic instanceof IllegalValueException illegal && illegal.getValue() instanceof EObject value) {
            return misplaced(illegal.getObject(), illegal.getFeature(), value);
        }
        String message = diagnostic.getMessage() == null ? "an unknown element" : diagnostic.getMessage();
        String words = message
                .replaceFirst("^Feature '(.*)' not found\\..*$", "there is no such thing as '$1' here")
                .replaceFirst("^Class '(.*)' is not found or is abstract\\..*$", "there is no kind of element called '$1'")
                .replaceFirst("^Unresolved reference '(.*)'\\..*$", "nothing in the " + kind.noun() + " has the id '$1'")
                .replaceFirst("^Value '(.*)' is not legal\\..*$", "'$1' is not a value that is possible here")
                .replaceFirst(" \\(" + ADDRESS + "\\)$", "").strip();
        return new PackException(name + ", line " + diagnostic.getLine() + ", column " + diagnostic.getColumn() + ": "
                + PackText.shorten(words) + ". Correct it there.");
    }

    private void uniqueIds(EObject root) throws PackException {
        Map<String, EObject> byId = new HashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
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
    private void resolved(EObject root) throws PackException {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
            EObject element = all.next();
            if (element.eIsProxy()) {
                throw new PackException(name + ": " + describe(element.eContainer()) + " refers by '" + element.eContainingFeature().getName()
                        + "' to '" + fragment(element) + "', where the element itself is needed. Write it out there.");
            }
            check(element);
        }
        check(root);
    }

    private void check(EObject element) throws PackException {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                for (EObject target : targets(element, reference)) {
                    check(element, reference, target);
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

    private void check(EObject element, EReference reference, EObject target) throws PackException {
        EObject found = EcoreUtil.resolve(target, element);
        if (found.eIsProxy()) {
            throw new PackException(name + ": " + describe(element) + " refers by '" + reference.getName() + "' to '"
                    + fragment(found) + "', which is neither in the " + kind.noun() + " nor in the library of this version. Correct the id, or install a newer Comity.");
        }
        if (!reference.getEReferenceType().isInstance(found)) {
            throw misplaced(element, reference, found);
        }
    }

    private static String fragment(EObject proxy) {
        return PackText.shorten(String.valueOf(((InternalEObject) proxy).eProxyURI().fragment()));
    }

    private PackException misplaced(EObject element, EStructuralFeature feature, EObject target) {
        return new PackException(name + ": " + describe(element) + " has under '" + feature.getName() + "' " + describe(target)
                + ", where " + words(feature.getEType().getName()) + " is needed. Correct it there.");
    }

    /** Everything required is there. */
    private void valid(EObject root) throws PackException {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
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

    /** An element by its kind and its id, or that of what it belongs to. */
    static String describe(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? kind(element) + " '" + identified.getId() + "'"
                : kind(element) + (element.eContainer() instanceof Identified container ? " of '" + container.getId() + "'" : "");
    }

    private static String kind(EObject element) {
        return words(element.eClass().getName());
    }

    private static String words(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
