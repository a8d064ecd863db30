package org.comity.design;

import java.nio.file.Path;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The glass office, freshly read, and views of it as a runtime hands them to services. */
public final class Shown {
    private static final EClass VIEW = view();

    private Shown() {
    }

    public static Scenario glassOffice() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element of a case with an id. */
    public static <T extends Identified> T find(Scenario scenario, Class<T> kind, String id) {
        return kind.cast(scenario.eResource().getEObject(id));
    }

    public static State state(String code) {
        return ReferenceLibrary.shipped().get(State.class, code);
    }

    /** A diagram or node that shows an element. */
    public static EObject view(EObject target) {
        EObject view = EcoreUtil.create(VIEW);
        view.eSet(VIEW.getEStructuralFeature("target"), target);
        return view;
    }

    /** An edge that leads to an element. */
    public static EObject edgeTo(EObject target) {
        EObject edge = EcoreUtil.create(VIEW);
        edge.eSet(VIEW.getEStructuralFeature("targetNode"), view(target));
        return edge;
    }

    private static EClass view() {
        EClass view = EcoreFactory.eINSTANCE.createEClass();
        view.setName("View");
        for (String name : new String[] {"target", "targetNode"}) {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setName(name);
            reference.setEType(EcorePackage.Literals.EOBJECT);
            view.getEStructuralFeatures().add(reference);
        }
        var holder = EcoreFactory.eINSTANCE.createEPackage();
        holder.setName("views");
        holder.getEClassifiers().add(view);
        return view;
    }
}
