package org.comity.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.comity.library.ReferenceLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Knows one file and the library. Whatever else is asked for is not there, and nothing is fetched. */
final class PackResourceSet extends ResourceSetImpl {
    private static final URI LIBRARY = URI.createURI(ReferenceLibrary.URI_TEXT);

    private final ReferenceLibrary library;

    PackResourceSet(ReferenceLibrary library) {
        this.library = library;
        setURIConverter(new Closed());
    }

    @Override
    protected Resource delegatedGetResource(URI uri, boolean loadOnDemand) {
        return uri.equals(LIBRARY) ? library.resource() : null;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        for (Resource resource : getResources()) {
            if (resource.getURI().equals(uri)) {
                return resource;
            }
        }
        return delegatedGetResource(uri, loadOnDemand);
    }

    /** Refuses every stream. */
    private static final class Closed extends ExtensibleURIConverterImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        private static IOException refused(URI uri) {
            return new IOException("No file must refer to " + uri);
        }
    }
}
