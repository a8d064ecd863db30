package org.comity.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteEventStoreTest {
    private static final List<Recorded> EVENTS = Samples.exercise(60, 1);

    @TempDir
    private Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void findAPlace() throws IOException {
        folder = Samples.folderWithAnOddName(temp);
        file = folder.resolve("monday morning.comity");
    }

    @Test
    void anExerciseIsRecordedAndGoesOnTheNextDay() {
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            store.append(EVENTS.subList(0, 1));
            store.append(EVENTS.subList(1, 40));
            store.append(List.of());
            assertEquals(EVENTS.subList(0, 40), store.events());
        }
        try (EventStore store = SqliteEventStore.open(file)) {
            store.append(EVENTS.subList(40, 60));
            assertEquals(EVENTS, store.events());
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertEquals(EVENTS, record.events());
    }

    @Test
    void whichEventsOneActLedToIsRecorded() {
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            store.append(EVENTS.subList(0, 1));
            store.append(EVENTS.subList(1, 40));
        }
        try (EventStore store = SqliteEventStore.open(file)) {
            store.append(EVENTS.subList(40, 60));
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(1L, 2L, 41L), record.acts().stream().map(ActSpan::first).toList());
        assertEquals(List.of(1L, 40L, 60L), record.acts().stream().map(ActSpan::last).toList());
        assertEquals(record.hash(), record.acts().getLast().hash());
    }

    @Test
    void anExerciseThatAnEarlierComityBeganGoesOn() {
        try (EventStore store = SqliteEventStore.create(file, Form.ONE, Samples.ATTACHMENTS)) {
            store.append(EVENTS.subList(0, 40));
        }
        try (EventStore store = SqliteEventStore.open(file)) {
            store.append(EVENTS.subList(40, 60));
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertEquals(EVENTS, record.events());
        long minutes = EVENTS.stream().map(Recorded::at).distinct().count();
        assertEquals(minutes, record.acts().size(), "there, a case minute is taken for one act");
    }

    @Test
    void theScenarioIsKeptInTheRecord() {
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            assertArrayEquals(Samples.ATTACHMENTS.get("scenario.xmi"), store.attachment("scenario.xmi").orElseThrow());
            assertEquals(Optional.empty(), store.attachment("other.xmi"));
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(Samples.ATTACHMENTS.keySet(), record.attachments().keySet());
        record.attachments().forEach((name, content) -> assertArrayEquals(Samples.ATTACHMENTS.get(name), content));
    }

    @Test
    void aScenarioWithLargePicturesIsKeptToo() {
        byte[] pictures = new byte[20 << 20];
        Arrays.fill(pictures, (byte) 7);
        try (EventStore store = SqliteEventStore.create(file, Map.of("pictures.zip", pictures))) {
            store.append(EVENTS);
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertArrayEquals(pictures, record.attachments().get("pictures.zip"));
    }

    @Test
    void afterTheExerciseThereIsOneFile() throws IOException {
        EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS);
        store.append(EVENTS);
        store.close();
        store.close();
        assertEquals(List.of(file), files());
        SqliteEventStore.open(file).close();
        assertEquals(List.of(file), files());
    }

    @Test
    void theSameExerciseGivesTheSameBytesEverywhere() throws IOException {
        record(file, 7);
        byte[] here = Files.readAllBytes(file);
        AtomicInteger place = new AtomicInteger();
        Elsewhere.run(() -> {
            Path other = folder.resolve("record " + place.incrementAndGet());
            record(other, 7);
            assertArrayEquals(here, read(other));
        });
    }

    @Test
    void theHeaderSaysWhatTheFileIs() throws IOException, SQLException {
        record(file, 1);
        ByteBuffer header = ByteBuffer.wrap(read(file));
        assertEquals(0x434F4D59, header.getInt(68));
        assertEquals(2, header.getInt(60));
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
                Statement sql = connection.createStatement()) {
            assertEquals("4096", one(sql, "PRAGMA page_size"));
            assertEquals("UTF-8", one(sql, "PRAGMA encoding"));
            assertEquals("wal", one(sql, "PRAGMA journal_mode"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event SET actor = 'P9' WHERE number = 7", "DELETE FROM event WHERE number = 60",
            "UPDATE attachment SET content = x'00'", "DELETE FROM attachment",
            "INSERT OR REPLACE INTO event SELECT number, act, at, 'P9', type, payload, previous, hash FROM event WHERE number = 7"})
    void nobodyChangesTheRecordByMistake(String statement) throws SQLException {
        record(file, EVENTS.size());
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
                Statement sql = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertTrue(refusal.getMessage().contains("the exercise record is append-only"), refusal.getMessage());
        }
        assertEquals(EVENTS, RecordReader.read(file).events());
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Files.writeString(file, "minutes of the meeting");
        var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.create(file, Map.of()));
        assertEquals(file + " exists already. Choose another name for the new record.", refusal.getMessage());
        assertEquals("minutes of the meeting", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aNewRecordTakesNothingFromAKilledOneOfTheSameName() throws IOException {
        Path other = folder.resolve("other");
        try (EventStore killed = SqliteEventStore.create(other, Map.of())) {
            killed.append(EVENTS);
            Files.copy(folder.resolve("other-wal"), folder.resolve(file.getFileName() + "-wal"));
        }
        SqliteEventStore.create(file, Map.of()).close();
        assertEquals(List.of(), RecordReader.read(file).events());
        assertEquals(List.of(), RecordReader.read(file).damages());
    }

    @Test
    void aRecordIsNotCreatedInAFolderThatDoesNotExist() {
        Path nowhere = folder.resolve("nowhere").resolve("record");
        var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.create(nowhere, Map.of()));
        assertEquals(nowhere + " cannot be created. Choose an existing folder in which you may write.", refusal.getMessage());
    }

    @Test
    void eventsThatDoNotFollowAreRefusedAllTogether() {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            assertRefused(store, EVENTS.subList(1, 3), "Event 2 does not follow event 0");
            store.append(EVENTS.subList(0, 5));
            assertRefused(store, EVENTS.subList(4, 6), "Event 5 does not follow event 5");
            assertRefused(store, List.of(EVENTS.get(5), EVENTS.get(7)), "Event 8 does not follow event 6");
            assertRefused(store, List.of(EVENTS.get(5), new Recorded(7, 0, "P1", new Event.TimePassed())), "runs backwards in time");
            assertRefused(store, List.of(new Recorded(6, 9000, "P1", new Event.RequestArrived("R-404", "O1", "received"))), "R-404");
            assertEquals(EVENTS.subList(0, 5), store.events());
            store.append(EVENTS.subList(5, 60));
            assertEquals(EVENTS, store.events());
        }
    }

    @Test
    void anEventThatIsTooLargeIsRefused() {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(EVENTS.subList(0, 5));
            String fits = "x".repeat((4 << 20) - 100);
            assertRefused(store, List.of(note(6, fits + "x".repeat(100))), "Event 6 is larger than 4 MB");
            store.append(List.of(note(6, fits)));
        }
        assertEquals(List.of(), RecordReader.read(file).damages());
        assertEquals(6, RecordReader.read(file).events().size());
    }

    @Test
    void twoWindowsDoNotWriteToTheSameRecord() {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.open(file));
            assertEquals(file + " is open for an exercise already, here or in another Comity. Close the exercise there first.",
                    refusal.getMessage());
            store.append(EVENTS);
        }
        SqliteEventStore.open(file).close();
    }

    @Test
    void aRecordToWhichAnotherProgramHasWrittenIsLeftAlone() throws SQLException {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(EVENTS.subList(0, 5));
            try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
                    Statement sql = connection.createStatement()) {
                sql.execute("INSERT INTO event VALUES(6, 6, 9000, 'P9', 'TimePassed', '{}', '', '')");
            }
            assertRefused(store, EVENTS.subList(5, 7), "Another program has written to " + file);
            var refusal = assertThrows(RecordException.class, store::events);
            assertTrue(refusal.getMessage().contains("Event 6 is damaged"), refusal.getMessage());
        }
    }

    @Test
    void whileAnotherProgramHoldsTheRecordAnActCanBeRepeated() throws SQLException {
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            store.append(EVENTS.subList(0, 5));
            try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
                    Statement sql = connection.createStatement()) {
                sql.execute("BEGIN IMMEDIATE");
                assertRefused(store, EVENTS.subList(5, 7), "Another program holds " + file);
                sql.execute("ROLLBACK");
            }
            store.append(EVENTS.subList(5, 60));
            assertEquals(EVENTS, store.events());
        }
    }

    @Test
    void aDamagedRecordIsNotContinued() throws IOException {
        record(file, EVENTS.size());
        byte[] bytes = read(file);
        String text = new String(bytes, ISO_8859_1);
        bytes[text.indexOf("SUBMIT_DRAFT")]++;
        Files.write(file, bytes);
        var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.open(file));
        assertTrue(refusal.getMessage().startsWith(file + " is damaged, so no exercise can go on in it. Event "), refusal.getMessage());
        assertArrayEquals(bytes, read(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aRecordThatDoesNotExistIsNotOpened() throws IOException {
        var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.open(file));
        assertEquals(file + " does not exist. Choose an existing exercise record.", refusal.getMessage());
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @CsvSource({"SQLITE_FULL, There is no room for", "SQLITE_READONLY_DIRECTORY, cannot be written", "SQLITE_CANTOPEN, cannot be written",
            "SQLITE_IOERR_FSYNC, could not be written", "SQLITE_CORRUPT, is damaged"})
    void aFailureNamesTheFileAndTheWayOut(SQLiteErrorCode code, String start) {
        String sentence = SqliteFailure.sentence(file, new SQLiteException("[" + code + "]", code));
        assertTrue(sentence.contains(start) && sentence.contains(file.toString()), sentence);
        assertFalse(sentence.contains("SQLITE"), sentence);
    }

    private static void assertRefused(EventStore store, List<Recorded> events, String reason) {
        var refusal = assertThrows(LedgerException.class, () -> store.append(events));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static Recorded note(long number, String text) {
        return new Recorded(number, 9000, Act.CONTROL, new Event.NoteFiled(Topic.LOG, text, List.of()));
    }

    /** Records all events, so many in each step. */
    private static void record(Path file, int step) {
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            for (int from = 0; from < EVENTS.size(); from += step) {
                store.append(EVENTS.subList(from, Math.min(from + step, EVENTS.size())));
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
