package org.comity.cli.rehearse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.cli.GlassOffice;
import org.comity.library.overlay.Edition;
import org.comity.record.ReadRecord;
import org.comity.record.RecordReader;
import org.comity.rehearsal.Player;
import org.comity.report.Format;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** From pack to printed scorecard, with real robots, a real record and a real rendering. */
class RehearseCaseTest {
    @TempDir
    private Path folder;

    private static RehearseCase.Order order(Path results, long seed, Player player, Format... formats) {
        return new RehearseCase.Order(GlassOffice.PACK, results, seed, player, Set.of(formats), Edition.shipped());
    }

    private static RehearseCase.Outcome rehearse(RehearseCase.Order order) throws RehearsalFailedException {
        return RehearseCase.run(order, new NullProgressMonitor());
    }

    /** Everything below a folder: what is a file by its content, what is a folder by nothing. */
    private static TreeMap<String, String> everythingIn(Path top) throws IOException {
        TreeMap<String, String> found = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.toList()) {
                found.put(top.relativize(path).toString(),
                        Files.isDirectory(path) ? "" : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    private static JsonObject summary(Path results) throws IOException {
        return JsonParser.parseString(Files.readString(results.resolve("rehearsal.json"))).getAsJsonObject();
    }

    private static String head(Path file, int bytes) throws IOException {
        return new String(Files.readAllBytes(file), 0, bytes, StandardCharsets.ISO_8859_1);
    }

    private static void isOneSentence(String message, String... words) {
        assertFalse(message.contains("\n") || message.contains("Exception") || message.contains("null"), message);
        assertTrue(message.endsWith("."), message);
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    @Test
    void anExpertRehearsalLeavesScorecardSummaryAndRecord() throws Exception {
        RehearseCase.Outcome outcome = rehearse(order(folder.resolve("new/results"), 1, Player.EXPERT, Format.HTML, Format.PDF));
        Path results = folder.resolve("new/results");
        assertEquals(Set.of("", "exercise.comity", "rehearsal.json", "scorecard.html", "scorecard.pdf"), everythingIn(results).keySet());
        assertEquals(List.of("exercise.comity", "scorecard.html", "scorecard.pdf", "rehearsal.json"),
                outcome.files().stream().map(file -> results.relativize(file).toString()).toList());
        assertEquals("%PDF", head(results.resolve("scorecard.pdf"), 4));
        String html = Files.readString(results.resolve("scorecard.html"));
        assertTrue(html.contains("The glass office") && html.contains("Tevara Ministry of Justice") && html.contains("Timing and urgent routes"));
    }

    @Test
    void theSummaryTellsOtherProgramsEverythingThatWasScored() throws Exception {
        RehearseCase.Outcome outcome = rehearse(order(folder, 2, Player.NOVICE, Format.HTML));
        JsonObject summary = summary(folder);
        assertEquals("glass-office", summary.get("scenario").getAsString());
        assertEquals("novice", summary.get("player").getAsString());
        assertEquals(2, summary.get("seed").getAsLong());
        assertEquals(outcome.assessment().score(), summary.get("score").getAsDouble());
        assertEquals(outcome.assessment().isFatal(), summary.get("fatal").getAsBoolean());
        assertEquals(outcome.assessment().fatalErrors().size(), summary.getAsJsonArray("fatalErrors").size());
        assertEquals(outcome.digest(), summary.get("digest").getAsString());
        assertTrue(outcome.digest().matches("[0-9a-f]{64}"));
        assertEquals(everythingIn(folder).keySet().stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet()),
                summary.getAsJsonArray("files").asList().stream().map(JsonElement::getAsString).collect(Collectors.toSet()));
        assertEquals(10, summary.getAsJsonArray("criteria").size());
        for (int i = 0; i < 10; i++) {
            JsonObject criterion = summary.getAsJsonArray("criteria").get(i).getAsJsonObject();
            assertEquals(outcome.assessment().criteria().get(i).id(), criterion.get("id").getAsString());
            assertEquals(outcome.assessment().criteria().get(i).level(), criterion.get("level").getAsInt());
            assertEquals(outcome.assessment().criteria().get(i).points(), criterion.get("points").getAsDouble());
            assertEquals(outcome.assessment().criteria().get(i).maximum(), criterion.get("maximum").getAsInt());
            assertEquals(outcome.assessment().criteria().get(i).reason(), criterion.get("reason").getAsString());
            assertEquals(List.copyOf(outcome.assessment().criteria().get(i).events()),
                    criterion.getAsJsonArray("events").asList().stream().map(JsonElement::getAsLong).toList());
        }
        assertEquals(8, summary.getAsJsonArray("seats").size());
        JsonObject police = summary.getAsJsonArray("seats").get(0).getAsJsonObject();
        assertEquals("tv-police", police.get("id").getAsString());
        assertEquals(outcome.assessment().seats().get(0).mistakes().size(), police.getAsJsonArray("mistakes").size());
    }

    @Test
    void theRecordHoldsTheEventsAndTheScenarioTheyWerePlayedIn() throws Exception {
        RehearseCase.Outcome outcome = rehearse(order(folder, 3, Player.TYPICAL, Format.HTML));
        ReadRecord record = RecordReader.read(folder.resolve(RehearseCase.RECORD));
        assertEquals(List.of(), record.damages());
        assertEquals(outcome.events(), record.events());
        assertEquals(outcome.recordHash(), record.hash());
        assertArrayEquals(Files.readAllBytes(GlassOffice.PACK.resolve("scenario.xmi")), record.attachments().get(RehearseCase.SCENARIO));
    }

    @Test
    void everyFormatCanBePrintedAtOnce() throws Exception {
        rehearse(new RehearseCase.Order(GlassOffice.PACK, folder, 1, Player.TYPICAL, EnumSet.allOf(Format.class), Edition.shipped()));
        assertEquals("%PDF", head(folder.resolve("scorecard.pdf"), 4));
        assertEquals("PK", head(folder.resolve("scorecard.xlsx"), 2));
        assertEquals("PK", head(folder.resolve("scorecard.docx"), 2));
        assertTrue(head(folder.resolve("scorecard.html"), 200).toLowerCase().contains("<!doctype html"));
    }

    @Test
    void resultsOfAnEarlierRehearsalAreReplacedAndOtherFilesLeftAlone() throws Exception {
        rehearse(order(folder, 1, Player.EXPERT, Format.HTML, Format.XLSX));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("scorecard.html.bak"), "mine, too");
        Files.createDirectories(folder.resolve("photos"));
        Files.writeString(folder.resolve("exercise.comity-wal"), "left by a program that was killed");
        byte[] before = Files.readAllBytes(folder.resolve("exercise.comity"));
        rehearse(order(folder, 2, Player.TYPICAL, Format.HTML));
        assertEquals(new TreeSet<>(Set.of("", "exercise.comity", "notes.txt", "photos", "rehearsal.json", "scorecard.html", "scorecard.html.bak")),
                everythingIn(folder).navigableKeySet());
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
        assertEquals(2, summary(folder).get("seed").getAsLong());
        assertNotEquals(new String(before, StandardCharsets.ISO_8859_1), everythingIn(folder).get("exercise.comity"));
    }

    /** Cancelled as soon as somebody asks for the given time, or as soon as a given work begins. */
    private static NullProgressMonitor cancelledAt(int question, String work) {
        return new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return super.isCanceled() || asked++ >= question;
            }

            @Override
            public void subTask(String name) {
                setCanceled(isCanceled() || !work.isEmpty() && name.startsWith(work));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void cancellingWhilePlayingLeavesNothingBehind(int question) throws Exception {
        assertThrows(OperationCanceledException.class,
                () -> RehearseCase.run(order(folder.resolve("a/b/c"), 1, Player.EXPERT, Format.HTML), cancelledAt(question, "")));
        assertEquals(Set.of(""), everythingIn(folder).keySet());
    }

    @Test
    void cancellingWhilePrintingLeavesNothingBehind() throws Exception {
        assertThrows(OperationCanceledException.class, () -> RehearseCase.run(order(folder.resolve("a/b/c"), 1, Player.EXPERT, Format.HTML, Format.PDF),
                cancelledAt(Integer.MAX_VALUE, "Printing")));
        assertEquals(Set.of(""), everythingIn(folder).keySet());
    }

    @Test
    void cancellingLeavesEarlierResultsAndAnEmptyFolderAsTheyWere() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThrows(OperationCanceledException.class,
                () -> RehearseCase.run(order(empty, 1, Player.EXPERT, Format.HTML), cancelledAt(1, "")));
        assertTrue(Files.isDirectory(empty), "the user's own folder stays");
        Path results = folder.resolve("results");
        rehearse(order(results, 1, Player.EXPERT, Format.HTML));
        TreeMap<String, String> before = everythingIn(folder);
        for (NullProgressMonitor monitor : List.of(cancelledAt(2, ""), cancelledAt(Integer.MAX_VALUE, "Printing"))) {
            assertThrows(OperationCanceledException.class, () -> RehearseCase.run(order(results, 2, Player.NOVICE, Format.HTML), monitor));
            assertEquals(before, everythingIn(folder));
        }
    }

    private void isRefused(Path pack, Path results, String... words) throws IOException {
        TreeMap<String, String> before = everythingIn(folder);
        RehearsalFailedException thrown = assertThrows(RehearsalFailedException.class,
                () -> rehearse(new RehearseCase.Order(pack, results, 1, Player.EXPERT, Set.of(Format.HTML), Edition.shipped())));
        isOneSentence(thrown.getMessage(), words);
        assertEquals(before, everythingIn(folder));
    }

    @Test
    void aPackThatCannotBeReadOrPlayedWritesNothing() throws Exception {
        Path results = folder.resolve("out/results");
        isRefused(folder.resolve("no such pack"), results, "no such pack");
        isRefused(GlassOffice.spoilt(folder, content -> content.substring(0, 5000)), results, "scenario.xmi", "line ");
        isRefused(GlassOffice.spoilt(folder, content -> content.replace("exerciseMinute=\"15\" day=\"1\"", "exerciseMinute=\"15\" day=\"9\"")), results,
                "cannot be played", "clock");
        isRefused(GlassOffice.spoilt(folder, content -> content.replace("id=\"P-content\"", "id=\"P-gone\"")), results, "P-content");
    }

    @Test
    void aPackWithTimesThatNobodyCanPlayIsRefusedBeforeItIsPlayed() throws Exception {
        Path results = folder.resolve("out/results");
        for (String[] defect : new String[][] {
                {"exerciseMinute=\"25\" mode=\"PORTAL\"", "exerciseMinute=\"-5\" mode=\"PORTAL\""},
                {"day=\"7\" time=\"09:00\" plan", "day=\"1\" time=\"08:00\" plan"},
                {"day=\"152\" time=\"17:00\"", "day=\"2000000000\" time=\"17:00\""},
                {"<clock exerciseMinute=\"0\" day=\"1\"", "<clock exerciseMinute=\"0\" day=\"-100\""},
                {"limit=\"12\" unit=\"HOURS\"", "limit=\"2000000000\" unit=\"WORKING_DAYS\""},
                {"startDate=\"2026-03-02\"", "startDate=\"+999999999-12-31\""}}) {
            isRefused(GlassOffice.spoilt(folder, content -> content.replace(defect[0], defect[1])), results, "cannot be played", "StartEx");
        }
        isRefused(GlassOffice.spoilt(folder, content -> content.replace("kind=\"CONTROL\"", "kind=\"PRESS\"")
                .replace("startDate=\"2026-03-02\"", "startDate=\"0026-03-02\"")), results, "first of 2 such findings");
    }

    @Test
    void aLongestClockThatTheCheckLetsPassCanBePlayed() throws Exception {
        Path pack = GlassOffice.spoilt(folder, content -> content.replace("day=\"152\" time=\"17:00\"", "day=\"3660\" time=\"17:00\""));
        assertFalse(rehearse(new RehearseCase.Order(pack, folder.resolve("results"), 1, Player.TYPICAL, Set.of(Format.HTML), Edition.shipped())).events().isEmpty());
    }

    @Test
    void aFileWhereTheResultsShouldGoIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("results"), "mine");
        isRefused(GlassOffice.PACK, file, file.toString(), "is a file");
        isRefused(GlassOffice.PACK, file.resolve("deeper/still"), file.toString(), "is a file");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderWhereAResultShouldGoIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("results/scorecard.pdf"));
        isRefused(GlassOffice.PACK, folder.resolve("results"), "scorecard.pdf", "is a folder");
        Files.createDirectories(folder.resolve("others/exercise.comity"));
        isRefused(GlassOffice.PACK, folder.resolve("others"), "exercise.comity", "is a folder");
    }

    @Test
    void theSameOrderGivesTheSameRecordDigestAndSummaryEverywhere() throws Exception {
        RehearseCase.Outcome here = rehearse(order(folder.resolve("here"), 7, Player.TYPICAL, Format.HTML));
        GlassOffice.elsewhere(place -> {
            RehearseCase.Outcome there = rehearse(order(folder.resolve(place), 7, Player.TYPICAL, Format.HTML));
            assertEquals(here.digest(), there.digest());
            assertArrayEquals(Files.readAllBytes(folder.resolve("here/exercise.comity")), Files.readAllBytes(folder.resolve(place + "/exercise.comity")));
            assertEquals(Files.readString(folder.resolve("here/rehearsal.json")), Files.readString(folder.resolve(place + "/rehearsal.json")));
        });
        assertNotEquals(here.digest(), rehearse(order(folder.resolve("other"), 8, Player.TYPICAL, Format.HTML)).digest());
    }

    @Test
    void theScorecardShowsTheScoreAndEveryReason() throws Exception {
        RehearseCase.Outcome outcome = rehearse(order(folder, 1, Player.NOVICE, Format.HTML));
        String text = Files.readString(folder.resolve("scorecard.html")).replaceAll("<[^>]*>", " ").replace("&#xa0;", " ").replace("&nbsp;", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").replaceAll("\\s+", " ");
        outcome.assessment().criteria().forEach(criterion -> assertTrue(text.contains(criterion.reason()), criterion.reason()));
        outcome.assessment().fatalErrors().forEach(error -> assertTrue(text.contains(error.text()), error.text()));
        outcome.assessment().seats().forEach(seat -> assertTrue(text.contains(seat.name()), seat.name()));
    }

    @Test
    void resultsGoToAFolderNamedAfterThePackUnlessSomebodySaysOtherwise() throws IOException {
        assertEquals(Path.of("out/glass-office"), RehearseCase.usualFolder(GlassOffice.PACK));
        assertEquals(Path.of("out/glass-office"), RehearseCase.usualFolder(GlassOffice.PACK.resolve("scenario.xmi")));
        assertEquals(Path.of("out/my pack"), RehearseCase.usualFolder(Files.createDirectory(folder.resolve("my pack")).resolve(".")));
    }
}
