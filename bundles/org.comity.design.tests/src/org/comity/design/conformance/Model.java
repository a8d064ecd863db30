package org.comity.design.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.model.assessment.AssessmentPackage;
import org.comity.model.fact.FactPackage;
import org.comity.model.jurisdiction.JurisdictionPackage;
import org.comity.model.request.RequestPackage;
import org.comity.model.scenario.ScenarioPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The classes and features of Comity's model, by the names that a specification uses. */
final class Model {
    static final EClass ANY = EcorePackage.Literals.EOBJECT;

    private static final List<EPackage> PACKAGES = List.of(ScenarioPackage.eINSTANCE, JurisdictionPackage.eINSTANCE, RequestPackage.eINSTANCE,
            FactPackage.eINSTANCE, AssessmentPackage.eINSTANCE);
    private static final List<EClass> CLASSES = PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream())
            .filter(EClass.class::isInstance).map(EClass.class::cast).toList();

    private Model() {
    }

    /** The class with a name such as {@code scenario::Seat}, if its package is one of those that a diagram declares. */
    static Optional<EClass> named(String name, Set<String> declared) {
        return CLASSES.stream().filter(type -> declared.contains(type.getEPackage().getNsURI()))
                .filter(type -> name.equals(type.getEPackage().getName() + "::" + type.getName())).findFirst();
    }

    /** The class that a Java type stands for; any class for EObject; none for what is no element of a model. */
    static Set<EClass> of(Class<?> java) {
        return java.equals(org.eclipse.emf.ecore.EObject.class) ? Set.of(ANY) : CLASSES.stream().filter(type -> java.equals(type.getInstanceClass())).collect(Collectors.toSet());
    }

    /** Whether an element of one class can be one of the other. */
    static boolean meet(EClass one, EClass other) {
        return one == ANY || other == ANY || one.isSuperTypeOf(other) || other.isSuperTypeOf(one)
                || CLASSES.stream().anyMatch(type -> one.isSuperTypeOf(type) && other.isSuperTypeOf(type));
    }

    static boolean meet(Set<EClass> some, Set<EClass> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }

    /** The features of this name that elements of these classes have. */
    static Set<EStructuralFeature> features(Set<EClass> types, String name) {
        Stream<EClass> looked = types.contains(ANY) ? CLASSES.stream() : types.stream();
        return looked.map(type -> type.getEStructuralFeature(name)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The classes whose elements can hold elements of these. */
    static Set<EClass> containers(Set<EClass> types) {
        Set<EClass> containers = new HashSet<>();
        CLASSES.forEach(type -> type.getEAllContainments().stream().map(EReference::getEReferenceType)
                .filter(held -> types.stream().anyMatch(one -> meet(one, held))).forEach(held -> containers.add(type)));
        return containers;
    }
}
