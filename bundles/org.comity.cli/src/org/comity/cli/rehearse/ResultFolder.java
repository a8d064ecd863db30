package org.comity.cli.rehearse;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.comity.report.Format;
import org.eclipse.core.runtime.ILog;

/**
 * Where results go. They are made in a hidden folder beside their place and moved there when all of them are whole, so that
 * neither an error nor an interruption leaves anything half-written or mixes two rehearsals. Other files there are left alone.
 */
final class ResultFolder implements AutoCloseable {
    /** What SQLite may have left beside an earlier record; it must not be taken for part of this one. */
    private static final List<String> SQLITE = List.of("-wal", "-shm", "-journal");

    private final Kind kind;
    private final Path folder;
    private final List<Path> made;
    private final Path staging;
    private final Thread onInterruption = new Thread(this::discard, "Discard unfinished results");

    /**
     * What results are of.
     *
     * @param summary name of the file for other programs; it is moved last
     * @param report name of the printed report, without extension
     * @param others names of the other files
     */
    record Kind(String summary, String report, List<String> others) {
        private Stream<String> reports() {
            return Stream.of(Format.values()).map(format -> report + "." + format.extension());
        }

        /** Names of everything that may be left. */
        private Stream<String> names() {
            return Stream.of(Stream.of(summary), others.stream(), reports()).flatMap(names -> names);
        }
    }

    /** Before anything is made, whatever has to undo it stands ready; an interruption in between waits until the folder is made. */
    private ResultFolder(Kind kind, Path folder) throws IOException {
        this.kind = kind;
        this.folder = folder;
        made = missing(folder);
        staging = folder.resolve(".rehearsal-" + UUID.randomUUID());
        synchronized (this) {
            try {
                Runtime.getRuntime().addShutdownHook(onInterruption);
            } catch (IllegalStateException e) {
                throw new IOException("Comity is shutting down", e);
            }
            try {
                Files.createDirectories(folder);
                Files.createDirectory(staging);
            } catch (IOException e) {
                forgetInterruption();
                removeEmpty(made);
                throw e;
            }
        }
    }

    /**
     * Makes the folder and a place beside the results to make them in.
     *
     * @throws IOException when results cannot go there; the message says what is in the way, and nothing was made
     */
    static ResultFolder prepare(Kind kind, Path wanted) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        for (String name : kind.names().toList()) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new IOException(folder.resolve(name) + " is a folder, where a file belongs");
            }
        }
        return new ResultFolder(kind, folder);
    }

    /** The folders that have to be made, innermost first. */
    private static List<Path> missing(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw new NotDirectoryException(at + " is a file, not a folder");
            }
            if (!Files.exists(at)) {
                missing.add(at);
            }
        }
        return List.copyOf(missing);
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

    /**
     * Moves everything to its place, the summary last, and removes what an earlier rehearsal left that this one has not made. An
     * interruption waits until that is done.
     */
    synchronized List<Path> publish() throws IOException {
        List<String> names = new ArrayList<>(made());
        names.remove(kind.summary());
        names.add(kind.summary());
        Files.deleteIfExists(folder.resolve(kind.summary()));
        for (String report : kind.reports().toList()) {
            Files.deleteIfExists(folder.resolve(report));
        }
        for (String other : kind.others()) {
            for (String suffix : SQLITE) {
                Files.deleteIfExists(folder.resolve(other + suffix));
            }
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
        forgetInterruption();
    }

    private void forgetInterruption() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException e) {
            ILog.of(ResultFolder.class).info("The results were discarded, since Comity is shutting down", e);
        }
    }

    /**
     * Removes what is unfinished. When Comity is interrupted, whoever makes the results is still at it: the folder is renamed
     * first, so that nothing more can be put into it under the name that they know.
     */
    private synchronized void discard() {
        try {
            if (Files.exists(staging)) {
                remove(aside());
            }
            removeEmpty(made);
        } catch (IOException e) {
            ILog.of(ResultFolder.class).warn("Unfinished results could not be removed from " + folder, e);
        }
    }

    private Path aside() {
        try {
            return Files.move(staging, folder.resolve(staging.getFileName() + "-discarded"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows renames no folder with an open file in it; what can be removed is removed all the same
            return staging;
        }
    }

    private static void remove(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // removed by whoever made it
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Folders that were made for results that never came are not left behind; one that holds something is. */
    private static void removeEmpty(List<Path> folders) throws IOException {
        for (Path empty : folders) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
