package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** The layers hold for every compiled bundle, and each rule catches a violation planted in {@code planted}. */
class LayersTest {
    private static final Path BUNDLES = Path.of(System.getProperty("comity.home"), "bundles");

    private static JavaClasses all;
    private static JavaClasses handWritten;
    private static JavaClasses planted;

    @BeforeAll
    static void importBundles() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            List<Path> compiled = bundles.filter(bundle -> bundle.getFileName().toString().startsWith("org.comity."))
                    .filter(bundle -> !bundle.toString().endsWith(".tests"))
                    .map(bundle -> bundle.resolve("target/classes")).filter(Files::isDirectory).toList();
            all = new ClassFileImporter().importPaths(compiled);
            handWritten = new ClassFileImporter().withImportOption(location -> !isGenerated(location.toString())).importPaths(compiled);
        }
        planted = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    }

    private static boolean isGenerated(String location) {
        return location.contains("/org/comity/model/") && !location.contains("/org/comity/model/io/") && !location.contains("/org/comity/model/text/");
    }

    @Test
    void everyBundleOfOursIsLookedAt() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            List<String> withCode = bundles.filter(bundle -> Files.isDirectory(bundle.resolve("src/org"))).map(bundle -> bundle.getFileName().toString())
                    .filter(name -> name.startsWith("org.comity.") && !name.endsWith(".tests")).sorted().toList();
            for (String name : withCode) {
                assertTrue(all.stream().anyMatch(type -> Layers.bundle(type).map(bundle -> "org.comity." + bundle).filter(name::equals).isPresent()),
                        name + " has a place in the table and compiled classes");
            }
            assertTrue(withCode.size() >= 12, "found only " + withCode);
        }
    }

    @Test
    void nothingAboveTheLineKnowsTheUserInterface() {
        Layers.NO_USER_INTERFACE_ABOVE_THE_LINE.check(all);
    }

    @Test
    void bundlesLeanOnEarlierOnesOnly() {
        Layers.ONLY_EARLIER_BUNDLES.check(all);
    }

    @Test
    void internalPackagesOfOthersAreLeftAlone() {
        Layers.NO_INTERNALS_OF_OTHERS.check(all);
    }

    @Test
    void packagesDoNotGoInCircles() {
        Layers.NO_CIRCLES_OF_PACKAGES.check(handWritten);
    }

    @Test
    void aPlantedWidgetInTheEngineIsFound() {
        assertCaught(Layers.NO_USER_INTERFACE_ABOVE_THE_LINE, "org.comity.exercise.planted.ShowsAWidget");
    }

    @Test
    void aPlantedUseOfALaterBundleIsFound() {
        assertCaught(Layers.ONLY_EARLIER_BUNDLES, "org.comity.model.planted.KnowsTheReport");
    }

    @Test
    void aPlantedUseOfAnInternalPackageIsFound() {
        assertCaught(Layers.NO_INTERNALS_OF_OTHERS, "org.comity.cli.planted.ReachesInside");
    }

    @Test
    void aPlantedCircleOfPackagesIsFound() {
        assertCaught(Layers.NO_CIRCLES_OF_PACKAGES, "org.comity.rules.planted");
    }

    private static void assertCaught(ArchRule rule, String culprit) {
        var result = rule.evaluate(planted);
        assertTrue(result.hasViolation(), "the violation is found");
        List<String> details = result.getFailureReport().getDetails();
        assertFalse(details.isEmpty());
        assertTrue(details.stream().anyMatch(detail -> detail.contains(culprit)), details.toString());
    }

    @Test
    void manifestsAboveTheLineRequireNoUserInterface() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            List<String> offenders = bundles.filter(bundle -> Stream.of("cli", "diagram", "design", "report", "assessment", "record", "rehearsal", "exercise",
                    "simulation", "rules", "pack", "library", "model").anyMatch(name -> bundle.endsWith("org.comity." + name)))
                    .filter(LayersTest::requiresUserInterface).map(Path::toString).toList();
            assertEquals(List.of(), offenders);
        }
    }

    private static boolean requiresUserInterface(Path bundle) {
        try {
            String manifest = Files.readString(bundle.resolve("META-INF/MANIFEST.MF"));
            return manifest.contains("org.eclipse.ui") || manifest.contains("org.eclipse.swt") || manifest.contains("org.eclipse.jface");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
