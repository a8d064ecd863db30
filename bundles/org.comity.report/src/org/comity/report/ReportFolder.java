package org.comity.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Where reports are put. A file appears there whole under its name, or not at all. */
record ReportFolder(Path path) {

    /** Makes the document of one format. */
    @FunctionalInterface
    interface Rendering {
        byte[] of(Format format, IProgressMonitor monitor) throws ReportException;
    }

    /** Renders and writes, all formats or none. */
    List<Path> print(String name, Set<Format> formats, Rendering rendering, IProgressMonitor monitor) throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, formats.size());
        Map<Format, byte[]> documents = new EnumMap<>(Format.class);
        for (Format format : formats) {
            documents.put(format, rendering.of(format, progress.split(1)));
        }
        return write(name, documents);
    }

    /** Writes documents, all or none as far as the file system allows, and returns their files. */
    List<Path> write(String name, Map<Format, byte[]> documents) throws ReportException {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            Files.createDirectories(path);
            for (Map.Entry<Format, byte[]> document : documents.entrySet()) {
                Path file = path.resolve(name + "." + document.getKey().extension());
                Path part = path.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
                parts.put(part, file);
                store(part, document.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(parts.values());
        } catch (IOException e) {
            throw new ReportException("The report cannot be written to the folder " + path
                    + ". Close earlier reports from there that are still open, or choose another folder.", e);
        } finally {
            parts.keySet().forEach(ReportFolder::discard);
        }
    }

    private static void store(Path part, byte[] document) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(document);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            ILog.of(ReportFolder.class).warn("The unfinished file " + part + " could not be removed", e);
        }
    }
}
