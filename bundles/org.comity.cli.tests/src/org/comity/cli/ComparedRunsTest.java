package org.comity.cli;

import static org.comity.cli.Refusals.fails;
import static org.comity.cli.Refusals.isMisuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.comity.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** "What if they had not waited?" The trainer forks the exercise, plays on otherwise, and compares. */
class ComparedRunsTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("comity.home"), "docs/examples/glass-office-two-days.acts");

    @TempDir
    private Path folder;

    private Path original;
    private Path fork;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @BeforeEach
    void playTwoDays() throws Exception {
        original = folder.resolve("original.comity");
        fork = folder.resolve("fork.comity");
        run(new PlayCommand(), GlassOffice.PACK, "--acts", EXAMPLE, "--record", original);
    }

    private String run(Command command, Object... arguments) throws MisuseException, FailedException {
        printed.reset();
        assertEquals(0, command.run(List.of(arguments).stream().map(Object::toString).toList(), out));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path acts(String... lines) throws IOException {
        return Files.write(folder.resolve("acts"), List.of(lines));
    }

    /** Forked when the file was open and nothing was sent; the letter leaves a day later. */
    private void forkAndWait() throws Exception {
        run(new ForkCommand(), original, "--at", 9, "--out", fork);
        List<String> lines = Files.readAllLines(EXAMPLE);
        run(new PlayCommand(), fork, "--acts", acts("{\"act\":\"JumpTo\",\"at\":2100}", lines.get(6), lines.get(7), "{\"act\":\"JumpTo\",\"at\":6000}"));
    }

    @Test
    void aForkTellsWhereItBeginsAndReplayWhereItComesFrom() throws Exception {
        assertEquals(List.of(fork + " begins with events 1 to 3 of " + original + "; the clock stands at day 1, 09:00",
                "Event 2 is one of those that the same act led to; an exercise goes on from the last of them.",
                "It goes on with ./comity play " + fork + " --acts FILE"), run(new ForkCommand(), original, "--at", 2, "--out", fork).lines().toList());
        String hash = RecordReader.read(original).acts().get(1).hash();
        assertTrue(run(new ReplayCommand(), fork).contains("\nforked from original.comity after event 3, whose hash there is " + hash + "\n"));
    }

    @Test
    void whereTheyPartedAndWhatItCostIsTold() throws Exception {
        forkAndWait();
        String told = run(new CompareRunsCommand(), original, fork);
        assertTrue(told.startsWith("The glass office: two runs side by side\nFirst: " + original + ", "), told);
        assertTrue(told.contains("  Both were opened with the same seats, seed, player and library.\n"), told);
        assertTrue(told.contains("  First   day 1, 11:00     10  Tevara Police, Anti-Trafficking Unit drafts XTV-001 (Preservation of data)\n"), told);
        assertTrue(told.matches("(?s).*Preservation of data, Lumen Chat, law enforcement desk \\(XTV-001\\)  left +day 1, 11:00 +day 2, 11:00 +\\+1\\n.*"), told);
        assertTrue(told.contains("Fatal errors\n  "), told);
        assertEquals("", told.lines().filter(line -> line.matches(".*(\\{\\d|\\bnull\\b|Optional).*")).findFirst().orElse(""));
    }

    @Test
    void theSameIsThereForOtherProgramsAndAsAPage() throws Exception {
        forkAndWait();
        JsonObject json = JsonParser.parseString(run(new CompareRunsCommand(), original, fork, "--format", "json")).getAsJsonObject();
        assertEquals("glass-office", json.get("scenario").getAsString());
        assertEquals(10, json.getAsJsonObject("parted").get("event").getAsInt());
        assertEquals(1, json.getAsJsonArray("requests").get(0).getAsJsonObject().get("dispatchDaysLater").getAsInt());
        assertEquals(10, json.getAsJsonArray("criteria").size());
        Path pages = folder.resolve("pages");
        String told = run(new CompareRunsCommand(), original, fork, "--format", "html", "--out", pages);
        assertTrue(told.strip().endsWith(pages.resolve("compared-runs.html").toString()), told);
        String html = Files.readString(pages.resolve("compared-runs.html"));
        for (String words : List.of("two runs side by side", "Where they parted", "Points by criterion", "+1")) {
            assertTrue(html.contains(words), words);
        }
    }

    @Test
    void runsOfOtherWordingsAndDamagedOnesAreNotCompared() throws Exception {
        Path pack = GlassOffice.spoilt(folder, content -> content.replace("The glass office", "The other office"));
        run(new PlayCommand(), pack, "--acts", acts("{\"act\":\"Start\"}"), "--record", fork);
        fails(new CompareRunsCommand(), List.of(original.toString(), fork.toString()), "in two wordings", "Choose two records");
        String bytes = Files.readString(fork, StandardCharsets.ISO_8859_1);
        Files.writeString(fork, bytes.replace("ClockStarted", "ClockStopped"), StandardCharsets.ISO_8859_1);
        fails(new CompareRunsCommand(), List.of(original.toString(), fork.toString()), fork + " cannot be compared. Event 3 is damaged");
        fails(new CompareRunsCommand(), List.of(original.toString(), EXAMPLE.toString()), EXAMPLE + " is not an exercise record.");
    }

    @Test
    void whatCannotBeForkedIsNamed() throws Exception {
        fails(new ForkCommand(), List.of(original.toString(), "--at", "900", "--out", fork.toString()), original + " has no event 900; its events are 1 to ");
        fails(new ForkCommand(), List.of(original.toString(), "--at", "0", "--out", fork.toString()), "has no event 0");
        fails(new ForkCommand(), List.of(original.toString(), "--at", "2", "--out", original.toString()), original + " exists already.");
        fails(new ForkCommand(), List.of(original.toString(), "--at", "2", "--out", folder.resolve("no/where").toString()), "cannot be created.");
        fails(new ForkCommand(), List.of(EXAMPLE.toString(), "--at", "2", "--out", fork.toString()), "is not an exercise record.");
        assertTrue(Files.notExists(fork));
    }

    @Test
    void argumentsThatMakeNoSenseAreNamed() {
        isMisuse(new ForkCommand(), "", "the record to fork");
        isMisuse(new ForkCommand(), original + " --at 3", "--out FILE");
        isMisuse(new ForkCommand(), original + " --out x", "--at N");
        isMisuse(new ForkCommand(), original + " --at three --out x", "--at takes a whole number, not 'three'");
        isMisuse(new CompareRunsCommand(), "", "two records", "are 0");
        isMisuse(new CompareRunsCommand(), original.toString(), "is 1");
        isMisuse(new CompareRunsCommand(), original + " " + original + " " + original, "are 3");
        isMisuse(new CompareRunsCommand(), original + " " + original + " --format odt", "odt", "text, json");
        isMisuse(new CompareRunsCommand(), original + " " + original + " --format json --out x", "--out");
        isMisuse(new CompareRunsCommand(), original + " " + original + " --player expert", "--player");
    }
}
