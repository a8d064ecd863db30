package org.comity.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates model code and item providers from a {@code .genmodel} without a running Eclipse.
 *
 * <p>EMF insists on writing whole plug-in projects, so it writes into a work folder of which only the sources and the
 * {@code plugin.properties} with the names of classes and features are taken over.
 */
final class ModelGenerator {
    private static final String OUTPUT = "emf-out";

    private final Path work;

    ModelGenerator(Path work) {
        this.work = work.toAbsolutePath();
    }

    /**
     * Replaces {@code sources} by freshly generated code.
     *
     * @return the number of files written
     * @throws IOException when a folder cannot be written
     * @throws ModelGenerationException when the genmodel does not validate or EMF reports an error
     */
    int generate(Path genmodel, Path sources) throws IOException, ModelGenerationException {
        deleteTree(work);
        Files.createDirectories(work);
        GenModel model = load(genmodel);
        run(model);
        deleteTree(sources);
        int files = copyTree(work.resolve("src-gen"), sources);
        Files.copy(work.resolve("plugin.properties"), sources.resolve("plugin.properties"));
        return files + 1;
    }

    private GenModel load(Path genmodel) throws ModelGenerationException {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        URI location = URI.createFileURI(genmodel.toAbsolutePath().toString());
        GenModel model = (GenModel) resources.getResource(location, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        EcorePlugin.getPlatformResourceMap().put(OUTPUT, URI.createFileURI(work + "/"));
        model.setModelDirectory("/" + OUTPUT + "/src-gen");
        model.setEditDirectory("/" + OUTPUT + "/src-gen");
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.setCanGenerate(true);
        // Pictures are SVG and belong to the editors; without this every item provider would ask for a GIF that is not there.
        model.getGenPackages().forEach(genPackage -> genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false)));
        Diagnostic validity = model.diagnose();
        if (validity.getSeverity() == Diagnostic.ERROR) {
            throw new ModelGenerationException(describe(validity, ""));
        }
        return model;
    }

    private static void run(GenModel model) throws ModelGenerationException {
        Generator generator = new Generator();
        generator.setInput(model);
        for (String kind : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(model, kind, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new ModelGenerationException(describe(result, ""));
            }
        }
    }

    private static String describe(Diagnostic diagnostic, String indent) {
        StringBuilder text = new StringBuilder(indent).append(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            text.append(" (").append(diagnostic.getException()).append(')');
        }
        diagnostic.getChildren().forEach(child -> text.append('\n').append(describe(child, indent + "  ")));
        return text.toString();
    }

    private static int copyTree(Path from, Path to) throws IOException {
        int files = 0;
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path source : tree.toList()) {
                Path copy = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(source, copy);
                    files++;
                }
            }
        }
        return files;
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
