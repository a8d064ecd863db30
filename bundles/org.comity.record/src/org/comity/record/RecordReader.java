package org.comity.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.comity.exercise.event.Recorded;

/**
 * Reads and verifies records, also those that are damaged, cut off, left behind by a killed exercise or made to do harm.
 *
 * <p>The file is never changed. An altered or missing byte either shows as damage or carries no information: free space in a
 * page, a counter of SQLite. What a killed or running exercise wrote last is in the file {@code -wal} beside the record; there
 * SQLite itself takes an altered byte for the end of what was written.
 */
public final class RecordReader {
    private final Path file;
    private final FirstPage firstPage;
    private final Database database;
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean attachmentsIntact = true;
    private long attachedBytes;

    private RecordReader(Path file, FirstPage firstPage, Database database) {
        this.file = file;
        this.firstPage = firstPage;
        this.database = database;
    }

    /**
     * Reads a record as far as it is intact: up to 512 MB, 1,000,000 events, 4 MB each.
     *
     * @throws RecordException when the file is missing, a folder, empty, larger than that, not an exercise record, written by a
     *         newer Comity, or open for writing in this process, where {@link EventStore#events()} reads it
     */
    public static ReadRecord read(Path file) {
        if (RecordLock.isHeldHere(file)) {
            throw new RecordException(Sentences.say("record.open-here", file));
        }
        return readClosed(file);
    }

    /** Reads a record that this process has not opened; the lock on it may be held. */
    static ReadRecord readClosed(Path file) {
        try (WorkingCopy copy = WorkingCopy.of(file); Database database = copy.open()) {
            return new RecordReader(file, copy.firstPage(), database).examine();
        } catch (IOException | SQLException e) {
            throw new RecordException(Sentences.say("record.unreadable", file, System.getProperty("java.io.tmpdir")), e);
        }
    }

    private ReadRecord examine() throws SQLException {
        readAttachments();
        database.refuseOversize();
        Verification verification = Verification.of(database);
        List<Recorded> events = verification.events();
        if (events.isEmpty()) {
            refuseForeign();
        }
        List<Damage> damages = new ArrayList<>();
        verification.flaw().or(this::hiddenFlaw).ifPresent(flaw -> damages.add(
                verification.damage(firstPage.isOfALongerFile() ? Sentences.say("flaw.cut") : flaw)));
        if (!firstPage.isIntact() && damages.isEmpty()) {
            damages.add(new Damage.OfHeader(Sentences.say("damage.header", events.size())));
        }
        if (!attachmentsIntact || !verification.beginning().map(Attachment.beginning(database.form(), attachments)::equals).orElse(true)) {
            damages.add(new Damage.OfAttachments(Sentences.say("damage.attachments")));
        }
        String hash = events.isEmpty() ? Attachment.beginning(database.form(), attachments) : verification.lastHash();
        return new ReadRecord(events, verification.acts(), contents(), hash, List.copyOf(damages));
    }

    /** The chain of hashes does not show that events are missing at its end; the structure of the file does. */
    private Optional<String> hiddenFlaw() {
        boolean sound = attachmentsIntact ? database.isSound() : database.isSoundForEvents();
        return sound ? Optional.empty() : Optional.of(Sentences.say("flaw.structure"));
    }

    private void readAttachments() {
        try {
            database.readAttachments(this::accept);
        } catch (SQLException e) {
            attachmentsIntact = false;
        }
    }

    private boolean accept(Attachment attachment) {
        attachedBytes += attachment.content().length;
        boolean intact = attachment.isAsWritten() && attachedBytes <= Database.LARGEST_FILE;
        if (intact) {
            attachments.add(attachment);
        }
        attachmentsIntact &= intact;
        return attachedBytes <= Database.LARGEST_FILE;
    }

    private SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        attachments.forEach(attachment -> contents.put(attachment.name(), attachment.content()));
        return Collections.unmodifiableSortedMap(contents);
    }

    /** A first page that is not ours may still be a damaged one of ours, and then events show it; here none did. */
    private void refuseForeign() {
        if (!firstPage.isOfARecord()) {
            throw new RecordException(Sentences.say("record.foreign", file));
        } else if (firstPage.version() > Form.NEWEST.version()) {
            throw new RecordException(Sentences.say("record.newer", file, firstPage.version(), Form.NEWEST.version()));
        }
    }
}
