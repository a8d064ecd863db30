package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.event.Event;
import org.comity.library.overlay.Correction;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.HolidayCorrection;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayFile;
import org.comity.record.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer has corrected the library in a file of his own, and names it to the commands. */
class OverlayOptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final FactOverride CRIMINALITY = new FactOverride("TH", "dualCriminality", "text", Optional.of("not required"), "Somsri K.", DAY,
            "Read in the official text.");
    /** The desks of Pelagia no longer take the language in which the letters come. */
    private static final FactOverride LANGUAGE = new FactOverride("XP", "languages[en]", "acceptance", Optional.of("NOT_ACCEPTED"), "Somsri K.", DAY,
            "New circular.");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private String overlay(Correction... corrections) throws Exception {
        Path file = folder.resolve("overlay.json");
        OverlayFile.write(new Overlay(List.of(corrections)), file);
        return file.toString();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String line(String pattern) {
        Matcher found = Pattern.compile("(?m)^" + pattern + "$").matcher(printed());
        assertTrue(found.find(), printed());
        return found.group();
    }

    private void rehearse(String results, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(GlassOffice.PACK.toString(), "--format", "html,xlsx", "--out", folder.resolve(results).toString()));
        arguments.addAll(List.of(options));
        assertEquals(0, new RehearseCommand().run(arguments, out));
    }

    @Test
    void statesAreComparedAsTheTrainerKnowsThem() throws Exception {
        assertEquals(0, new CompareCommand().run(List.of("TH", "SG", "--format", "html", "--out", folder.toString(), "--overlay", overlay(CRIMINALITY)), out));
        String html = Files.readString(folder.resolve("comparison-TH-SG.html"));
        assertTrue(html.contains("not required") && !html.contains("required unless a treaty says otherwise (s. 9)"));
    }

    @Test
    void theLibraryTellsWhatIsCorrectedByWhomAndWhy() throws Exception {
        HolidayCorrection holiday = new HolidayCorrection("TH", DAY, new HolidayCorrection.Added("Election day"), "Somsri K.", DAY, "Cabinet decision.");
        assertEquals(0, new LibraryCommand().run(List.of("--verify", "--overlay", overlay(CRIMINALITY, holiday)), out));
        assertEquals("overridden: Thailand, Dual criminality: Wording: not required (in the library: required unless a treaty says otherwise (s. 9)); "
                + "Somsri K., 2026-11-20: Read in the official text.", line("overridden: Thailand, Dual.*"));
        line("overridden: Thailand, Public holiday on 2026-11-20: Election day \\(in the library: no holiday\\).*");
        line("Schema, references, sources and dates are in order\\.");
    }

    @Test
    void desksAnswerByTheCorrectedLibraryAndTheScorecardSaysSo() throws Exception {
        rehearse("plain");
        rehearse("corrected", "--overlay", overlay(LANGUAGE));
        line("With 1 of the library's facts overridden by an overlay; the scorecard lists them");
        String scorecard = Files.readString(folder.resolve("corrected/scorecard.html"));
        for (String words : List.of("Overridden facts", "New circular.", "Somsri K.", "2026-11-20", "not accepted")) {
            assertTrue(scorecard.contains(words), words);
        }
        assertFalse(Files.readString(folder.resolve("plain/scorecard.html")).contains("Overridden facts"));
        List<String> plain = moves("plain");
        assertNotEquals(plain, moves("corrected"), "a letter in a language that is no longer taken comes back");
    }

    private List<String> moves(String results) throws Exception {
        return RecordReader.read(folder.resolve(results).resolve(RehearseCase.RECORD)).events().stream().map(recorded -> recorded.event())
                .filter(Event.RequestMoved.class::isInstance).map(Object::toString).toList();
    }

    @Test
    void aRecordIsReplayedWithItsOverlayWhereTheFileIsNot() throws Exception {
        String file = overlay(LANGUAGE);
        rehearse("corrected", "--overlay", file);
        String score = line("Score .* of 100.*").replaceFirst("Score ([\\d.]+) of.*", "$1");
        Files.delete(Path.of(file));
        GlassOffice.elsewhere(place -> {
            printed.reset();
            Path record = folder.resolve("corrected").resolve(RehearseCase.RECORD);
            assertEquals(0, new ReplayCommand().run(List.of(record.toString()), out));
            line("overlay in the record, facts overridden in the library: 1");
            assertTrue(line("score: .*").startsWith("score: " + score), printed());
            assertFalse(printed().contains("another edition"), printed());
            Event.Opened opened = (Event.Opened) RecordReader.read(record).events().get(0).event();
            assertEquals(Edition.shipped().with(new Overlay(List.of(LANGUAGE))).library().digest(), opened.libraryDigest());
        });
    }

    @Test
    void anOverlayThatIsNoneOrFitsNowhereStopsTheCommandWithASentence() throws Exception {
        String pack = GlassOffice.PACK.toString();
        MisuseException missing = assertThrows(MisuseException.class, () -> new CheckCommand().run(List.of(pack, "--overlay", "no-such.json"), out));
        assertTrue(missing.getMessage().contains("no-such.json"), missing.getMessage());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\":");
        FailedException torn = assertThrows(FailedException.class, () -> new CheckCommand().run(List.of(pack, "--overlay", broken.toString()), out));
        assertTrue(torn.getMessage().contains("broken.json is not an overlay"), torn.getMessage());
        String atlantis = overlay(new FactOverride("ATLANTIS", "special", "text", Optional.of("x"), "a", DAY, "r"));
        for (Command command : List.of(new CheckCommand(), new RehearseCommand())) {
            FailedException refused = assertThrows(FailedException.class, () -> command.run(List.of(pack, "--overlay", atlantis), out));
            assertTrue(refused.getMessage().contains("'ATLANTIS'"), refused.getMessage());
        }
    }
}
