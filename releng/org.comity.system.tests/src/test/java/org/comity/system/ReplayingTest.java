package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A record that comes back from a workshop. */
class ReplayingTest {
    @TempDir
    private static Path folder;

    private static Path record;

    @BeforeAll
    static void rehearse() throws Exception {
        assertEquals(0, Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "results", "--format", "html").exitCode());
        record = folder.resolve("results/exercise.comity");
    }

    @Test
    void anIntactRecordGivesTheDigestAndScoreOfTheRehearsal() throws Exception {
        byte[] before = Files.readAllBytes(record);
        Comity.Answer answer = Comity.in(folder).run("replay", record.toString());
        JsonObject summary = JsonParser.parseString(Files.readString(folder.resolve("results/rehearsal.json"))).getAsJsonObject();
        assertEquals(0, answer.exitCode(), answer.err());
        assertTrue(answer.out().contains("digest: " + summary.get("digest").getAsString() + "\n"), answer.out());
        assertTrue(answer.out().contains("score: " + summary.get("score").getAsInt()), answer.out());
        assertArrayEquals(before, Files.readAllBytes(record), "reading changes nothing");
    }

    @Test
    void oneAlteredByteIsFoundAndTheFirstBadEventIsNamed() throws Exception {
        byte[] bytes = Files.readAllBytes(record);
        byte[] wanted = "container yard 14. It is private".getBytes(StandardCharsets.UTF_8);
        int position = indexOf(bytes, wanted, "InjectReleased".getBytes(StandardCharsets.UTF_8));
        bytes[position] ^= 1;
        Path altered = Files.write(folder.resolve("altered.comity"), bytes);
        Comity.Answer answer = Comity.in(folder).run("replay", altered.toString());
        assertEquals(1, answer.exitCode());
        assertTrue(answer.out().matches("(?s)DAMAGED: .*[Ee]vent \\d+.*\\d+ events before the damage.*digest: [0-9a-f]{64}.*"), answer.out());
    }

    /** Where a text stands in an event, not in the copy of the scenario that the record holds. */
    private static int indexOf(byte[] bytes, byte[] wanted, byte[] near) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int position = text.indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
        while (position >= 0) {
            if (text.substring(Math.max(0, position - 600), position).contains(new String(near, StandardCharsets.ISO_8859_1))) {
                return position;
            }
            position = text.indexOf(new String(wanted, StandardCharsets.ISO_8859_1), position + 1);
        }
        throw new IllegalStateException("The event is not in the record");
    }

    @Test
    void aRecordThatWasCutOffIsReplayedAsFarAsItGoes() throws Exception {
        byte[] bytes = Files.readAllBytes(record);
        Path cut = Files.write(folder.resolve("cut.comity"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Comity.Answer answer = Comity.in(folder).run("replay", cut.toString());
        assertEquals(1, answer.exitCode());
        assertTrue(answer.out().contains("DAMAGED: "), answer.out());
    }

    @Test
    void whatIsNoRecordIsRefusedInOneSentence() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");
        for (String path : new String[] {text.toString(), folder.toString(), "nothing.comity"}) {
            Comity.Answer answer = Comity.in(folder).run("replay", path);
            assertEquals(1, answer.exitCode(), answer.out());
            assertEquals(1, answer.errorLines().size(), answer.err());
        }
    }
}
