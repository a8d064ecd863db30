package org.comity.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

class PlatformCheckTest {
    @TempDir
    private Path folder;

    private void bundle(String name, String version, Map<String, String> headers, String... entries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        attributes.putValue("Bundle-Version", version);
        headers.forEach(attributes::putValue);
        write(folder.resolve(name + "_" + version + ".jar"), manifest, entries);
    }

    private static void write(Path file, Manifest manifest, String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
                jar.closeEntry();
            }
        }
    }

    private List<String> problems() throws IOException {
        return new PlatformCheck(BundleFolder.read(folder)).problems();
    }

    @Test
    void aPlatformInWhichEverythingFitsHasNoProblems() throws IOException {
        bundle("a", "1.0.0", Map.of("Export-Package", "a.api;version=\"2.1.0\""));
        bundle("b", "1.0.0", Map.of("Import-Package", "a.api;version=\"[2.0,3.0)\",javax.xml.parsers,java.util", "Require-Bundle",
                "a;bundle-version=\"[1.0,2.0)\",system.bundle"));
        assertEquals(List.of(), problems());
    }

    @Test
    void theBundleThatMissesAPackageIsNamedWithWhatThereIs() throws IOException {
        bundle("a", "1.0.0", Map.of("Export-Package", "a.api;version=\"1.9.0\""));
        bundle("b", "1.0.0", Map.of("Import-Package", "a.api;version=\"[2.0,3.0)\",a.gone"));
        assertEquals(List.of("b (b_1.0.0.jar) needs package a.api [2.0.0,3.0.0); there is only [1.9.0]",
                "b (b_1.0.0.jar) needs package a.gone; there is none"), problems());
    }

    @Test
    void theFragmentThatMissesItsHostIsNamed() throws IOException {
        bundle("f", "1.0.0", Map.of("Fragment-Host", "host;bundle-version=\"3.0.0\""));
        assertEquals(List.of("f (f_1.0.0.jar) needs bundle host 3.0.0; there is none"), problems());
    }

    @Test
    void whatIsOptionalMayBeMissing() throws IOException {
        bundle("b", "1.0.0", Map.of("Import-Package", "a.gone;resolution:=optional", "Require-Bundle", "gone;resolution:=optional"));
        assertEquals(List.of(), problems());
    }

    @Test
    void aPackageOfTheJdkHasNoVersion() throws IOException {
        bundle("b", "1.0.0", Map.of("Import-Package", "org.w3c.dom;version=\"1.4\""));
        assertEquals(List.of("b (b_1.0.0.jar) needs package org.w3c.dom 1.4.0; there is none"), problems());
    }

    @Test
    void twoVersionsOfOneBundleAreReported() throws IOException {
        bundle("a", "1.0.0", Map.of());
        bundle("a", "2.0.0", Map.of());
        assertEquals(List.of("a is there twice: a_1.0.0.jar and a_2.0.0.jar"), problems());
    }

    @Test
    void anExplodedBundleIsReadLikeAJar() throws IOException {
        Path manifest = folder.resolve("workspace.bundle/META-INF/MANIFEST.MF");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, "Manifest-Version: 1.0\nBundle-SymbolicName: w\nBundle-Version: 1.0.0.qualifier\nImport-Package: gone\n");
        assertEquals(List.of("w (workspace.bundle) needs package gone; there is none"), problems());
    }

    @Test
    void aPlainJarIsDescribedAsTychoWillWrapIt() throws IOException {
        Path jar = folder.resolve("batik-css-1.19.jar");
        write(jar, new Manifest(), "org/apache/batik/css/parser/Parser.class", "META-INF/versions/9/org/hidden/X.class");
        BundleDescription wrapped = BundleDescription.wrapped(jar, new Coordinates("org.apache.xmlgraphics", "batik-css", "1.19"),
                "Bundle-SymbolicName: org.apache.${replace;${mvnArtifactId};-;.}\nExport-Package: *;version=\"1.3.0\";-noimport:=true");
        assertEquals("org.apache.batik.css", wrapped.name());
        assertEquals(new Version(1, 19, 0), wrapped.version());
        assertEquals(Map.of("org.apache.batik.css.parser", Set.of(new Version(1, 3, 0))), wrapped.exports());
        assertTrue(BundleDescription.read(jar).isEmpty(), "it is no bundle by itself");
    }

    @Test
    void aTargetThatPullsInWhateverThereIsIsNotPinned() throws IOException {
        Path file = folder.resolve("some.target");
        Files.writeString(file, """
                <target><locations>
                  <location type="Maven" label="good" includeDependencyDepth="none" missingManifest="generate"><dependencies>
                    <dependency><groupId>g</groupId><artifactId>a</artifactId><version>1.0</version></dependency>
                    <dependency><groupId>g</groupId><artifactId>b</artifactId><version>[1.0,2.0)</version></dependency>
                  </dependencies><instructions>x</instructions></location>
                  <location type="InstallableUnit" label="a p2 site"/>
                  <location type="Maven" label="deep" includeDependencyDepth="infinite"/>
                </locations></target>""");
        List<TargetDefinition.Location> locations = TargetDefinition.read(file).locations();
        assertEquals(List.of(true, false, false), locations.stream().map(TargetDefinition.Location::maven).toList());
        assertEquals(List.of(true, false), locations.get(0).artifacts().stream().map(Coordinates::isPinned).toList());
        assertTrue(locations.get(0).wraps());
        assertFalse(new Coordinates("g", "a", "1.0-SNAPSHOT").isPinned());
    }

    @Test
    void aFileThatIsNoTargetSaysSo() throws IOException {
        Path file = folder.resolve("some.target");
        Files.writeString(file, "<!DOCTYPE x><target/>");
        assertTrue(assertThrows(IOException.class, () -> TargetDefinition.read(file)).getMessage().contains("some.target"));
    }
}
