package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;

/**
 * A record in one SQLite file. While it is open, SQLite keeps two more files beside it, {@code -wal} and {@code -shm}, and Comity
 * a third, {@code -lock}. After {@link #close()} there is one file again; after a kill, the others belong to the record until it
 * is opened and closed the next time.
 *
 * <p>The same attachments and events give the same file, byte for byte, on every machine; only the version of SQLite, and how
 * often the record was opened, show in counters of its header. While a record is open, do not read its file in any other way
 * within this process: to close a file is to lose the locks that SQLite has on it.
 */
public final class SqliteEventStore implements EventStore {
    private static final int LARGEST_PAYLOAD = 4 << 20;

    private final Path file;
    private final RecordLock lock;
    private final Database database;
    private ExerciseState state;
    private String lastHash;

    private SqliteEventStore(Path file, RecordLock lock, Database database, ExerciseState state, String lastHash) {
        this.file = file;
        this.lock = lock;
        this.database = database;
        this.state = state;
        this.lastHash = lastHash;
    }

    /**
     * Creates the record of a new exercise.
     *
     * @param attachments files to be kept in it, by name
     * @throws RecordException when there is such a file already, or it cannot be created; nothing is then left behind
     */
    public static SqliteEventStore create(Path file, Map<String, byte[]> attachments) {
        return create(file, Form.NEWEST, attachments);
    }

    /** Creates a record of a form, which may be an earlier one. */
    static SqliteEventStore create(Path file, Form form, Map<String, byte[]> attachments) {
        List<Attachment> attached = attachments.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(attachment -> Attachment.of(attachment.getKey(), attachment.getValue())).toList();
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new RecordException(Sentences.say("record.exists", file), e);
        } catch (IOException e) {
            throw new RecordException(Sentences.say("record.uncreatable", file), e);
        }
        try {
            return locked(file, lock -> create(file, form, attached, lock));
        } catch (RecordException e) {
            discard(file, e);
            throw e;
        }
    }

    private static SqliteEventStore create(Path file, Form form, List<Attachment> attachments, RecordLock lock) {
        try {
            Database database = Database.create(file, form, attachments);
            return new SqliteEventStore(file, lock, database, ExerciseState.INITIAL, Attachment.beginning(form, attachments));
        } catch (SQLException e) {
            throw new RecordException(SqliteFailure.sentence(file, e), e);
        }
    }

    private static void discard(Path file, RecordException reason) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Opens a record to go on writing it, also one that a killed exercise left behind.
     *
     * @throws RecordException when {@link RecordReader} cannot read it or finds it damaged, or somebody else writes to it
     */
    public static SqliteEventStore open(Path file) {
        WorkingCopy.check(file);
        return locked(file, lock -> open(file, lock));
    }

    private static SqliteEventStore open(Path file, RecordLock lock) {
        ReadRecord record = RecordReader.readClosed(file);
        if (!record.damages().isEmpty()) {
            throw new RecordException(Sentences.say("record.damaged", file, record.damages().getFirst().sentence()));
        }
        try {
            return new SqliteEventStore(file, lock, Database.open(file), Replay.of(record.events()), record.hash());
        } catch (SQLException e) {
            throw new RecordException(SqliteFailure.sentence(file, e), e);
        }
    }

    private static SqliteEventStore locked(Path file, Function<RecordLock, SqliteEventStore> opening) {
        RecordLock lock = RecordLock.take(file);
        try {
            return opening.apply(lock);
        } catch (RecordException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void append(List<Recorded> events) {
        appendActs(List.of(events));
    }

    /** Appends the events of several acts in one step. */
    void appendActs(List<List<Recorded>> acts) {
        ExerciseState after = state;
        List<Entry> entries = new ArrayList<>();
        for (List<Recorded> act : acts) {
            for (Recorded recorded : act) {
                after = following(after, recorded);
                entries.add(entry(recorded, act.getFirst().number(), entries.isEmpty() ? lastHash : entries.getLast().hash()));
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        try {
            database.append(entries);
        } catch (SQLException e) {
            throw new LedgerException(SqliteFailure.sentence(file, e), e);
        }
        state = after;
        lastHash = entries.getLast().hash();
    }

    private ExerciseState following(ExerciseState before, Recorded recorded) {
        if (recorded.number() > Verification.MOST_EVENTS) {
            throw new LedgerException(Sentences.say("append.too-many", file, Verification.MOST_EVENTS));
        }
        try {
            return before.after(recorded);
        } catch (IllegalArgumentException e) {
            throw new LedgerException(Sentences.say("append.order", file, recorded.number(), e.getMessage()), e);
        }
    }

    private Entry entry(Recorded recorded, long act, String previous) {
        Entry entry = Entry.of(recorded, database.form().keepsActs() ? OptionalLong.of(act) : OptionalLong.empty(), previous);
        if (entry.payload().getBytes(UTF_8).length > LARGEST_PAYLOAD) {
            throw new LedgerException(Sentences.say("append.too-large", file, recorded.number(), LARGEST_PAYLOAD >> 20));
        }
        return entry;
    }

    @Override
    public List<Recorded> events() {
        Verification verification = Verification.of(database);
        verification.flaw().ifPresent(flaw -> {
            throw new RecordException(Sentences.say("record.damaged", file, verification.damage(flaw).sentence()));
        });
        return verification.events();
    }

    @Override
    public Optional<byte[]> attachment(String name) {
        List<Attachment> found = new ArrayList<>();
        try {
            database.readAttachments(attachment -> !attachment.name().equals(name) || !found.add(attachment));
        } catch (SQLException e) {
            throw new RecordException(SqliteFailure.sentence(file, e), e);
        }
        if (!found.stream().allMatch(Attachment::isAsWritten)) {
            throw new RecordException(Sentences.say("record.damaged", file, Sentences.say("damage.attachments")));
        }
        return found.stream().map(Attachment::content).findFirst();
    }

    @Override
    public void close() {
        try (lock) {
            database.close();
        } catch (SQLException e) {
            throw new LedgerException(Sentences.say("close.failed", file), e);
        }
    }
}
