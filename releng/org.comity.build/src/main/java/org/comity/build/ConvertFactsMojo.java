package org.comity.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.comity.build.facts.ConvertedFiles;
import org.comity.build.facts.FactBaseConverter;
import org.comity.build.facts.FactsException;

/**
 * Fails when the States in the library are not what the fact base says; with {@code -Dcomity.facts.write} it writes them instead.
 * The converted files are committed, so that a change of a fact is seen in the file that the product reads.
 */
@Mojo(name = "convert-facts", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public class ConvertFactsMojo extends AbstractMojo {
    /** The folder with jurisdictions.json, sources.md, readings.json and calendars.json. */
    @Parameter(required = true)
    private File facts;

    /** The folder with the Ecore files. */
    @Parameter(required = true)
    private File model;

    /** The folder of the library's resources. */
    @Parameter(required = true)
    private File library;

    @Parameter(property = "comity.facts.write", defaultValue = "false")
    private boolean write;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Path input = facts.toPath();
            Map<String, String> files = new FactBaseConverter(model.toPath()).convert(Files.readString(input.resolve("jurisdictions.json")),
                    Files.readString(input.resolve("sources.md")), Files.readString(input.resolve("readings.json")),
                    Files.readString(input.resolve("calendars.json")));
            List<String> stale = ConvertedFiles.stale(library.toPath(), files);
            if (write) {
                ConvertedFiles.write(library.toPath(), files);
                getLog().info(stale.size() + " of " + files.size() + " files of the library written");
            } else if (!stale.isEmpty()) {
                throw new MojoFailureException("These files of the library are not what " + input + " says: " + stale
                        + ". Change the facts, not these files, and build with -Dcomity.facts.write");
            }
        } catch (FactsException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
