package org.comity.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second Comity from writing to the same record. Held in a file beside the record; the operating system frees it when
 * its holder dies, and the file that then stays behind does no harm.
 */
final class RecordLock implements AutoCloseable {
    // To close any second channel on a file can free every lock that this process has on it, so no second one is ever opened.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path record;
    private final Path file;
    private final FileChannel channel;

    private RecordLock(Path record, Path file, FileChannel channel) {
        this.record = record;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a record.
     *
     * @throws RecordException when somebody else has it
     */
    static RecordLock take(Path existing) {
        try {
            Path record = existing.toRealPath();
            if (!HELD.add(record)) {
                throw new RecordException(Sentences.say("record.locked", existing));
            }
            try {
                return take(existing, record);
            } catch (IOException | RecordException e) {
                HELD.remove(record);
                throw e;
            }
        } catch (IOException e) {
            throw new RecordException(Sentences.say("record.unlockable", existing), e);
        }
    }

    private static RecordLock take(Path existing, Path record) throws IOException {
        Path file = record.resolveSibling(record.getFileName() + "-lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (lock == null) {
            channel.close();
            throw new RecordException(Sentences.say("record.locked", existing));
        }
        return new RecordLock(record, file, channel);
    }

    /** Whether this process writes to a record at this moment. */
    static boolean isHeldHere(Path file) {
        try {
            return HELD.contains(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RecordException(Sentences.say("record.lock-stays", file), e);
        } finally {
            HELD.remove(record);
        }
    }
}
