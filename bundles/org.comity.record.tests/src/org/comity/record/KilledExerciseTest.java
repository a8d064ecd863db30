package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.comity.exercise.event.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An exercise in a process of its own, and what happens to that. */
class KilledExerciseTest {
    private static final int ROUNDS = Integer.getInteger("comity.kills", 20);
    private static final int SHORT = 1;

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void findAPlace() throws IOException {
        folder = Samples.folderWithAnOddName(temp);
    }

    @Test
    void whatWasAcknowledgedSurvivesTheKill() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(7);
        Path file = folder.resolve("record 0");
        for (int round = 0; round < ROUNDS; round++) {
            long acknowledged = recordAndKill(file, random.nextInt(1, 201));
            ReadRecord record = RecordReader.read(file);
            assertEquals(List.of(), record.damages());
            assertTrue(record.events().size() >= acknowledged, record.events().size() + " of " + acknowledged + " are left");
            assertEquals(events(record.events().size()), record.events());
            switch (round % 3) {
                case 0 -> goOn(file);
                case 1 -> file = folder.resolve("record " + round);
                default -> { }
            }
        }
    }

    /** Lets a process record until it has acknowledged some events, kills it, and gives the number of the last one. */
    private static long recordAndKill(Path file, int acknowledgements) throws IOException, InterruptedException {
        try (ChildProcess child = new ChildProcess(List.of(), file, SHORT)) {
            String last = "";
            for (int i = 0; i < acknowledgements; i++) {
                last = child.nextLine();
            }
            List<String> rest = child.kill();
            return Long.parseLong(rest.isEmpty() ? last : rest.getLast());
        }
    }

    private static void goOn(Path file) {
        try (EventStore store = SqliteEventStore.open(file)) {
            int last = store.events().size();
            store.append(List.of(RecordingProgram.event(last + 1, SHORT)));
            assertEquals(events(last + 1), store.events());
        }
    }

    private static List<Recorded> events(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(each -> RecordingProgram.event(each, SHORT)).toList();
    }

    @Test
    void aSecondComityDoesNotWriteToTheSameRecord() throws IOException, InterruptedException {
        Path file = folder.resolve("record");
        try (ChildProcess child = new ChildProcess(List.of(), file, SHORT)) {
            assertEquals("1", child.nextLine());
            var refusal = assertThrows(RecordException.class, () -> SqliteEventStore.open(file));
            assertEquals(file + " is open for an exercise already, here or in another Comity. Close the exercise there first.",
                    refusal.getMessage());
            assertTrue(!RecordReader.read(file).events().isEmpty(), "but it can be read");
        }
        SqliteEventStore.open(file).close();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "limits the size of files by a shell")
    void aFullDiskStopsTheExerciseAndLosesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("record");
        long acknowledged = 0;
        String line;
        try (ChildProcess child = new ChildProcess(List.of("/bin/sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh"), file, 5000)) {
            line = child.nextLine();
            while (line.matches("\\d+")) {
                acknowledged = Long.parseLong(line);
                line = child.nextLine();
            }
        }
        assertEquals(file + " could not be written. Nothing was recorded. See that the disk is connected and in order, then repeat it.",
                line);
        assertTrue(acknowledged > 10, "room for more than " + acknowledged);
        try (EventStore store = SqliteEventStore.open(file)) {
            assertEquals(acknowledged, store.events().size());
            store.append(List.of(RecordingProgram.event(acknowledged + 1, 5000)));
        }
        assertEquals(List.of(), RecordReader.read(file).damages());
    }
}
