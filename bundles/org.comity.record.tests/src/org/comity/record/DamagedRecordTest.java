package org.comity.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;

import org.comity.exercise.event.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records after a bad disk, a broken transfer or a curious hand. */
class DamagedRecordTest {
    private static final List<Recorded> EVENTS = Samples.exercise(150, 2);

    private static final Damage AFTER_THE_END = new Damage.FromEvent(151, "Event 151 is damaged: the structure of the file is broken"
            + " from there on. All 150 events before it are intact.");

    @TempDir
    private Path temp;
    private Path file;
    private byte[] intact;

    @BeforeEach
    void recordAnExercise() throws IOException {
        file = temp.resolve("record");
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            EVENTS.forEach(event -> store.append(List.of(event)));
        }
        intact = Files.readAllBytes(file);
    }

    @Test
    void oneAlteredByteIsFoundAndNothingBeforeItIsLost() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            int place = random.nextInt(intact.length);
            byte[] bytes = intact.clone();
            bytes[place] ^= (byte) random.nextInt(1, 256);
            found += read("byte " + place, bytes).damages().size();
        }
        assertTrue(found > 200, "most bytes of a record carry information, but only " + found + " of 400 were noticed");
    }

    @Test
    void ofATruncatedRecordEverythingBeforeTheCutRemains() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 100; i++) {
            int length = i < 20 ? random.nextInt(1, 2 * Database.PAGE_SIZE) : random.nextInt(1, intact.length);
            ReadRecord record = read("length " + length, Arrays.copyOf(intact, length));
            assertTrue(record.damages().getFirst().sentence().contains("the file ends before it is complete"), "length " + length);
        }
    }

    @Test
    void ofHalfARecordMuchIsLeft() throws IOException {
        ReadRecord record = read("half", Arrays.copyOf(intact, intact.length / 2));
        int left = record.events().size();
        assertTrue(left > 40, "only " + left);
        assertEquals(Samples.ATTACHMENTS.keySet(), record.attachments().keySet());
        assertEquals(List.of(new Damage.FromEvent(left + 1, "Event " + (left + 1) + " is damaged: the file ends before it is complete. All "
                + left + " events before it are intact.")), record.damages());
    }

    @Test
    void underADamagedHeaderEverythingIsIntact() throws IOException {
        Damage header = new Damage.OfHeader("The header of the file was damaged; all events in it, 150, are intact.");
        for (int place = 0; place < 100; place++) {
            byte[] bytes = intact.clone();
            bytes[place] ^= 1;
            ReadRecord record = read("byte " + place, bytes);
            assertEquals(EVENTS, record.events());
            assertEquals(Samples.ATTACHMENTS.keySet(), record.attachments().keySet());
            boolean counter = place >= 24 && place < 32 || place >= 92;
            assertEquals(counter ? List.of() : List.of(header), record.damages(), "byte " + place);
        }
    }

    @Test
    void anEventThatWasAlteredIsNamed() throws IOException {
        for (String part : List.of("P3", "RequestDrafted", "We write about the account.", hash(77), hash(150))) {
            ReadRecord record = read(part, altered(part));
            int left = record.events().size();
            assertEquals(List.of(new Damage.FromEvent(left + 1, "Event " + (left + 1)
                    + " is damaged: it is not as it was written, for its hash does not match. All " + left
                    + " events before it are intact.")), record.damages());
        }
        assertEquals(149, read("last hash", altered(hash(150))).events().size());
    }

    @Test
    void aScenarioThatWasAlteredIsNamedAndTheEventsAreIntact() throws IOException {
        Damage attachments = new Damage.OfAttachments("A file attached to the record, such as the scenario, is missing or was changed.");
        for (String part : List.of("<scenario/>", "scenario.xmi")) {
            ReadRecord record = read(part, altered(part));
            assertEquals(EVENTS, record.events());
            assertEquals(Set.of("pack.properties"), record.attachments().keySet());
            assertEquals(List.of(attachments), record.damages());
        }
    }

    @Test
    void aFewBytesAddedAtTheEndAreNoDamage() throws IOException {
        assertEquals(List.of(), read("added", Arrays.copyOf(intact, intact.length + 7)).damages());
    }

    @Test
    void aPageThatBelongsNowhereMayHaveBeenAnEvent() throws IOException {
        assertEquals(List.of(AFTER_THE_END), read("added", Arrays.copyOf(intact, intact.length + Database.PAGE_SIZE)).damages());
    }

    @Test
    void aTableThatWasReplacedByItsBeginningIsNotTakenForTheWhole() throws IOException {
        byte[] bytes = intact.clone();
        int root = Database.PAGE_SIZE;
        int firstLeaf = new String(bytes, ISO_8859_1).indexOf(hash(1), 2 * root) / Database.PAGE_SIZE * Database.PAGE_SIZE;
        System.arraycopy(intact, firstLeaf, bytes, root, Database.PAGE_SIZE);
        Files.write(file, bytes);
        ReadRecord record = RecordReader.read(file);
        int left = record.events().size();
        assertEquals(EVENTS.subList(0, left), record.events());
        assertTrue(record.damages().getFirst() instanceof Damage.FromEvent(long number, String sentence) && number == left + 1);
    }

    @Test
    void anEventHiddenFromTheEndOfTheTableIsMissed() throws IOException {
        byte[] bytes = intact.clone();
        int lastLeaf = new String(bytes, ISO_8859_1).lastIndexOf(hash(150)) / Database.PAGE_SIZE * Database.PAGE_SIZE;
        int numberOfCells = lastLeaf + 4;
        bytes[numberOfCells]--;
        assertEquals(List.of(new Damage.FromEvent(150, "Event 150 is damaged: the structure of the file is broken from there on."
                + " All 149 events before it are intact.")), read("hidden", bytes).damages());
    }

    @Test
    void ofADamagedLogTheEventsBeforeTheDamageAreRead() throws IOException {
        Path killed = temp.resolve("killed");
        Path log = temp.resolve("killed-wal");
        Files.delete(file);
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            EVENTS.forEach(event -> store.append(List.of(event)));
            Files.copy(file, killed);
            Files.copy(temp.resolve("record-wal"), log);
        }
        byte[] intactLog = Files.readAllBytes(log);
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = intactLog.clone();
            int place = random.nextInt(bytes.length);
            bytes[place] ^= (byte) random.nextInt(1, 256);
            Files.write(log, bytes);
            ReadRecord record = RecordReader.read(killed);
            assertEquals(List.of(), record.damages(), "byte " + place);
            assertEquals(EVENTS.subList(0, record.events().size()), record.events(), "byte " + place);
        }
    }

    /** Reads a damaged record, and sees that it has every event before the damage and never a wrong one. */
    private ReadRecord read(String damage, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        ReadRecord record = RecordReader.read(file);
        List<Recorded> left = new ArrayList<>(EVENTS);
        for (Damage found : record.damages()) {
            if (found instanceof Damage.FromEvent(long number, String sentence)) {
                left = EVENTS.subList(0, (int) number - 1);
            }
        }
        assertEquals(left, record.events(), damage);
        return record;
    }

    /** Alters the first letter of a part wherever it stands; some places are space that SQLite left free. */
    private byte[] altered(String part) {
        String other = (char) (part.charAt(0) ^ 2) + part.substring(1);
        return new String(intact, ISO_8859_1).replace(part, other).getBytes(ISO_8859_1);
    }

    private String hash(int number) {
        String previous = Attachment.beginning(Form.NEWEST, Samples.ATTACHMENTS.entrySet().stream()
                .map(attachment -> Attachment.of(attachment.getKey(), attachment.getValue())).toList());
        for (Recorded recorded : EVENTS.subList(0, number)) {
            previous = Entry.of(recorded, OptionalLong.of(recorded.number()), previous).hash();
        }
        return previous;
    }
}
