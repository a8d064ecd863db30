package org.comity.cli;

import static org.comity.cli.Refusals.fails;
import static org.comity.cli.Refusals.isMisuse;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.comity.exercise.event.Event;
import org.comity.record.EventStore;
import org.comity.record.RecordReader;
import org.comity.record.SqliteEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is played by acts in a file: a workshop without a window. */
class PlayCommandTest {
    private static final Path DOCS = Path.of(System.getProperty("comity.home"), "docs");
    private static final Path EXAMPLE = DOCS.resolve("examples/glass-office-two-days.acts");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> play(Path what, Path acts, String... more) throws MisuseException, FailedException {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of(what.toString(), "--acts", acts.toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, new PlayCommand().run(arguments, out));
        return printed().lines().toList();
    }

    private Path acts(String... lines) throws IOException {
        return Files.write(folder.resolve("acts"), List.of(lines));
    }

    private Path record(String name) {
        return folder.resolve(name);
    }

    @Test
    void theExampleOfTheManualIsAnsweredAsTheManualSays() throws Exception {
        List<String> answer = play(GlassOffice.PACK, EXAMPLE);
        String manual = Files.readString(DOCS.resolve("play.md"));
        List<String> shown = manual.substring(manual.indexOf("```\n") + 4, manual.lastIndexOf("```")).lines().toList();
        assertTrue(shown.size() > 15, "lines shown: " + shown.size());
        int next = 0;
        for (String line : shown) {
            int found = answer.subList(next, answer.size()).indexOf(line);
            assertTrue(found >= 0, line + " is not answered, or not in this order: " + answer);
            next += found + 1;
        }
        assertEquals("10 lines accepted, 1 refused; the clock stands at day 2, 09:00, after event", answer.get(answer.size() - 3).replaceAll(" \\d+; the exercise is paused", ""));
        assertEquals("No record was kept; --record FILE keeps one.", answer.getLast());
    }

    @Test
    void theSameActsGiveTheSameRecordEverywhere() throws Exception {
        List<String> here = play(GlassOffice.PACK, EXAMPLE, "--record", record("here").toString());
        GlassOffice.elsewhere(place -> {
            List<String> there = play(GlassOffice.PACK, EXAMPLE, "--record", record(place).toString());
            assertEquals(here.subList(0, here.size() - 1), there.subList(0, there.size() - 1));
            assertArrayEquals(Files.readAllBytes(record("here")), Files.readAllBytes(record(place)));
        });
    }

    @Test
    void anExerciseThatWasLeftGoesOnInItsRecord() throws Exception {
        List<String> lines = Files.readAllLines(EXAMPLE);
        Path record = record("in two parts");
        play(GlassOffice.PACK, acts(lines.subList(0, 6).toArray(String[]::new)), "--record", record.toString());
        play(record, acts(lines.subList(6, lines.size()).toArray(String[]::new)));
        assertEquals("Record: " + record, printed().lines().toList().getLast());
        play(GlassOffice.PACK, EXAMPLE, "--record", record("at once").toString());
        assertEquals(RecordReader.read(record("at once")).hash(), RecordReader.read(record).hash());
    }

    @Test
    void whoIsNotSeatedIsADesk() throws Exception {
        List<String> answer = play(GlassOffice.PACK, acts("{\"act\":\"Start\"}",
                "{\"act\":\"FileNote\",\"actor\":\"sg-agc\",\"topic\":\"LOG\",\"text\":\"x\"}"), "--seats", "tv-police, tv-moj", "--seed", "7",
                "--record", record("r").toString());
        assertTrue(answer.toString().contains("REFUSED (NO_RIGHT) Nobody plays"), answer.toString());
        Event.Opened opened = (Event.Opened) RecordReader.read(record("r")).events().getFirst().event();
        assertEquals(List.of("tv-moj", "tv-police"), opened.seated());
        assertEquals(7, opened.seed());
    }

    @Test
    void aLineThatIsNoActIsNamedAndWhatWasBeforeStays() throws Exception {
        Path acts = acts("", "{\"act\":\"Start\"}", "{\"act\":\"Dance\"}", "{\"act\":\"Pause\"}");
        fails(new PlayCommand(), List.of(GlassOffice.PACK.toString(), "--acts", acts.toString(), "--record", record("r").toString()),
                "Line 3 of " + acts + " is no act: there is no act \"Dance\".", "were played and stay");
        assertTrue(RecordReader.read(record("r")).events().stream().anyMatch(recorded -> recorded.event() instanceof Event.Started));
        assertTrue(RecordReader.read(record("r")).events().stream().noneMatch(recorded -> recorded.event() instanceof Event.Paused));
        fails(new PlayCommand(), List.of(record("r").toString(), "--acts", acts("{\"act\":\"Pause\",\"at\":\"now\"}").toString()), "Line 1 of ", "$.at is of the wrong kind");
    }

    @Test
    void actsThatCannotBeAreRefusedAndTheNextFollows() throws Exception {
        List<String> answer = play(GlassOffice.PACK, acts("{\"act\":\"JumpToNext\"}", "{\"act\":\"Start\"}", "{\"act\":\"Start\"}",
                "{\"act\":\"Open\",\"seated\":[],\"seed\":1,\"player\":\"me\",\"packDigest\":\"\",\"libraryDigest\":\"\"}", "{\"act\":\"JumpTo\",\"at\":5}",
                "{\"act\":\"JumpTo\",\"at\":9223372036854775807}", "{\"act\":\"FileNote\",\"actor\":\"tv-moj\",\"topic\":\"LOG\",\"text\":\"" + "x".repeat(30_000) + "\"}",
                "{\"act\":\"Pause\",\"at\":-7}", "{\"act\":\"End\"}"));
        assertEquals(7, answer.stream().filter(line -> line.startsWith("    REFUSED (")).count(), answer.toString());
        assertTrue(answer.toString().contains("2 lines accepted, 7 refused"), answer.toString());
        assertTrue(answer.toString().contains("the exercise is ended"), answer.toString());
    }

    @Test
    void aSeatIsToldWhatItCanDoNowAndWhatTheRestWouldNeed() throws Exception {
        List<String> lines = Files.readAllLines(EXAMPLE);
        lines.add("{\"act\":\"Resume\"}");
        lines.add("{\"act\":\"Possible\",\"actor\":\"tv-police\"}");
        List<String> answer = play(GlassOffice.PACK, acts(lines.toArray(String[]::new)));
        List<String> told = answer.subList(answer.indexOf("line " + lines.size() + "  Possible") + 1, answer.size() - 3);
        assertTrue(told.stream().anyMatch(line -> line.equals("    can: Note to file")), told.toString());
        assertTrue(told.stream().anyMatch(line -> line.startsWith("    can: XTV-001: ")), told.toString());
        assertTrue(told.stream().anyMatch(line -> line.startsWith("    can: Open a file to Lumen Chat, law enforcement desk (lumen): ") && line.contains("data-preservation")), told.toString());
        assertTrue(told.stream().anyMatch(line -> line.startsWith("    not now: XTV-001: ")), told.toString());
        assertTrue(told.lastIndexOf(told.stream().filter(line -> line.startsWith("    can: ")).reduce((one, other) -> other).orElseThrow())
                < told.indexOf(told.stream().filter(line -> line.startsWith("    not now: ")).findFirst().orElseThrow()), "what can be done comes first");
        fails(new PlayCommand(), List.of(GlassOffice.PACK.toString(), "--acts", acts("{\"act\":\"Possible\",\"actor\":\"moon\"}").toString()),
                "Line 1 of ", "\"moon\", who is nobody in this scenario. Its seats are tv-police");
    }

    @Test
    void argumentsThatMakeNoSenseAreNamed() throws Exception {
        String pack = GlassOffice.PACK.toString();
        String acts = acts("{\"act\":\"Start\"}").toString();
        isMisuse(new PlayCommand(), "", "the pack or the record");
        isMisuse(new PlayCommand(), pack, "--acts FILE");
        isMisuse(new PlayCommand(), pack + " --acts " + acts + " --seats moon", "no seat \"moon\"");
        isMisuse(new PlayCommand(), pack + " --acts " + acts + " --seed x", "--seed", "'x'");
        play(GlassOffice.PACK, Path.of(acts), "--record", record("r").toString());
        for (String option : List.of("--seats tv-moj", "--seed 2", "--record other", "--overlay other")) {
            isMisuse(new PlayCommand(), record("r") + " --acts " + acts + " " + option, option.split(" ")[0] + " goes with a pack");
        }
        MisuseException thrown = assertThrows(MisuseException.class,
                () -> new PlayCommand().run(List.of(pack, "--acts", acts, "--seats", "", "--record", record("s").toString()), out));
        assertTrue(thrown.getMessage().contains("There is no seat"), thrown.getMessage());
        assertFalse(Files.exists(record("s")), "refused before anything was made");
    }

    @Test
    void filesThatCannotBePlayedAreNamed() throws Exception {
        String pack = GlassOffice.PACK.toString();
        Path acts = acts("{\"act\":\"Start\"}");
        fails(new PlayCommand(), List.of(pack, "--acts", record("none").toString()), record("none") + " does not exist.");
        fails(new PlayCommand(), List.of(pack, "--acts", folder.toString()), folder + " is a folder.");
        Path bytes = Files.write(record("bytes"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        fails(new PlayCommand(), List.of(pack, "--acts", bytes.toString()), bytes + " is no text in UTF-8.");
        fails(new PlayCommand(), List.of(record("none").toString(), "--acts", acts.toString()), "does not exist. Choose an existing exercise record.");
        fails(new PlayCommand(), List.of(acts.toString(), "--acts", acts.toString()), "is not an exercise record.");
        Path kept = Files.writeString(record("kept"), "minutes");
        fails(new PlayCommand(), List.of(pack, "--acts", acts.toString(), "--record", kept.toString()), kept + " exists already.");
        assertEquals("minutes", Files.readString(kept));
        fails(new PlayCommand(), List.of(GlassOffice.spoilt(folder, content -> content.replace("kind=\"CONTROL\"", "kind=\"PRESS\"")).toString(), "--acts", acts.toString()),
                "cannot be played as it is");
    }

    @Test
    void aRecordThatIsOpenOrDamagedIsNotPlayed() throws Exception {
        Path acts = acts("{\"act\":\"Start\"}");
        Path record = record("r");
        play(GlassOffice.PACK, acts, "--record", record.toString());
        try (EventStore open = SqliteEventStore.open(record)) {
            fails(new PlayCommand(), List.of(record.toString(), "--acts", acts.toString()), "is open for an exercise");
            assertEquals(3, open.events().size());
        }
        byte[] bytes = Files.readAllBytes(record);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Files.writeString(record, text.replace("ClockStarted", "ClockStopped"), StandardCharsets.ISO_8859_1);
        fails(new PlayCommand(), List.of(record.toString(), "--acts", acts.toString()), "is damaged, so no exercise can go on in it.", "Fork a new record from what is intact.");
    }

    @Test
    void linesForPeopleAndAByteOrderMarkAreLeftOut() throws Exception {
        List<String> answer = play(GlassOffice.PACK, acts("\uFEFF{\"act\":\"Start\"}", "", "   ", "# a remark", " {\"act\":\"Pause\"} "));
        assertEquals(List.of("line 1  Start", "line 5  Pause"), answer.stream().filter(line -> line.startsWith("line ")).toList());
    }
}
