package org.comity.build;

import java.io.File;
import java.io.IOException;
import java.util.List;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The same check on a materialised product, where the real manifests of the wrapped jars can be seen. */
@Mojo(name = "check-product", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public class CheckProductMojo extends AbstractMojo {
    /** The {@code plugins} folders to check, one per platform. */
    @Parameter(required = true)
    private List<File> plugins;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        for (File folder : plugins) {
            try {
                List<BundleDescription> bundles = BundleFolder.read(folder.toPath());
                List<String> problems = new PlatformCheck(bundles).problems();
                if (!problems.isEmpty()) {
                    problems.forEach(problem -> getLog().error(problem));
                    throw new MojoFailureException(problems.size() + " problem(s) in " + folder + ", first: " + problems.get(0));
                }
                getLog().info(bundles.size() + " bundles in " + folder + ", every mandatory need is satisfied");
            } catch (IOException e) {
                throw new MojoExecutionException(e.getMessage(), e);
            }
        }
    }
}
