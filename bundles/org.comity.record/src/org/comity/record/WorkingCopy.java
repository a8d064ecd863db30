package org.comity.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a record in the temporary folder, so that a file in whatever state can be read and is never touched. What an
 * exercise that still runs or was killed has written beside the file, in SQLite's log, is copied with it.
 */
final class WorkingCopy implements AutoCloseable {
    private static final String NAME = "record";
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final FirstPage firstPage;

    /** When a file was last written to; while it stays the same, the file and its log belong together. */
    private record Stamp(FileTime modified, long size) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        }
    }

    private WorkingCopy(Path folder, FirstPage firstPage) {
        this.folder = folder;
        this.firstPage = firstPage;
    }

    /**
     * Copies a record and makes the copy readable.
     *
     * @throws RecordException when there is no file, or one that cannot be a record
     */
    static WorkingCopy of(Path file) throws IOException, SQLException {
        check(file);
        Path folder = Files.createTempDirectory("comity-record");
        try {
            Path copy = folder.resolve(NAME);
            copy(file.toRealPath(), copy);
            return new WorkingCopy(folder, repair(copy, file));
        } catch (IOException | SQLException | RecordException e) {
            delete(folder);
            throw e;
        }
    }

    /** @throws RecordException when there is no such file */
    static void check(Path file) {
        if (!Files.exists(file)) {
            throw new RecordException(Sentences.say("record.missing", file));
        } else if (Files.isDirectory(file)) {
            throw new RecordException(Sentences.say("record.folder", file));
        } else if (!Files.isRegularFile(file)) {
            throw new RecordException(Sentences.say("record.foreign", file));
        }
    }

    private static void copy(Path record, Path copy) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Stamp before = Stamp.of(record);
            if (before.size() == 0) {
                throw new RecordException(Sentences.say("record.empty", record));
            }
            checkSize(record, before.size());
            Files.copy(record, copy, StandardCopyOption.REPLACE_EXISTING);
            copyLog(record, copy);
            if (Stamp.of(record).equals(before)) {
                return;
            }
        }
        throw new RecordException(Sentences.say("record.changing", record));
    }

    private static void copyLog(Path record, Path copy) throws IOException {
        try {
            checkSize(record, Files.size(log(record)));
            Files.copy(log(record), log(copy), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // no exercise runs, or it has just ended and brought the log into the file
            Files.deleteIfExists(log(copy));
        }
    }

    private static void checkSize(Path record, long bytes) {
        if (bytes > Database.LARGEST_FILE) {
            throw new RecordException(Sentences.say("record.too-large", record, Database.LARGEST_FILE >> 20));
        }
    }

    private static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /** Brings the log into the file, restores the first page, and gives the page that was there. */
    private static FirstPage repair(Path copy, Path record) throws IOException, SQLException {
        FirstPage found = FirstPage.of(copy);
        found.restore(copy);
        if (!Files.exists(log(copy))) {
            return found;
        }
        Database.open(copy).close();
        checkSize(record, Files.size(copy));
        FirstPage withLog = FirstPage.of(copy);
        withLog.restore(copy);
        return found.isIntact() ? withLog : found;
    }

    /** The first page as it is in the original, what its log says of it included. */
    FirstPage firstPage() {
        return firstPage;
    }

    Database open() throws SQLException {
        return Database.open(folder.resolve(NAME));
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
