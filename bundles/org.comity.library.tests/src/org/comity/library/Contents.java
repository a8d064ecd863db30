package org.comity.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.comity.model.fact.Identified;
import org.eclipse.emf.ecore.EObject;

/** What the shipped library holds, for tests that look at all of it. */
final class Contents {
    private Contents() {
    }

    /** All elements of a kind, in the order of the files. */
    static <T> List<T> every(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Iterator<EObject> all = ReferenceLibrary.shipped().resource().getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        }
        return found;
    }

    static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
