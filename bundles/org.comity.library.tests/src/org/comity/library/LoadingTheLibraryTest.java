package org.comity.library;

import static org.comity.library.Contents.every;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.comity.model.fact.Identified;
import org.comity.model.io.ModelResource;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Lifecycle;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;

class LoadingTheLibraryTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    static List<URL> shippedFiles() {
        return Collections.list(FrameworkUtil.getBundle(ReferenceLibrary.class).findEntries("library", "*.xmi", true));
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void aShippedFileIsReadWithoutComplaint(URL file) throws IOException {
        ModelResource resource = new ModelResource(URI.createURI(file.toString()));
        try (InputStream in = file.openStream()) {
            resource.load(in, Map.of());
        }
        assertEquals(List.of(), resource.getErrors());
        assertEquals(List.of(), resource.getWarnings());
        assertEquals(1, resource.getContents().size());
    }

    @Test
    void noShippedFileIsLeftOut() {
        assertEquals(shippedFiles().size(), library.resource().getContents().size());
    }

    @Test
    void everyReferenceLeadsToAnElementOfTheLibrary() {
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(library.resource()));
        assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(library.resource()));
    }

    @Test
    void everyElementIsFoundUnderAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (Identified element : every(Identified.class)) {
            assertTrue(seen.add(element.getId()), () -> element.getId() + " is used twice");
            assertTrue(element.getId().matches("[A-Za-z0-9._-]+"), element::getId);
            assertSame(element, library.get(Identified.class, element.getId()));
        }
    }

    @Test
    void nothingThatTheModelRequiresIsMissing() {
        for (EObject root : library.resource().getContents()) {
            Diagnostic result = Diagnostician.INSTANCE.validate(root);
            assertEquals(Diagnostic.OK, result.getSeverity(),
                    () -> result.getMessage() + result.getChildren().stream().map(Diagnostic::getMessage).toList());
        }
    }

    @Test
    void aScenarioFindsALibraryElementByItsAddress() {
        assertEquals(URI.createURI("comity:/library#XT"), EcoreUtil.getURI(library.get(State.class, "XT")));
    }

    @Test
    void askingForAnElementOfAnotherKindFindsNothing() {
        assertTrue(library.find(Lifecycle.class, "outgoing-mla").isPresent());
        assertTrue(library.find(State.class, "outgoing-mla").isEmpty());
        assertTrue(library.find(State.class, "XX").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> library.get(State.class, "XX"));
    }

    @Test
    void anEditionOfTheLibraryHasAFingerprint() {
        assertTrue(library.digest().matches("[0-9a-f]{64}"), library.digest());
    }
}
