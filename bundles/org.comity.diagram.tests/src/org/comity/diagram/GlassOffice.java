package org.comity.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.comity.design.editing.EditingServices;
import org.comity.diagram.specification.Specification;
import org.comity.diagram.specification.SpecificationException;
import org.comity.diagram.view.Diagram;
import org.comity.library.ReferenceLibrary;
import org.comity.model.io.ModelResource;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** The shipped pack with the shipped specification. */
public final class GlassOffice {
    public static final Path PACK = Path.of(System.getProperty("comity.home"), "scenarios/glass-office");

    private GlassOffice() {
    }

    /** The specification as text, for planting defects. */
    public static String text() throws IOException {
        try (InputStream in = EditingServices.class.getResourceAsStream("/description/scenario.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static Specification specification() throws IOException, SpecificationException {
        return read(text());
    }

    public static Specification read(String text) throws SpecificationException {
        ModelResource.registerPackages();
        return Specification.read(text.getBytes(StandardCharsets.UTF_8), "scenario.odesign", EPackage.Registry.INSTANCE, EditingServices.class.getClassLoader());
    }

    public static Scenario scenario() throws PackException {
        return PackReader.read(PACK, ReferenceLibrary.shipped()).scenario();
    }

    /** A diagram of the pack, or of a lifecycle that it uses. */
    public static Diagram open(String name) throws Exception {
        return open(name, scenario());
    }

    public static Diagram open(String name, Scenario scenario) throws Exception {
        Specification specification = specification();
        var description = specification.diagram(name).orElseThrow();
        EObject root = description.fits(scenario) ? scenario : scenario.getPlans().stream().flatMap(plan -> plan.getType().eCrossReferences().stream())
                .filter(description::fits).findFirst().orElseThrow();
        return Diagram.open(specification, description, root);
    }
}
