package org.comity.ui.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.ui.packs.Shelves;

/** Where results go: below the workspace, in a folder of their own each time. */
final class ResultsFolder {
    private static final String RESULTS = "results";

    private ResultsFolder() {
    }

    /** A folder for results of a pack that holds nothing yet. */
    static Path unused(Path pack) {
        String name = pack.getFileName() == null ? "rehearsal" : pack.getFileName().toString();
        Path results = Shelves.workspaceFolder().resolve(RESULTS);
        Path folder = results.resolve(name);
        for (int number = 2; holdsFiles(folder); number++) {
            folder = results.resolve(name + "-" + number);
        }
        return folder;
    }

    /** What was typed, as an absolute path; empty where it is none. */
    static Optional<Path> typed(String text) {
        try {
            Path path = Path.of(text.strip());
            return text.isBlank() || !path.isAbsolute() ? Optional.empty() : Optional.of(path.normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a folder is there and not empty; one that cannot be looked into counts as not empty. */
    static boolean holdsFiles(Path folder) {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether results can be written there, as far as can be told beforehand. */
    static boolean isWritable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }
}
