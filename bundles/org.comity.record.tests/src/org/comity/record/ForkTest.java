package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "What if they had asked on Tuesday?" A new exercise begins where another one stood. */
class ForkTest {
    private static final List<Recorded> EVENTS = Samples.exercise(60, 5);

    @TempDir
    private Path temp;
    private Path folder;
    private Path original;
    private Path file;

    @BeforeEach
    void findAPlace() throws IOException {
        folder = Samples.folderWithAnOddName(temp);
        original = folder.resolve("tuesday.comity");
        file = folder.resolve("fork of tuesday");
    }

    /** Acts of four events each. */
    private void record(Form form) {
        try (EventStore store = SqliteEventStore.create(original, form, Samples.ATTACHMENTS)) {
            for (int from = 0; from < EVENTS.size(); from += 4) {
                store.append(EVENTS.subList(from, from + 4));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "4, 4", "5, 8", "31, 32", "60, 60"})
    void aForkBeginsAtTheEndOfTheActOfTheEvent(long number, int end) throws IOException {
        record(Form.TWO);
        byte[] before = Files.readAllBytes(original);
        try (EventStore fork = Fork.begin(original, number, file)) {
            assertEquals(EVENTS.subList(0, end), fork.events());
        }
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertEquals(EVENTS.subList(0, end), record.events());
        assertEquals(end / 4, record.acts().size(), "its acts are those of the original");
        ActSpan shared = RecordReader.read(original).acts().get(end / 4 - 1);
        assertEquals(Optional.of(new Fork.Origin("tuesday.comity", end, shared.hash())), Fork.origin(record));
        assertArrayEquals(before, Files.readAllBytes(original));
        assertEquals(List.of(file, original), files());
    }

    @Test
    void aForkGoesOnAndTheOriginalToo() {
        record(Form.TWO);
        Recorded other = new Recorded(9, 9000, Act.CONTROL, new Event.TimePassed());
        try (EventStore fork = Fork.begin(original, 8, file); EventStore store = SqliteEventStore.open(original)) {
            fork.append(List.of(other));
            store.append(List.of(new Recorded(61, 9999, Act.CONTROL, new Event.Ended())));
        }
        assertEquals(other, RecordReader.read(file).events().getLast());
        assertEquals(EVENTS, RecordReader.read(original).events().subList(0, 60));
    }

    @Test
    void aForkOfAForkNamesItsOwnOrigin() {
        record(Form.TWO);
        Fork.begin(original, 32, file).close();
        Path second = folder.resolve("second");
        Fork.begin(file, 10, second).close();
        ReadRecord record = RecordReader.read(second);
        assertEquals("fork of tuesday", Fork.origin(record).orElseThrow().file());
        assertEquals(EVENTS.subList(0, 12), record.events());
        assertEquals(Optional.empty(), Fork.origin(RecordReader.read(original)));
        assertTrue(record.attachments().keySet().containsAll(Samples.ATTACHMENTS.keySet()));
    }

    @Test
    void ofARecordThatDoesNotKnowItsActsAForkBeginsAtTheEndOfTheMinute() {
        try (EventStore store = SqliteEventStore.create(original, Form.ONE, Map.of())) {
            store.append(List.of(at(1, 100), at(2, 100), at(3, 100), at(4, 101), at(5, 200)));
        }
        Fork.begin(original, 2, file).close();
        assertEquals(3, RecordReader.read(file).events().size());
        assertEquals(1, RecordReader.read(file).acts().size());
    }

    private static Recorded at(long number, long minute) {
        return new Recorded(number, minute, Act.CONTROL, new Event.TimePassed());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 61, Long.MAX_VALUE, Long.MIN_VALUE})
    void anEventThatTheOriginalDoesNotHaveIsRefused(long number) throws IOException {
        record(Form.TWO);
        assertRefused(number, original + " has no event " + number + "; its events are 1 to 60. Choose one of them.");
    }

    @Test
    void anExerciseThatNeverBeganCannotBeForked() throws IOException {
        SqliteEventStore.create(original, Map.of()).close();
        assertRefused(1, original + " has no event 1; nothing was ever recorded in it. Choose one of them.");
    }

    @Test
    void aFileThatExistsIsNotOverwritten() throws IOException {
        record(Form.TWO);
        Files.writeString(file, "minutes of the meeting");
        RecordException refusal = assertThrows(RecordException.class, () -> Fork.begin(original, 8, file));
        assertEquals(file + " exists already. Choose another name for the new record.", refusal.getMessage());
        assertEquals("minutes of the meeting", Files.readString(file));
        assertThrows(RecordException.class, () -> Fork.begin(original, 8, original));
        assertEquals(EVENTS, RecordReader.read(original).events());
    }

    @Test
    void aDamagedRecordIsForkedWithinItsSoundPartOnly() throws IOException {
        record(Form.TWO);
        String bytes = Files.readString(original, StandardCharsets.ISO_8859_1);
        String hash = RecordReader.read(original).acts().get(7).hash(); // of event 32
        Files.writeString(original, bytes.replace(hash, hash.substring(0, 63) + (char) (hash.charAt(63) ^ 1)), StandardCharsets.ISO_8859_1);
        assertEquals(31, RecordReader.read(original).events().size());
        String damage = "Event 32 is damaged: it is not as it was written, for its hash does not match. All 31 events before it are intact.";
        for (long number : List.of(29L, 31L, 32L, 60L, 61L)) { // the act of event 29 may have gone on
            assertRefused(number, "No exercise can go on from event " + number + " of " + original + ". " + damage + " Choose an event from 1 to 28.");
        }
        Fork.begin(original, 28, file).close();
        assertEquals(EVENTS.subList(0, 28), RecordReader.read(file).events());
    }

    @Test
    void withoutItsScenarioNoExerciseGoesOn() throws IOException {
        record(Form.TWO);
        String bytes = Files.readString(original, StandardCharsets.ISO_8859_1);
        Files.writeString(original, bytes.replace("<scenario/>", "<szenario/>"), StandardCharsets.ISO_8859_1);
        assertRefused(8, "No exercise can go on from " + original + ". A file attached to the record, such as the scenario, is missing or was"
                + " changed. Choose an intact copy of the record.");
    }

    @Test
    void anExerciseThatRunsElsewhereIsForkedAsItStands() throws IOException, InterruptedException {
        try (ChildProcess child = new ChildProcess(List.of(), original, 1)) {
            String line = child.nextLine();
            while (Long.parseLong(line) < 5) {
                line = child.nextLine();
            }
            Fork.begin(original, 5, file).close();
        }
        assertEquals(LongStream.rangeClosed(1, 5).mapToObj(number -> RecordingProgram.event(number, 1)).toList(), RecordReader.read(file).events());
    }

    @Test
    void anExerciseThatRunsInThisWindowIsForkedAfterwards() {
        try (EventStore store = SqliteEventStore.create(original, Map.of())) {
            store.append(EVENTS);
            RecordException refusal = assertThrows(RecordException.class, () -> Fork.begin(original, 5, file));
            assertTrue(refusal.getMessage().contains("is open for an exercise in this window"), refusal.getMessage());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "limits the size of files by a shell")
    void aFullDiskLeavesNoHalfOfAFork() throws IOException, InterruptedException {
        try (EventStore store = SqliteEventStore.create(original, Map.of())) {
            store.append(LongStream.rangeClosed(1, 800).mapToObj(number -> RecordingProgram.event(number, 3000)).toList());
        }
        // SQLite's log of the one big step is a little larger than the file that it leads to
        String limit = "ulimit -f " + (Files.size(original) + 16_384) / 512 + "; exec \"$@\"";
        try (ChildProcess child = new ChildProcess(List.of("/bin/sh", "-c", limit, "sh"), ForkingProgram.class, original.toUri().toString(), "800",
                file.toUri().toString())) {
            assertEquals(file + " could not be written. Nothing was recorded. See that the disk is connected and in order, then repeat it.", child.nextLine());
        }
        assertEquals(List.of(original), files());
        assertEquals(List.of(), RecordReader.read(original).damages());
    }

    private void assertRefused(long number, String sentence) throws IOException {
        RecordException refusal = assertThrows(RecordException.class, () -> Fork.begin(original, number, file));
        assertEquals(sentence, refusal.getMessage());
        assertEquals(List.of(original), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
