package org.comity.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Fails with the name of each bundle whose mandatory import, required bundle or host is missing from the target
 * definition and the workspace. Tycho would fail as well, but with a resolver proof in which the culprit is hard to find.
 */
@Mojo(name = "check-target", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public class CheckTargetMojo extends AbstractMojo {
    /** The target definition: Maven locations of depth none with pinned versions. */
    @Parameter(required = true)
    private File target;

    /** The folder whose subfolders are the bundles of this workspace. */
    @Parameter(required = true)
    private File bundles;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> repositories;

    @Component
    private RepositorySystem repositorySystem;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<String> problems = new ArrayList<>();
            List<BundleDescription> platform = new ArrayList<>();
            for (TargetDefinition.Location location : TargetDefinition.read(target.toPath()).locations()) {
                read(location, platform, problems);
            }
            platform.addAll(BundleFolder.read(bundles.toPath()));
            problems.addAll(new PlatformCheck(platform).problems());
            report(problems, platform.size());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void read(TargetDefinition.Location location, List<BundleDescription> platform, List<String> problems) throws IOException {
        if (!location.maven()) {
            problems.add("Location '" + location.label() + "' is not a Maven location of depth none");
            return;
        }
        List<ArtifactRequest> requests = new ArrayList<>();
        for (Coordinates artifact : location.artifacts()) {
            if (artifact.isPinned()) {
                requests.add(new ArtifactRequest(
                        new DefaultArtifact(artifact.groupId(), artifact.artifactId(), "jar", artifact.version()), repositories, null));
            } else {
                problems.add(artifact + " is not pinned to one version");
            }
        }
        for (ArtifactResult result : resolve(requests)) {
            var artifact = result.getRequest().getArtifact();
            Coordinates coordinates = new Coordinates(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
            if (!result.isResolved()) {
                problems.add(coordinates + " cannot be had from the repositories of this build");
                continue;
            }
            Path jar = result.getArtifact().getFile().toPath();
            var bundle = BundleDescription.read(jar);
            if (bundle.isPresent()) {
                platform.add(bundle.get());
            } else if (location.wraps()) {
                platform.add(BundleDescription.wrapped(jar, coordinates, location.instructions()));
            } else {
                problems.add(coordinates + " has no OSGi manifest and '" + location.label() + "' does not wrap it");
            }
        }
    }

    private List<ArtifactResult> resolve(List<ArtifactRequest> requests) {
        try {
            return repositorySystem.resolveArtifacts(session, requests);
        } catch (ArtifactResolutionException e) {
            return e.getResults();
        }
    }

    private void report(List<String> problems, int count) throws MojoFailureException {
        if (problems.isEmpty()) {
            getLog().info(count + " bundles, every mandatory need is satisfied");
            return;
        }
        problems.forEach(problem -> getLog().error(problem));
        throw new MojoFailureException(problems.size() + " problem(s) in " + target.getName() + ", first: " + problems.get(0));
    }
}
