package org.comity.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What one bundle offers and what it cannot do without.
 *
 * @param origin where it was read, for messages
 * @param exports packages with every version they are exported in
 * @param needs mandatory imports, required bundles and the fragment host; optional ones are left out
 */
record BundleDescription(String name, Version version, String origin, Map<String, Set<Version>> exports, Set<Need> needs) {

    /** One mandatory need; {@code range} is null where any version will do. */
    record Need(Kind kind, String name, VersionRange range) {
        enum Kind { PACKAGE, BUNDLE }

        boolean accepts(Version version) {
            return range == null || range.includes(version);
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase() + " " + name + (range == null ? "" : " " + range);
        }
    }

    private static final Pattern SYMBOLIC_NAME = Pattern.compile("Bundle-SymbolicName:\\s*(\\S+)");
    private static final Pattern EXPORT_VERSION = Pattern.compile("Export-Package:.*\\*;version=\"([\\d.]+)\"");

    /** Reads a bundle jar or an exploded bundle; empty when it has no OSGi manifest. */
    static Optional<BundleDescription> read(Path jarOrFolder) throws IOException {
        Manifest manifest;
        if (Files.isDirectory(jarOrFolder)) {
            Path file = jarOrFolder.resolve(JarFile.MANIFEST_NAME);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                manifest = new Manifest(in);
            }
        } else {
            try (JarFile jar = new JarFile(jarOrFolder.toFile())) {
                manifest = jar.getManifest();
            }
        }
        if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
            return Optional.empty();
        }
        return Optional.of(of(manifest.getMainAttributes(), jarOrFolder.getFileName().toString()));
    }

    private static BundleDescription of(Attributes headers, String origin) throws IOException {
        try {
            String name = parse(headers, Constants.BUNDLE_SYMBOLICNAME)[0].getValue();
            Map<String, Set<Version>> exports = new HashMap<>();
            for (ManifestElement clause : parse(headers, Constants.EXPORT_PACKAGE)) {
                Version version = Version.parseVersion(clause.getAttribute(Constants.VERSION_ATTRIBUTE));
                for (String exported : clause.getValueComponents()) {
                    exports.computeIfAbsent(exported, key -> new LinkedHashSet<>()).add(version);
                }
            }
            Set<Need> needs = new LinkedHashSet<>();
            for (ManifestElement clause : parse(headers, Constants.IMPORT_PACKAGE)) {
                collect(needs, clause, Need.Kind.PACKAGE, Constants.VERSION_ATTRIBUTE);
            }
            for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST)) {
                for (ManifestElement clause : parse(headers, header)) {
                    collect(needs, clause, Need.Kind.BUNDLE, Constants.BUNDLE_VERSION_ATTRIBUTE);
                }
            }
            return new BundleDescription(name, Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION)), origin, exports, needs);
        } catch (BundleException | IllegalArgumentException e) {
            throw new IOException(origin + " has a manifest that cannot be read: " + e.getMessage(), e);
        }
    }

    private static void collect(Set<Need> needs, ManifestElement clause, Need.Kind kind, String versionAttribute) {
        if (Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
            return;
        }
        String range = clause.getAttribute(versionAttribute);
        for (String name : clause.getValueComponents()) {
            if (!name.equals(Constants.SYSTEM_BUNDLE_SYMBOLICNAME)) {
                needs.add(new Need(kind, name, range == null ? null : new VersionRange(range)));
            }
        }
    }

    private static ManifestElement[] parse(Attributes headers, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, headers.getValue(header));
        return elements == null ? new ManifestElement[0] : elements;
    }

    /**
     * The bundle that Tycho will make of a plain jar by the location's bnd instructions. Its imports are computed by bnd
     * during the build, so the needs are empty here; the check of the finished product sees them.
     */
    static BundleDescription wrapped(Path jar, Coordinates artifact, String instructions) throws IOException {
        String name = "wrapped." + artifact.groupId() + "." + artifact.artifactId();
        Matcher symbolicName = SYMBOLIC_NAME.matcher(instructions);
        if (symbolicName.find()) {
            name = symbolicName.group(1)
                    .replace("${replace;${mvnArtifactId};-;.}", artifact.artifactId().replace('-', '.'))
                    .replace("${mvnGroupId}", artifact.groupId())
                    .replace("${mvnArtifactId}", artifact.artifactId());
        }
        Version version = lenientVersion(artifact.version());
        Matcher exportVersion = EXPORT_VERSION.matcher(instructions);
        Version exported = exportVersion.find() ? Version.parseVersion(exportVersion.group(1)) : version;
        Map<String, Set<Version>> exports = new HashMap<>();
        for (String packageName : packages(jar)) {
            exports.put(packageName, Set.of(exported));
        }
        return new BundleDescription(name, version, artifact.toString(), exports, Set.of());
    }

    private static List<String> packages(Path jar) throws IOException {
        List<String> packages = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class") && entry.contains("/") && !entry.startsWith("META-INF"))
                    .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
                    .distinct().forEach(packages::add);
        }
        return packages;
    }

    private static Version lenientVersion(String maven) {
        Matcher numbers = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*").matcher(maven);
        if (!numbers.matches()) {
            return Version.emptyVersion;
        }
        return new Version(part(numbers.group(1)), part(numbers.group(2)), part(numbers.group(3)));
    }

    private static int part(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
