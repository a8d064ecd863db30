package org.comity.diagram.view;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What services get where Sirius would hand them something of its own diagram: an object with the features {@code target} and, for
 * an edge, {@code sourceNode} and {@code targetNode}, called as Sirius calls them.
 */
public final class ViewFacade {
    private static final String TARGET = "target";
    private static final String SOURCE_NODE = "sourceNode";
    private static final String TARGET_NODE = "targetNode";
    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass DIAGRAM = type("DSemanticDiagram", TARGET);
    private static final EClass NODE = type("DNode", TARGET);
    private static final EClass EDGE = type("DEdge", TARGET, SOURCE_NODE, TARGET_NODE);

    private ViewFacade() {
    }

    private static EClass type(String name, String... references) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        for (String reference : references) {
            EReference made = EcoreFactory.eINSTANCE.createEReference();
            made.setName(reference);
            made.setEType(EcorePackage.Literals.EOBJECT);
            type.getEStructuralFeatures().add(made);
        }
        PACKAGE.setName("diagram");
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    /** Stands for the diagram of an element. */
    public static EObject ofDiagram(EObject root) {
        return make(DIAGRAM, root);
    }

    /** Stands for a node or an edge. */
    public static EObject of(DiagramElement element) {
        return switch (element) {
            case DiagramNode node -> make(NODE, node.target());
            case DiagramEdge edge -> {
                EObject made = make(EDGE, edge.target());
                made.eSet(EDGE.getEStructuralFeature(SOURCE_NODE), of(edge.source()));
                made.eSet(EDGE.getEStructuralFeature(TARGET_NODE), of(edge.end()));
                yield made;
            }
        };
    }

    private static EObject make(EClass type, EObject target) {
        EObject made = EcoreUtil.create(type);
        made.eSet(type.getEStructuralFeature(TARGET), target);
        return made;
    }
}
