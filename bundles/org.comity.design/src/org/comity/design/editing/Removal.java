package org.comity.design.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What goes when an element goes: its contents, and whatever else of the same file would lack something required without it. References of
 * all others to what goes are cleared, so that the file can be opened again.
 */
final class Removal {
    private final EObject element;
    private final List<EObject> file = new ArrayList<>();
    private final Set<EObject> going = new LinkedHashSet<>();

    private Removal(EObject element) {
        this.element = element;
        EObject root = EcoreUtil.getRootContainer(element);
        file.add(root);
        root.eAllContents().forEachRemaining(file::add);
    }

    /** Everything that goes with an element, itself and all contents included. */
    static Set<EObject> with(EObject element) {
        Removal removal = new Removal(element);
        removal.spread();
        return removal.going;
    }

    /** Prepares the removal of an element: takes out whatever goes with it, and clears the references of those that stay. */
    static void prepare(EObject element) {
        Removal removal = new Removal(element);
        removal.spread();
        removal.clear();
    }

    private void spread() {
        going(element);
        boolean more = true;
        while (more) {
            more = false;
            for (EObject other : file) {
                if (!going.contains(other) && lacks(other)) {
                    going(other);
                    more = true;
                }
            }
        }
    }

    private void going(EObject gone) {
        going.add(gone);
        gone.eAllContents().forEachRemaining(going::add);
    }

    private boolean lacks(EObject other) {
        for (EReference reference : other.eClass().getEAllReferences()) {
            if (reference.isRequired() && other.eContainer() != null) {
                Collection<EObject> values = values(other, reference);
                if (!values.isEmpty() && going.containsAll(values)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void clear() {
        for (EObject other : file) {
            if (going.contains(other)) {
                if (other != element && !going.contains(other.eContainer())) {
                    EcoreUtil.remove(other);
                }
                continue;
            }
            for (EReference reference : other.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    values(other, reference).stream().filter(going::contains).forEach(value -> EcoreUtil.remove(other, reference, value));
                }
            }
        }
    }

    private static Collection<EObject> values(EObject holder, EReference reference) {
        Object value = holder.eGet(reference, false);
        List<EObject> values = new ArrayList<>();
        for (Object each : value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value)) {
            values.add((EObject) each);
        }
        return values;
    }
}
