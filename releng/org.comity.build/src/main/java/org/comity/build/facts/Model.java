package org.comity.build.facts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The Ecore packages of Comity without generated code: elements by the names of their classes and features. */
final class Model {
    private static final int LINE_WIDTH = 140;

    private final Map<String, EPackage> packages = new HashMap<>();

    /** @param folder the folder with the Ecore files */
    Model(Path folder) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (String name : new String[] {"fact", "request", "jurisdiction"}) {
            URI file = URI.createFileURI(folder.resolve(name + ".ecore").toAbsolutePath().toString());
            packages.put(name, (EPackage) resources.getResource(file, true).getContents().get(0));
        }
        EcoreUtil.resolveAll(resources);
    }

    EPackage packageNamed(String name) {
        return packages.get(name);
    }

    /** A new element; the class is named with its package, as in jurisdiction.State. */
    EObject create(String qualified) {
        return EcoreUtil.create(classNamed(qualified));
    }

    private EClass classNamed(String qualified) {
        String[] names = qualified.split("\\.");
        return (EClass) packages.get(names[0]).getEClassifier(names[1]);
    }

    /** A reference to an element of another file of the library. */
    EObject reference(String qualified, String id) {
        EObject proxy = create(qualified);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("comity:/library#" + id));
        return proxy;
    }

    /** Sets a feature; a text for an enumeration is taken as the name of its literal. */
    static void set(EObject element, String feature, Object value) {
        EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
        element.eSet(known, known.getEType() instanceof EEnum words && value instanceof String name ? literal(words, name) : value);
    }

    /** Adds to a feature that holds many. */
    @SuppressWarnings("unchecked")
    static void add(EObject element, String feature, Object value) {
        EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
        Object added = known.getEType() instanceof EEnum words && value instanceof String name ? literal(words, name) : value;
        ((java.util.List<Object>) element.eGet(known)).add(added);
    }

    private static Enumerator literal(EEnum words, String name) {
        EEnumLiteral literal = words.getEEnumLiteral(name);
        if (literal == null) {
            throw new IllegalArgumentException("'" + name + "' is none of " + words.getName() + ": " + words.getELiterals());
        }
        return literal.getInstance();
    }

    /** Whether an enumeration has a literal of this name. */
    boolean hasLiteral(String qualified, String name) {
        String[] names = qualified.split("\\.");
        return ((EEnum) packages.get(names[0]).getEClassifier(names[1])).getEEnumLiteral(name) != null;
    }

    /** The XMI text of an element, with a comment below the first line. */
    String write(EObject root, String comment) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("converted:/element"));
        resource.setEncoding("UTF-8");
        resource.getContents().add(root);
        StringWriter text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replaceFirst("\\?>\\R", "?>\n<!-- " + comment + " -->\n");
    }
}
