package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The main job of the README, from pack to printed scorecard. */
class RehearsingTest {
    @TempDir
    private Path folder;

    private static JsonObject summary(Path results) throws IOException {
        return JsonParser.parseString(Files.readString(results.resolve("rehearsal.json"))).getAsJsonObject();
    }

    private static Set<String> names(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static String head(Path file, int bytes) throws IOException {
        return new String(Files.readAllBytes(file), 0, bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void theExpertsOfTheGlassOfficeEarnADistinctionAndLeaveFourFiles() throws Exception {
        Comity.Answer answer = Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString());
        assertEquals(0, answer.exitCode(), answer.err());
        assertEquals("", answer.err());
        Path results = folder.resolve("out/glass-office");
        assertEquals(Set.of("exercise.comity", "rehearsal.json", "scorecard.html", "scorecard.pdf"), names(results));
        assertEquals("%PDF", head(results.resolve("scorecard.pdf"), 4));
        assertEquals("SQLite format 3", head(results.resolve("exercise.comity"), 15));

        JsonObject summary = summary(results);
        assertTrue(summary.get("score").getAsDouble() >= 88 && summary.get("score").getAsDouble() <= 100);
        assertFalse(summary.get("fatal").getAsBoolean());
        assertTrue(summary.get("digest").getAsString().matches("[0-9a-f]{64}"));
        assertEquals(8, summary.getAsJsonArray("seats").size());
        assertEquals(names(results), new TreeSet<>(summary.getAsJsonArray("files").asList().stream().map(JsonElement::getAsString).toList()));
        assertEquals(10, summary.getAsJsonArray("criteria").size());
        double points = 0;
        for (JsonElement element : summary.getAsJsonArray("criteria")) {
            JsonObject criterion = element.getAsJsonObject();
            assertEquals("R" + (summary.getAsJsonArray("criteria").asList().indexOf(element) + 1), criterion.get("id").getAsString());
            assertEquals(criterion.get("maximum").getAsDouble() * criterion.get("level").getAsInt() / 4, criterion.get("points").getAsDouble());
            assertFalse(criterion.get("reason").getAsString().isBlank());
            assertFalse(criterion.getAsJsonArray("events").isEmpty(), criterion + " can be traced to events");
            points += criterion.get("points").getAsDouble();
        }
        assertEquals(summary.get("score").getAsDouble(), points);

        for (int inject = 1; inject <= 14; inject++) {
            assertTrue(answer.out().contains("Inject " + inject + ":"), "inject " + inject + " was played");
        }
        assertTrue(answer.out().contains("Day 1, 2 March 2026"));
        assertTrue(answer.out().contains("By criterion"));
        assertTrue(answer.out().contains("Tevara Ministry of Justice"));
        assertTrue(answer.out().contains(results.toString()), "it says where the files are");
    }

    @Test
    void playersAreScoredByWhatTheyDid() throws Exception {
        double last = 101;
        Set<String> digests = new TreeSet<>();
        for (String player : List.of("expert", "typical", "novice")) {
            Path results = folder.resolve(player);
            assertEquals(0, Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--player", player, "--seed", "4", "--out",
                    results.toString(), "--format", "html").exitCode());
            double score = summary(results).get("score").getAsDouble();
            assertTrue(score < last, player + " scores " + score + ", the one before " + last);
            last = score;
            digests.add(summary(results).get("digest").getAsString());
        }
        assertEquals(3, digests.size());
    }

    @Test
    void aTrainerSeatsADiligentPoliceBesideANoviceMinistry() throws Exception {
        Path results = folder.resolve("mixed");
        Comity.Answer answer = Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--player", "expert,tv-moj=novice+hasty", "--out",
                results.toString(), "--format", "html");
        assertEquals(0, answer.exitCode(), answer.err());
        assertEquals("expert,tv-moj=novice+hasty", summary(results).get("player").getAsString());
        Comity.Answer nobody = Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--player", "police=novice");
        assertEquals(1, nobody.exitCode());
        assertTrue(nobody.err().contains("no seat 'police'") && nobody.err().contains("tv-police"), nobody.err());
        assertEquals(1, nobody.err().lines().count(), nobody.err());
    }

    @Test
    void theSameSeedGivesTheSameRecordInAnotherLanguageAndTimeZone() throws Exception {
        Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "here", "--player", "typical", "--format", "html");
        Comity.Answer there = Comity.in(folder).with("TZ", "Pacific/Kiritimati").with("JAVA_TOOL_OPTIONS",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Pacific/Kiritimati")
                .run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "there", "--player", "typical", "--format", "html");
        assertEquals(0, there.exitCode(), there.err());
        assertArrayEquals(Files.readAllBytes(folder.resolve("here/exercise.comity")), Files.readAllBytes(folder.resolve("there/exercise.comity")));
        assertEquals(summary(folder.resolve("here")), summary(folder.resolve("there")));

        Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "other", "--seed", "2", "--player", "typical", "--format", "html");
        assertNotEquals(summary(folder.resolve("here")).get("digest"), summary(folder.resolve("other")).get("digest"));
    }

    @Test
    void aPathWithSpacesAndLettersOfOtherScriptsWorksFromAnyFolder() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("Übung ไทย & 'co' #1"));
        Path pack = Files.createDirectories(odd.resolve("my pack"));
        Files.copy(Comity.GLASS_OFFICE.resolve("scenario.xmi"), pack.resolve("scenario.xmi"));
        Comity.Answer answer = Comity.in(odd).run("rehearse", "my pack", "--format", "html,pdf,xlsx,docx");
        assertEquals(0, answer.exitCode(), answer.err());
        assertEquals(Set.of("exercise.comity", "rehearsal.json", "scorecard.docx", "scorecard.html", "scorecard.pdf", "scorecard.xlsx"),
                names(odd.resolve("out/my pack")));
        assertEquals("PK", head(odd.resolve("out/my pack/scorecard.xlsx"), 2));
    }

    @Test
    void aSecondRehearsalReplacesTheResultsAndLeavesOtherFilesAlone() throws Exception {
        Path results = Files.createDirectories(folder.resolve("results"));
        Files.writeString(results.resolve("notes.txt"), "mine");
        Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "results", "--format", "html,xlsx");
        Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "results", "--format", "html", "--seed", "9");
        assertEquals(Set.of("exercise.comity", "notes.txt", "rehearsal.json", "scorecard.html"), names(results));
        assertEquals(9, summary(results).get("seed").getAsLong());
        assertEquals("mine", Files.readString(results.resolve("notes.txt")));
    }

    @Test
    void manyRunsTellTheSameOnOneThreadAndOnTwo() throws Exception {
        List<String> told = new ArrayList<>();
        for (String threads : List.of("1", "2")) {
            Path results = folder.resolve("on " + threads);
            Comity.Answer answer = Comity.in(folder).run("rehearse", Comity.GLASS_OFFICE.toString(), "--runs", "30", "--threads", threads, "--out",
                    results.toString(), "--format", "html,xlsx");
            assertEquals(0, answer.exitCode(), answer.err());
            assertEquals(Set.of("runs.html", "runs.json", "runs.xlsx"), names(results));
            assertTrue(answer.out().contains("30 runs on " + (threads.equals("1") ? "one thread in " : "2 threads in ")), answer.out());
            assertTrue(answer.out().contains("Reached by some run: every inject"), answer.out());
            told.add(Files.readString(results.resolve("runs.json")));
            String page = Files.readString(results.resolve("runs.html"));
            assertTrue(page.contains("30 rehearsals") && page.contains("Common mistakes") && page.contains("tells experts from novices"), page);
        }
        assertEquals(told.get(0), told.get(1));
        JsonObject runs = JsonParser.parseString(told.get(0)).getAsJsonObject();
        assertEquals(30, runs.get("runs").getAsInt());
        assertTrue(runs.getAsJsonArray("deadEnds").isEmpty());
        assertEquals(3, runs.getAsJsonArray("players").size());
    }

    @Test
    void aNumberOfRunsThatMakesNoSenseIsRefusedInOneLine() throws Exception {
        for (List<String> options : List.of(List.of("--runs", "0"), List.of("--runs", "many"), List.of("--runs", "1000000"), List.of("--threads", "2"),
                List.of("--runs", "3", "--threads", "0"), List.of("--runs", "3", "--player", "expert,genius"))) {
            List<String> arguments = new ArrayList<>(List.of("rehearse", Comity.GLASS_OFFICE.toString()));
            arguments.addAll(options);
            Comity.Answer answer = Comity.in(folder).run(arguments.toArray(new String[0]));
            assertEquals(2, answer.exitCode(), answer.out() + answer.err());
            assertEquals(1, answer.err().lines().count(), answer.err());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format html,pdf", "--runs 400"})
    void anInterruptedRehearsalLeavesNothingHalfWritten(String options) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path results = folder.resolve("results");
        for (int after : List.of(0, 5, 20, 50, 100, 200, 400, 800, 1600)) {
            Process process = Comity.in(folder).with("TMPDIR", temporary.toString()).start(Stream.concat(
                    Stream.of("rehearse", Comity.GLASS_OFFICE.toString(), "--out", "results"), Stream.of(options.split(" "))).toArray(String[]::new));
            awaitWork(process, results);
            if (process.waitFor(after, TimeUnit.MILLISECONDS)) {
                continue; // faster than expected: nothing was interrupted
            }
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends soon");
            assertNotEquals(0, process.exitValue());
            assertTrue(!Files.exists(results) || names(results).isEmpty(), "left behind: " + (Files.exists(results) ? names(results) : Set.of()));
            assertEquals(Set.of(), names(temporary), "no temporary folder is left behind");
        }
    }

    /** Waits until results are being made: from then on there is something to leave behind. */
    private static void awaitWork(Process process, Path results) throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.isDirectory(results) || names(results).isEmpty())) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }
}
