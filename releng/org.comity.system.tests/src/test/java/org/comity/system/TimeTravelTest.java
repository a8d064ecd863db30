package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** A morning is played from a file, forked, played otherwise and compared: all of it by commands. */
class TimeTravelTest {
    private static final String EXAMPLE = Comity.HOME.resolve("docs/examples/glass-office-two-days.acts").toString();

    @TempDir
    private static Path folder;

    private static Comity.Answer played;

    @BeforeAll
    static void play() throws Exception {
        played = Comity.in(folder).run("play", Comity.GLASS_OFFICE.toString(), "--acts", EXAMPLE, "--record", "monday.comity");
    }

    @Test
    void actsFromAFileArePlayedAndRecorded() throws Exception {
        assertEquals(0, played.exitCode(), played.err());
        assertTrue(played.out().startsWith("The glass office: the clock stands at day 1, 09:00, after event 1\nline 2  Start\n"), played.out());
        assertTrue(played.out().contains("    REFUSED (UNKNOWN) There is no seat \"moon\" in this scenario."), played.out());
        String digest = played.out().lines().filter(line -> line.startsWith("digest: ")).findFirst().orElseThrow();
        assertTrue(Comity.in(folder).run("replay", "monday.comity").out().contains(digest), digest);
    }

    @Test
    void whatIfTheyHadWaited() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("monday.comity"));
        Comity.Answer forked = Comity.in(folder).run("fork", "monday.comity", "--at", "8", "--out", "waited.comity");
        assertEquals(0, forked.exitCode(), forked.err());
        assertTrue(forked.out().startsWith("waited.comity begins with events 1 to 8 of monday.comity; the clock stands at day 1, 11:00\n"), forked.out());
        Path acts = Files.writeString(folder.resolve("waiting.acts"), "{\"act\":\"JumpTo\",\"at\":6000}\n");
        assertEquals(0, Comity.in(folder).run("play", "waited.comity", "--acts", acts.toString()).exitCode());
        assertTrue(Comity.in(folder).run("replay", "waited.comity").out().contains("\nforked from monday.comity after event 8, "));
        Comity.Answer compared = Comity.in(folder).run("compare-runs", "monday.comity", "waited.comity");
        assertEquals(0, compared.exitCode(), compared.err());
        assertTrue(compared.out().contains("\nWhere they parted\n"), compared.out());
        Comity.Answer json = Comity.in(folder).run("compare-runs", "monday.comity", "waited.comity", "--format", "json");
        assertEquals(9, JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonObject("parted").get("event").getAsInt());
        Comity.Answer page = Comity.in(folder).run("compare-runs", "monday.comity", "waited.comity", "--format", "html", "--out", "pages");
        assertEquals(0, page.exitCode(), page.err());
        assertTrue(Files.readString(folder.resolve("pages/compared-runs.html")).contains("Where they parted"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("monday.comity")), "the original is only read");
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() throws Exception {
        Path acts = Files.writeString(folder.resolve("bad.acts"), "{\"act\":\"Dance\"}\n");
        isRefused(1, "fork", "monday.comity", "--at", "9000", "--out", "never.comity");
        isRefused(1, "fork", "monday.comity", "--at", "3", "--out", "monday.comity");
        isRefused(2, "fork", "monday.comity");
        isRefused(1, "play", "nothing.comity", "--acts", acts.toString());
        isRefused(1, "play", Comity.GLASS_OFFICE.toString(), "--acts", "nothing.acts");
        isRefused(2, "play", Comity.GLASS_OFFICE.toString());
        isRefused(1, "compare-runs", "monday.comity", EXAMPLE);
        isRefused(2, "compare-runs", "monday.comity");
        Comity.Answer answer = Comity.in(folder).run("play", Comity.GLASS_OFFICE.toString(), "--acts", acts.toString());
        assertEquals(1, answer.exitCode());
        assertTrue(answer.err().contains("Line 1 of " + acts + " is no act: there is no act \"Dance\""), answer.err());
    }

    private static void isRefused(int exitCode, String... arguments) throws Exception {
        Comity.Answer answer = Comity.in(folder).run(arguments);
        assertEquals(exitCode, answer.exitCode(), List.of(arguments) + answer.out() + answer.err());
        assertEquals("", answer.out());
        assertEquals(1, answer.errorLines().size(), answer.err());
    }
}
