package org.comity.ui.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.comity.pack.PackReader;
import org.comity.ui.Messages;
import org.comity.ui.packs.Shelf;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Copies a pack onto a shelf, whole or not at all, and never over another one. */
final class PackCopy {
    /** Most files of a pack folder; whoever drops a whole disk is asked to think again. */
    private static final int FILES = 2000;

    private PackCopy() {
    }

    /**
     * Copies.
     *
     * @return the folder of the copy
     * @throws RefusedException when nothing was copied, with the reason
     */
    static Path copy(Path source, Shelf shelf, IProgressMonitor monitor) throws RefusedException {
        Path folder = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(folder.resolve(PackReader.FILE)) || folder.getFileName() == null) {
            throw new RefusedException(NLS.bind(Messages.Add_noPack, source, PackReader.FILE));
        }
        Path target = shelf.folder().resolve(folder.getFileName());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(NLS.bind(Messages.Add_exists, folder.getFileName(), target));
        }
        Path staging = shelf.folder().resolve("." + folder.getFileName() + ".copy");
        try {
            Files.createDirectories(shelf.folder());
            copyTree(folder, staging, monitor);
            return Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RefusedException(NLS.bind(Messages.Add_failed, folder, e.getMessage()), e);
        } finally {
            discard(staging);
        }
    }

    private static void copyTree(Path from, Path to, IProgressMonitor monitor) throws IOException, RefusedException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(from)) {
            paths = tree.filter(path -> !Files.isSymbolicLink(path)).limit(FILES + 1L).toList();
        }
        if (paths.size() > FILES) {
            throw new RefusedException(NLS.bind(Messages.Add_tooMany, from, FILES));
        }
        SubMonitor progress = SubMonitor.convert(monitor, paths.size());
        for (Path path : paths) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
            progress.split(1);
        }
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void discard(Path staging) {
        try {
            delete(staging);
        } catch (IOException e) {
            ILog.of(PackCopy.class).warn("What was copied cannot be removed: " + staging, e);
        }
    }

    /** Nothing was copied; the message says why and what to do. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }

        RefusedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
