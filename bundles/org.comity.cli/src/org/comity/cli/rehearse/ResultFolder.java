package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.comity.report.Format;
import org.eclipse.core.runtime.ILog;

/**
 * Where results go. They are made in a hidden folder beside their place and moved there when all of them are whole, so that
 * neither an error nor an interruption leaves anything half-written or mixes two rehearsals. Other files there are left alone.
 */
final class ResultFolder implements AutoCloseable {
    static final String SUMMARY = "rehearsal.json";

    private final Path folder;
    private final Path staging;
    private final Thread onInterruption = new Thread(this::discard, "Discard unfinished results");

    private ResultFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
        Runtime.getRuntime().addShutdownHook(onInterruption);
    }

    /** Makes the folder and a place beside the results to make them in. */
    static ResultFolder prepare(Path wanted) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is a file, not a folder");
        }
        Files.createDirectories(folder);
        return new ResultFolder(folder, Files.createTempDirectory(folder, ".rehearsal-"));
    }

    Path folder() {
        return folder;
    }

    /** Where the results are made. */
    Path staging() {
        return staging;
    }

    /** Names of the files made so far, sorted. */
    List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(staging)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Moves everything to its place, the summary last, and removes what an earlier rehearsal left that this one has not made. */
    List<Path> publish() throws IOException {
        List<String> names = new ArrayList<>(made());
        names.remove(SUMMARY);
        names.add(SUMMARY);
        Files.deleteIfExists(folder.resolve(SUMMARY));
        for (Format format : Format.values()) {
            Files.deleteIfExists(folder.resolve("scorecard." + format.extension()));
        }
        List<Path> published = new ArrayList<>();
        for (String name : names) {
            published.add(Files.move(staging.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
        }
        return List.copyOf(published);
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException e) {
            ILog.of(ResultFolder.class).info("The results were discarded, since Comity is shutting down", e);
        }
    }

    private void discard() {
        try (Stream<Path> tree = Files.exists(staging) ? Files.walk(staging) : Stream.empty()) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            removeIfEmpty();
        } catch (IOException e) {
            ILog.of(ResultFolder.class).warn("Unfinished results could not be removed from " + staging, e);
        }
    }

    /** A folder that was made for results that never came is not left behind. */
    private void removeIfEmpty() throws IOException {
        try (Stream<Path> left = Files.exists(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }
}
