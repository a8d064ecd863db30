package org.comity.build;

import java.io.File;
import java.io.IOException;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates EMF model code and item providers from a genmodel; the code is never committed. */
@Mojo(name = "generate-model", defaultPhase = LifecyclePhase.GENERATE_SOURCES)
public class GenerateModelMojo extends AbstractMojo {
    /** The genmodel that names the Ecore packages. */
    @Parameter(required = true)
    private File genmodel;

    /** The source folder that is emptied and filled. */
    @Parameter(required = true)
    private File sources;

    @Parameter(defaultValue = "${project.build.directory}/emf", readonly = true)
    private File work;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            int files = new ModelGenerator(work.toPath()).generate(genmodel.toPath(), sources.toPath());
            getLog().info("Generated " + files + " files into " + sources);
        } catch (IOException | ModelGenerationException e) {
            throw new MojoExecutionException("No model code from " + genmodel + ": " + e.getMessage(), e);
        }
    }
}
