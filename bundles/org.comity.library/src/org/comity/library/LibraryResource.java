package org.comity.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.comity.model.fact.Identified;
import org.comity.model.io.ModelResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** All library elements in one resource, found by id in one look-up, hit or miss. */
final class LibraryResource extends ModelResource {
    private final ReferenceLibrary library;
    private final Map<String, EObject> byId = new HashMap<>();

    LibraryResource(ReferenceLibrary library, URI uri, List<EObject> roots) {
        super(uri);
        this.library = library;
        getContents().addAll(roots);
        getAllContents().forEachRemaining(this::index);
        setLoaded(true);
    }

    private void index(EObject element) {
        if (element instanceof Identified identified) {
            EObject other = byId.putIfAbsent(identified.getId(), element);
            if (other != null) {
                throw new IllegalStateException("The reference library uses the id '" + identified.getId() + "' twice");
            }
        }
    }

    ReferenceLibrary library() {
        return library;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return byId.get(id);
    }

    <T> Stream<T> all(Class<T> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}
