package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.comity.design.editing.EditingServices;
import org.comity.diagram.specification.Specification;
import org.comity.diagram.specification.SpecificationException;
import org.comity.model.io.ModelResource;
import org.eclipse.emf.ecore.EPackage;

/** The specification of Comity's own diagrams. */
final class DiagramSpecification {
    private static final String FILE = "/description/scenario.odesign";

    private DiagramSpecification() {
    }

    static Specification shipped() throws FailedException {
        ModelResource.registerPackages();
        try (InputStream in = EditingServices.class.getResourceAsStream(FILE)) {
            return Specification.read(in.readAllBytes(), FILE.substring(1), EPackage.Registry.INSTANCE, EditingServices.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("The specification is part of the program", e);
        } catch (SpecificationException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }
}
