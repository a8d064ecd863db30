package org.comity.diagram.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The packages whose classes a diagram shows. */
final class Metamodels {
    private final List<EPackage> packages = new ArrayList<>();

    Metamodels(Element diagram, EPackage.Registry registry, Refusals refusals) throws SpecificationException {
        for (String address : diagram.packages()) {
            EPackage found = registry.getEPackage(address);
            if (found == null) {
                throw refusals.of("noMetamodel", diagram.line(), address);
            }
            packages.add(found);
        }
    }

    /** @param name such as {@code scenario::Inject} or {@code scenario.Inject} or {@code Inject} */
    Optional<EClass> type(String name) {
        String[] parts = name.split("::|\\.");
        return packages.stream().filter(each -> parts.length == 1 || each.getName().equals(parts[0]))
                .map(each -> each.getEClassifier(parts[parts.length - 1])).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    boolean hasFeature(String name) {
        return classes().anyMatch(type -> type.getEStructuralFeature(name) != null);
    }

    private Stream<EClass> classes() {
        return packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }
}
