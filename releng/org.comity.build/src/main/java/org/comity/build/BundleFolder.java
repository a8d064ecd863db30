package org.comity.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of bundles, jars or exploded: the workspace's {@code bundles} or a product's {@code plugins}. */
final class BundleFolder {
    private BundleFolder() {
    }

    static List<BundleDescription> read(Path folder) throws IOException {
        List<BundleDescription> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry) || entry.toString().endsWith(".jar")) {
                    BundleDescription.read(entry).ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
