package org.comity.design.editing;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The case around an element, and the library on which it draws. */
public final class Case {
    private Case() {
    }

    /** The case that an element is part of. */
    public static Optional<Scenario> of(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Scenario scenario ? Optional.of(scenario) : Optional.empty();
    }

    /**
     * The case that a diagram shows. Both runtimes hand over the diagram itself, a view of which only the feature {@code target} is known here.
     *
     * @throws IllegalArgumentException when the view shows no case
     */
    public static Scenario shownBy(EObject diagram) {
        if (Views.target(diagram) instanceof Scenario scenario) {
            return scenario;
        }
        throw new IllegalArgumentException(diagram.eClass().getName() + " shows no case");
    }

    /** All elements of a kind in a case, in the order of the file. */
    public static <T> Stream<T> all(Scenario scenario, Class<T> kind) {
        Iterable<EObject> contents = scenario::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(kind::isInstance).map(kind::cast);
    }

    /** All elements of a kind in the library from which the case has its States; in the shipped library where it has none yet. */
    public static <T> Stream<T> library(Scenario scenario, Class<T> kind) {
        Resource library = Stream.concat(scenario.getStates().stream(), Stream.concat(Stream.ofNullable(scenario.getRubric()), scenario.getLegalBases().stream()))
                .map(EObject::eResource).filter(resource -> resource != null && resource != scenario.eResource()).findFirst()
                .orElseGet(() -> ReferenceLibrary.shipped().resource());
        Iterable<EObject> contents = library::getAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(kind::isInstance).map(kind::cast);
    }
}
