package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class RecordReaderTest {
    private static final List<Recorded> EVENTS = Samples.exercise(60, 5);

    @TempDir
    private Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void findAPlace() throws IOException {
        folder = Samples.folderWithAnOddName(temp);
        file = folder.resolve("tuesday?.comity");
    }

    @Test
    void readingChangesNothing() throws IOException {
        record();
        byte[] before = Files.readAllBytes(file);
        assertEquals(EVENTS, RecordReader.read(file).events());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void anExerciseThatWasNeverStartedHasNoEvents() {
        SqliteEventStore.create(file, Map.of()).close();
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.events());
        assertEquals(List.of(), record.damages());
    }

    @Test
    void twoRecordsWithTheSameHashAreTheSame() throws IOException {
        record();
        String hash = RecordReader.read(file).hash();
        Files.delete(file);
        record();
        assertEquals(hash, RecordReader.read(file).hash());
        try (EventStore store = SqliteEventStore.open(file)) {
            store.append(List.of(new Recorded(61, 9999, Act.CONTROL, new Event.Ended())));
        }
        assertTrue(!hash.equals(RecordReader.read(file).hash()));
    }

    @Test
    void whatAKilledExerciseHadRecordedIsRead() throws IOException {
        Path killed = folder.resolve("killed");
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            EVENTS.forEach(event -> store.append(List.of(event)));
            Files.copy(file, killed);
            Files.copy(folder.resolve(file.getFileName() + "-wal"), folder.resolve("killed-wal"));
        }
        byte[] log = Files.readAllBytes(folder.resolve("killed-wal"));
        assertEquals(EVENTS, RecordReader.read(killed).events());
        assertArrayEquals(log, Files.readAllBytes(folder.resolve("killed-wal")));
        SqliteEventStore.open(killed).close();
        assertEquals(List.of(killed, file).stream().sorted().toList(), files());
        assertEquals(EVENTS, RecordReader.read(killed).events());
    }

    @Test
    void anExerciseThatRunsInThisWindowIsReadThere() {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(EVENTS);
            assertRefused("is open for an exercise in this window. Close the exercise first, or look at the record there.");
            assertEquals(EVENTS, store.events());
        }
    }

    @Test
    void aFileThatDoesNotExistIsNoRecord() {
        assertRefused("does not exist. Choose an existing exercise record.");
    }

    @Test
    void aFolderIsNoRecord() throws IOException {
        Files.createDirectory(file);
        assertRefused("is a folder. Choose the exercise record in it.");
    }

    @Test
    void anEmptyFileIsNoRecord() throws IOException {
        Files.createFile(file);
        assertRefused("is empty; no exercise was ever written to it. Choose another record.");
    }

    @Test
    void aLetterIsNoRecord() throws IOException {
        Files.writeString(file, "Dear colleague, ".repeat(2000));
        assertRefused("is not an exercise record. Choose a file in which Comity recorded an exercise.");
        Files.writeString(file, "Dear");
        assertRefused("is not an exercise record. Choose a file in which Comity recorded an exercise.");
    }

    @Test
    void anotherProgramsDatabaseIsNoRecord() throws SQLException {
        sql("CREATE TABLE event(number INTEGER PRIMARY KEY, text TEXT)", "INSERT INTO event VALUES(1, 'dentist')");
        assertRefused("is not an exercise record. Choose a file in which Comity recorded an exercise.");
    }

    @Test
    void aRecordOfANewerComityIsNotMisread() throws SQLException {
        sql("PRAGMA application_id = " + 0x434F4D59, "PRAGMA user_version = 3", "CREATE TABLE happening(id INTEGER PRIMARY KEY)");
        assertRefused("was written by a newer Comity (form 3 of the record; this Comity reads form 2). Open it with the newer one.");
    }

    @Test
    void aFileLargerThanAnyRecordIsNotRead() throws IOException {
        record();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), Database.LARGEST_FILE);
        }
        assertRefused("is larger than 512 MB, the most that Comity reads of a record. Choose another record.");
    }

    @Test
    @Timeout(10)
    void aTableThatNeverEndsIsNotRead() throws SQLException {
        sql("PRAGMA application_id = " + 0x434F4D59, "PRAGMA user_version = 1", "CREATE VIEW event AS WITH RECURSIVE endless(n) AS"
                + " (SELECT 1 UNION ALL SELECT 1 FROM endless) SELECT n AS number, n AS at, '' AS actor, '' AS type, '' AS payload,"
                + " '' AS previous, '' AS hash FROM endless");
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.events());
        assertTrue(record.damages().getFirst() instanceof Damage.FromEvent(long number, String sentence) && number == 1);
    }

    @Test
    void anEventThatIsMissingIsNamed() throws SQLException {
        forge(EVENTS.subList(0, 5), EVENTS.get(6));
        assertDamage("Event 6 is damaged: it is missing, and event 7 stands in its place. All 5 events before it are intact.");
    }

    @Test
    void anEventThatCannotHaveHappenedIsNamed() throws SQLException {
        forge(EVENTS.subList(0, 5), new Recorded(6, 9000, "P1", new Event.RequestArrived("R-404", "O1", "received")));
        assertDamage("Event 6 is damaged: it does not follow from what happened before"
                + " (Event 6 is about a request that was never opened: R-404). All 5 events before it are intact.");
    }

    @Test
    void aRecordThatRunsBackwardsInTimeIsDamaged() throws SQLException {
        forge(EVENTS.subList(0, 5), new Recorded(6, -1, "P1", new Event.TimePassed()));
        assertDamage("Event 6 is damaged: it does not follow from what happened before (Event 6 runs backwards in time)."
                + " All 5 events before it are intact.");
    }

    @Test
    void anEventOfAnActThatIsOverIsDamaged() throws SQLException {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(EVENTS.subList(0, 2));
            store.append(EVENTS.subList(2, 5));
        }
        String previous = RecordReader.read(file).hash();
        Recorded sixth = new Recorded(6, 9000, "P1", new Event.TimePassed());
        try (Database database = Database.open(file)) {
            database.append(List.of(entry(sixth, 1, previous)));
        }
        assertDamage("Event 6 is damaged: it says that its act began with event 1, which began no act that goes on here."
                + " All 5 events before it are intact.");
    }

    @Test
    void anEventOfAnUnknownTypeIsNamed() throws SQLException {
        forge(List.of(), entry("Wiretap", "{}"));
        assertDamage("Event 1 is damaged: this Comity cannot read it (there is no type of event \"Wiretap\")."
                + " There is no event before it.");
    }

    @Test
    void anEventOfWhichAPartIsMissingIsNamed() throws SQLException {
        forge(List.of(), entry("Started", "{}"));
        assertDamage("Event 1 is damaged: this Comity cannot read it (plan is missing in $). There is no event before it.");
    }

    @Test
    @Timeout(10)
    void anEventLargerThanAnyIsNotRead() throws SQLException {
        forge(EVENTS.subList(0, 1), new Recorded(2, 9, "P1", new Event.NoteFiled(Topic.LOG, "x".repeat(50 << 20), List.of())));
        assertDamage("Event 2 is damaged: the structure of the file is broken from there on. The event before it is intact.");
    }

    private void record() {
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            store.append(EVENTS);
        }
    }

    /** Writes what no {@link EventStore} would write, with hashes that are right. */
    private void forge(List<Recorded> honest, Recorded forged) throws SQLException {
        String previous = Attachment.beginning(Form.NEWEST, List.of());
        for (Recorded recorded : honest) {
            previous = entry(recorded, 1, previous).hash();
        }
        forge(honest, entry(forged, forged.number(), previous));
    }

    private void forge(List<Recorded> honest, Entry forged) throws SQLException {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(honest);
        }
        try (Database database = Database.open(file)) {
            database.append(List.of(forged));
        }
    }

    private static Entry entry(Recorded recorded, long act, String previous) {
        return Entry.of(recorded, OptionalLong.of(act), previous);
    }

    private static Entry entry(String type, String payload) {
        String previous = Attachment.beginning(Form.NEWEST, List.of());
        String hash = Sha256.of(List.of(previous, "1", "0", Act.CONTROL, type, payload, "1"));
        return new Entry(1, OptionalLong.of(1), 0, Act.CONTROL, type, payload, previous, hash);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private void assertRefused(String reason) {
        var refusal = assertThrows(RecordException.class, () -> RecordReader.read(file));
        assertEquals(file + " " + reason, refusal.getMessage());
    }

    private void assertDamage(String sentence) {
        assertEquals(List.of(sentence), RecordReader.read(file).damages().stream().map(Damage::sentence).toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
