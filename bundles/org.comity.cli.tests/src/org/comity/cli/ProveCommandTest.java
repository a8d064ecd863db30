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
    /** The police are to renew a request when they have heard that it was answered. The check lets it pass: each of the two can be. */
    private static final UnaryOperator<String> TOO_LATE = pack -> pack.replace("<conditions xsi:type=\"scenario:Elapsed\" exerciseMinute=\"100\"/>", "")
            .replaceFirst("(?s)(<expects id=\"I06.home\".*?)<acts.*?/>", "$1<acts xsi:type=\"scenario:StepTemplate\" plan=\"P-emergency\" trigger=\"RENEW\"/>");

    @TempDir
    private Path folder;

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
    void aDeadEndIsToldWithTheWayThereAndTheExitCodeSaysSo() throws Exception {
        String printed = run(1, GlassOffice.spoilt(folder, TOO_LATE).toString(), "--needed");
        assertTrue(printed.contains("(I06.home)"), printed);
        assertTrue(printed.contains("Anti-Trafficking Unit: Ask the provider for emergency disclosure"), printed);
        assertTrue(printed.contains("stands at \"Data received and authenticated\""), printed);
    }

    @Test
    void otherProgramsReadTheSame() throws Exception {
        JsonObject json = JsonParser.parseString(run(1, GlassOffice.spoilt(folder, TOO_LATE).toString(), "--needed", "--json", "--seed", "3")).getAsJsonObject();
        assertFalse(json.get("proved").getAsBoolean());
        assertEquals(3, json.get("seed").getAsLong());
        assertTrue(json.get("deadEnds").getAsInt() > 2);
        JsonObject withdrawal = json.getAsJsonArray("findings").asList().stream().map(finding -> finding.getAsJsonObject())
                .filter(finding -> finding.get("id").getAsString().equals("I06.home")).findFirst().orElseThrow();
        assertEquals("UNREACHABLE", withdrawal.get("verdict").getAsString());
        assertEquals(1, withdrawal.getAsJsonArray("trace").size());
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
        String printed = run(1, GlassOffice.spoilt(folder, TOO_LATE).toString(), "--needed", "--out", results.toString());
        assertTrue(printed.contains("proof.html, proof.json"), printed);
        String page = Files.readString(results.resolve("proof.html"));
        assertTrue(page.contains("stands at &quot;Data received") || page.contains("stands at \"Data received"), "the page tells of the dead end");
        assertTrue(Files.readString(results.resolve("proof.json")).contains("\"UNREACHABLE\""));
    }
}
