package org.comity.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of unknown origin on disk. */
final class UntrustedFile {
    private UntrustedFile() {
    }

    /** Its bytes: of a file, not of a folder or a device, and not too many. */
    static byte[] bytes(Path file, FileKind kind) throws PackException {
        return guarded(file, () -> {
            if (!Files.isRegularFile(file.toRealPath())) {
                throw kind.noFile(file);
            }
            kind.checkSize(Files.size(file), file.toString());
            return Files.readAllBytes(file);
        });
    }

    /** Whether a file is a link to somewhere outside a folder. */
    static boolean leadsOutOf(Path folder, Path file) throws PackException {
        return guarded(file, () -> !file.toRealPath().startsWith(folder.toRealPath()));
    }

    @FunctionalInterface
    private interface Access<T> {
        T get() throws IOException, PackException;
    }

    private static <T> T guarded(Path file, Access<T> access) throws PackException {
        try {
            return access.get();
        } catch (NoSuchFileException | FileSystemLoopException e) {
            throw new PackException(file + " is a link that leads nowhere. Put the file itself there.", e);
        } catch (AccessDeniedException e) {
            throw new PackException(file + " cannot be opened: access is denied. Ask for the right to read it.", e);
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: " + e.getMessage() + ". Copy it to a local disk and try again.", e);
        }
    }
}
