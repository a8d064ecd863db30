package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.comity.cli.rehearse.ProveCase;
import org.comity.library.overlay.Edition;
import org.comity.rehearsal.proof.Bound;
import org.comity.rehearsal.proof.Finding;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What somebody reads who has a scenario proved. */
class ProveCommandTest {
    /** The bank is found only when the reporter has called, and the reporter calls only when the bank is found. */
    private static final UnaryOperator<String> CIRCLE = pack -> waiting(waiting(pack, "I11", "I13"), "I13", "I11");

    @TempDir
    private Path folder;

    private static String waiting(String pack, String inject, String other) {
        int expects = pack.indexOf("<expects", pack.indexOf("<injects id=\"" + inject + "\""));
        return pack.substring(0, expects) + "<condition xsi:type=\"scenario:InjectReleased\" inject=\"" + other + "\"/>\n    " + pack.substring(expects);
    }

    private static String run(int code, String... arguments) throws MisuseException, FailedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertEquals(code, new ProveCommand().run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8)));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theGlassOfficeIsProvedAndTheBoundIsSaid() throws Exception {
        String printed = run(0, GlassOffice.PACK.toString(), "--needed");
        assertTrue(printed.contains("Injects: 16 of 16 reachable"), printed);
        assertTrue(printed.contains("Criteria at their highest level: 10 of 10 reachable"), printed);
        assertTrue(printed.contains("Full marks: 1 of 1 reachable"), printed);
        assertTrue(printed.contains("Bound: 2,000 situations"), printed);
        assertTrue(printed.contains("Durations are those of seed 1"), printed);
    }

    @Test
    void aDeadEndIsToldWithTheCircleInWhichItWaitsAndTheExitCodeSaysSo() throws Exception {
        String printed = run(1, GlassOffice.spoilt(folder, CIRCLE).toString(), "--needed");
        assertTrue(printed.contains("11 The bank is found (I11)"), printed);
        assertTrue(printed.contains("It is out of reach from StartEx on"), printed);
        assertTrue(printed.contains("goes round in a circle"), printed);
    }

    @Test
    void otherProgramsReadTheSame() throws Exception {
        JsonObject json = JsonParser.parseString(run(1, GlassOffice.spoilt(folder, CIRCLE).toString(), "--needed", "--json", "--seed", "3")).getAsJsonObject();
        assertFalse(json.get("proved").getAsBoolean());
        assertEquals(3, json.get("seed").getAsLong());
        assertTrue(json.get("deadEnds").getAsInt() > 2);
        JsonObject eleven = json.getAsJsonArray("findings").asList().stream().map(finding -> finding.getAsJsonObject())
                .filter(finding -> finding.get("id").getAsString().equals("I11")).findFirst().orElseThrow();
        assertEquals("UNREACHABLE", eleven.get("verdict").getAsString());
        assertEquals(0, eleven.getAsJsonArray("trace").size());
        assertTrue(json.getAsJsonObject("effort").get("plays").getAsInt() > 0);
    }

    @ParameterizedTest
    @CsvSource({"--depth -1,from 0", "--states 0,from 1", "--seconds 0,from 1", "--states many,whole number", "--runs 3,--runs", "another,nothing else"})
    void misuseIsAnsweredWithWhatIsPossible(String arguments, String words) {
        List<String> all = List.of((GlassOffice.PACK + " " + arguments).split(" "));
        MisuseException thrown = assertThrows(MisuseException.class, () -> new ProveCommand().run(all, new PrintStream(OutputStream.nullOutputStream())));
        assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
    }

    @Test
    void whatCannotBePlayedIsNotProved() throws Exception {
        Path pack = GlassOffice.spoilt(folder, text -> text.replace("exerciseMinute=\"290\"", "exerciseMinute=\"2900\""));
        assertThrows(FailedException.class, () -> new ProveCommand().run(List.of(pack.toString()), new PrintStream(OutputStream.nullOutputStream())));
    }

    @Test
    void whoeverCancelsFindsNothingHalfWritten() {
        Path results = folder.resolve("results");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ProveCase.Order order = new ProveCase.Order(GlassOffice.PACK, Optional.of(results), 1, Bound.USUAL, Finding.Kind.needed(), Edition.shipped());
        assertThrows(OperationCanceledException.class, () -> ProveCase.run(order, monitor));
        assertFalse(Files.exists(results));
    }

    @Test
    void aPageAndAFileAreWrittenWhereTheyAreWanted() throws Exception {
        Path results = folder.resolve("results");
        String printed = run(1, GlassOffice.spoilt(folder, CIRCLE).toString(), "--needed", "--out", results.toString());
        assertTrue(printed.contains("proof.html, proof.json"), printed);
        String page = Files.readString(results.resolve("proof.html"));
        assertTrue(page.contains("goes round in a circle"), "the page tells of the dead end");
        assertTrue(Files.readString(results.resolve("proof.json")).contains("\"UNREACHABLE\""));
    }
}
