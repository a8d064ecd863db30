package org.comity.cli;

import static org.comity.cli.Refusals.fails;
import static org.comity.cli.Refusals.isMisuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.library.overlay.Edition;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.comity.report.Format;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who types a command. */
class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8);
    private String home;

    @BeforeEach
    void keepErrorLogsOfTestsOutOfTheRepository() {
        home = System.setProperty("comity.home", folder.toString());
    }

    @AfterEach
    void comeHome() {
        System.setProperty("comity.home", home);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        String text = complained.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count(), text);
        return text.strip();
    }

    private Path recorded(Player player, long seed) throws Exception {
        RehearseCase.run(new RehearseCase.Order(GlassOffice.PACK, folder.resolve("results"), seed, player, Set.of(Format.HTML), Edition.shipped()), new NullProgressMonitor());
        return folder.resolve("results").resolve(RehearseCase.RECORD);
    }

    @Test
    void theRulesAreListed() throws Exception {
        assertEquals(0, new RulesCommand().run(List.of(), out));
        assertTrue(printed().startsWith("Rules on requests: "), printed());
        assertTrue(printed().contains("\n  language.not-accepted  (advice or queried or blocks, form and contents)  language not accepted\n"), printed());
        assertTrue(printed().contains("\n  inject.cycle  (blocks)  injects that wait for each other\n"), printed());
    }

    @Test
    void theRulesAreWrittenAsPages() throws Exception {
        assertEquals(0, new RulesCommand().run(List.of("--format", "html", "--out", folder.resolve("pages").toString()), out));
        assertTrue(Files.readString(folder.resolve("pages/rules-requests.html")).contains("<code>basis.not-in-force</code>"));
        assertTrue(Files.readString(folder.resolve("pages/rules-scenarios.html")).contains("<code>inject.cycle</code>"));
        Files.writeString(folder.resolve("file"), "");
        fails(new RulesCommand(), List.of("--format", "html", "--out", folder.resolve("file").toString()), "cannot be written", "--out");
        isMisuse(new RulesCommand(), "--format pdf", "'pdf'", "text, html");
        isMisuse(new RulesCommand(), "inject.cycle", "inject.cycle");
    }

    @Test
    void argumentsThatMakeNoSenseAreNamed() {
        String pack = GlassOffice.PACK.toString();
        isMisuse(new RehearseCommand(), pack + " --colour red", "'--colour'");
        isMisuse(new RehearseCommand(), pack + " --se 1", "'--se'");
        isMisuse(new RehearseCommand(), pack + " --seed x", "'x'", "whole number");
        isMisuse(new RehearseCommand(), pack + " --seed 1.5", "'1.5'");
        isMisuse(new RehearseCommand(), pack + " --seed 9223372036854775808", "9223372036854775808");
        isMisuse(new RehearseCommand(), pack + " --seed", "seed");
        isMisuse(new RehearseCommand(), pack + " --player genius", "genius", "expert, typical, novice");
        isMisuse(new RehearseCommand(), pack + " --player expert,novice", "--runs");
        isMisuse(new RehearseCommand(), pack + " --runs 3 --player expert,genius", "genius", "expert, typical, novice");
        isMisuse(new RehearseCommand(), pack + " --player tv-police=genius", "genius", "expert, typical, novice");
        isMisuse(new RehearseCommand(), pack + " --player tv-police=novice+lazy", "'lazy'", "hasty", "knows-c3");
        isMisuse(new RehearseCommand(), pack + " --player tv-police=novice+", "''");
        isMisuse(new RehearseCommand(), pack + " --player =novice", "'=novice'", "police=novice");
        isMisuse(new RehearseCommand(), pack + " --player tv-police=novice,tv-police=expert", "'tv-police'", "two players");
        isMisuse(new RehearseCommand(), pack + " --format html,odt", "odt", "html, pdf, xlsx, docx");
        isMisuse(new RehearseCommand(), pack + " --format ,", "format");
        isMisuse(new RehearseCommand(), "", "pack");
        isMisuse(new RehearseCommand(), "--seed 1", "pack");
        isMisuse(new RehearseCommand(), pack + " " + pack, "2 names");
        isMisuse(new CheckCommand(), "", "pack");
        isMisuse(new CheckCommand(), pack + " --seed 1", "'--seed'");
        isMisuse(new CheckCommand(), "one two three", "3 names: one, two, three");
        isMisuse(new CheckCommand(), pack + " --date 2026-11-23", "--date", "--request");
        isMisuse(new CheckCommand(), "--request letter.json " + pack, "at once");
        isMisuse(new CheckCommand(), "--request letter.json --date 23.11.2026", "'23.11.2026'", "2026-11-23");
        isMisuse(new CheckCommand(), "--request", "request");
        isMisuse(new LibraryCommand(), "--ids --verify", "one at a time");
        isMisuse(new ReplayCommand(), "", "record");
        isMisuse(new ReplayCommand(), "one two", "2 names: one, two");
    }

    @Test
    void statesThatCannotBeComparedAreNamedWithThosePossible() {
        isMisuse(new CompareCommand(), "TH ATLANTIS", "'ATLANTIS'", "SG Singapore", "XT Tevara");
        isMisuse(new CompareCommand(), "TH", "two to four", "is 1");
        isMisuse(new CompareCommand(), "", "two to four", "are 0");
        isMisuse(new CompareCommand(), "TH SG MY JP CN", "two to four", "are 5");
        isMisuse(new CompareCommand(), "TH th", "'th'", "twice");
        isMisuse(new CompareCommand(), "TH SG --format docx", "docx", "html, pdf, xlsx");
        isMisuse(new CompareCommand(), "TH SG --format odt", "odt");
    }

    @Test
    void theLibraryTellsHowMuchItKnowsOfEachStateAndThatItIsWhole() throws Exception {
        assertEquals(0, new LibraryCommand().run(List.of("--verify"), out));
        assertTrue(printed().matches("(?s).*Thailand +36 +56 % +1\\R.*22 States +\\d+ +\\d+ % +\\d+\\RSchema, references, sources and dates are in order\\.\\R"), printed());
        assertThrows(MisuseException.class, () -> new LibraryCommand().run(List.of("TH"), out));
    }

    @Test
    void twoStatesArePrintedSideBySideInEveryFormat() throws Exception {
        assertEquals(0, new CompareCommand().run(List.of("th", "SG", "MY", "JP", "--format", "html,pdf,xlsx", "--out", folder.resolve("law").toString()), out));
        assertTrue(printed().startsWith("Thailand, Singapore, Malaysia, Japan: "), printed());
        String html = Files.readString(folder.resolve("law/comparison-TH-SG-MY-JP.html"));
        for (String words : List.of("Dual criminality", "required unless a treaty says otherwise (s. 9)", "not known", "\u2022 marks what differs", "not legal advice", "Japan")) {
            assertTrue(html.contains(words), words);
        }
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("law/comparison-TH-SG-MY-JP.pdf")), 0, 4, StandardCharsets.ISO_8859_1));
        assertTrue(Files.size(folder.resolve("law/comparison-TH-SG-MY-JP.xlsx")) > 5_000);
    }

    @Test
    void theIdsForRequestFilesComeWithTheirNames() throws Exception {
        assertEquals(0, new LibraryCommand().run(List.of("--ids"), out));
        for (String line : List.of("  SG +Singapore", "    SG-central_authority +\\* Attorney-General's Chambers", "    SG-police +Singapore Police Force.*",
                "  records +Bank, business and official records \\(mla-form, records-add-on\\)", "  M06 +Facts: who did what, when, where and how",
                "  M24 +Point for queries and its time zone \\(recommended\\)", "  untoc +.*")) {
            assertEquals(1, printed().lines().filter(printed -> printed.matches(line)).count(), line);
        }
    }

    @Test
    void aRequestIsCheckedAlikeEverywhere() throws Exception {
        Path request = Path.of(home, "docs/examples/bank-records-to-thailand.xmi");
        List<String> answers = new ArrayList<>();
        GlassOffice.elsewhere(place -> {
            printed.reset();
            assertEquals(0, new CheckCommand().run(List.of("--request", request.toString(), "--date", "2026-11-23", "--json"), out));
            answers.add(printed());
        });
        assertEquals(1, Set.copyOf(answers).size());
        assertTrue(answers.get(0).contains("\"rule\": \"criminality.not-shown\""), answers.get(0));
    }

    @Test
    void aPathThatNoFileSystemTakesIsNamed() {
        MisuseException thrown = assertThrows(MisuseException.class, () -> new CheckCommand().run(List.of("a\0b"), out));
        assertTrue(thrown.getMessage().contains("is not a path"), thrown.getMessage());
    }

    @Test
    void theShippedPackIsFoundPlayable() throws Exception {
        GlassOffice.elsewhere(place -> {
            printed.reset();
            assertEquals(0, new CheckCommand().run(List.of(GlassOffice.PACK.toString()), out));
            assertEquals(List.of("The glass office (glass-office 1.0): 8 seats, 14 injects and 2 more that depend on what happens, 4 States, 10 criteria",
                    "No findings: it can be played and marked."), printed().lines().toList());
        });
    }

    @Test
    void aPackIsAlsoFoundInComitysOwnFolder() throws Exception {
        System.setProperty("comity.home", home);
        assertEquals(0, new CheckCommand().run(List.of("scenarios/glass-office"), out));
        fails(new CheckCommand(), List.of("scenarios/no-such-office"), "scenarios/no-such-office");
    }

    @Test
    void whatIsWorthALookDoesNotStopAnybody() throws Exception {
        Path pack = GlassOffice.spoilt(folder, content -> content.replaceFirst("(?s)<fatalErrors id=\"FE-victim\".*?</fatalErrors>", ""));
        assertEquals(0, new CheckCommand().run(List.of(pack.toString()), out));
        assertTrue(printed().contains("advice  identity.unguarded  F-victim-identity"), printed());
        assertTrue(printed().endsWith("It can be played; the findings are worth a look.\n"), printed());
    }

    @Test
    void whatCannotBePlayedIsListedWithItsCure() throws Exception {
        Path pack = GlassOffice.spoilt(folder, content -> content.replace("kind=\"CONTROL\"", "kind=\"PRESS\"")
                .replace("exerciseMinute=\"290\" mode=\"LETTER\"", "exerciseMinute=\"390\" mode=\"LETTER\""));
        assertEquals(1, new CheckCommand().run(List.of(pack.toString()), out));
        assertTrue(printed().contains("blocks  party.no-control  glass-office\n        The scenario has 0 parties"), printed());
        assertTrue(printed().contains("queried  inject.after-the-end  I14"), printed());
        assertTrue(printed().endsWith("It cannot be played as it is.\n"), printed());
    }

    @Test
    void aPackThatCannotBeReadFailsInOneLine() throws Exception {
        fails(new CheckCommand(), List.of(folder.resolve("none").toString()), "none");
        fails(new CheckCommand(), List.of(GlassOffice.spoilt(folder, content -> content.substring(0, 9000)).toString()), "scenario.xmi", "line ");
        fails(new RehearseCommand(), List.of(folder.resolve("none").toString(), "--out", folder.resolve("results").toString()), "none");
        assertFalse(Files.exists(folder.resolve("results")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed 1", "--runs 3"})
    void aSeatThatTheScenarioDoesNotHaveIsAnsweredWithItsSeats(String option) {
        List<String> arguments = new ArrayList<>(List.of(GlassOffice.PACK.toString(), "--player", "typical,police=novice", "--out",
                folder.resolve("results").toString()));
        arguments.addAll(List.of(option.split(" ")));
        fails(new RehearseCommand(), arguments, "no seat 'police'", "tv-police (Tevara Police, Anti-Trafficking Unit)", "sg-immigration");
        assertFalse(Files.exists(folder.resolve("results")));
    }

    @Test
    void playersAreTypedAsTheRecordKeepsThem() throws Exception {
        List<Player> all = List.of(Player.values());
        assertEquals(List.of("expert", "novice"), words("expert, Novice", all));
        assertEquals(List.of("typical+hasty+knows-c3,tv-moj=novice+alone,tv-police=expert"), words("tv-police=expert,typical+Hasty+knows-C3, tv-moj = novice+alone", all));
        assertEquals(List.of("expert,tv-moj=novice", "typical,tv-moj=novice", "novice,tv-moj=novice"), words("tv-moj=novice", all));
        for (String typed : List.of("novice", "typical,tv-moj=novice+alone")) {
            assertEquals(List.of(typed), words(typed, all), "what is told can be typed again");
        }
    }

    @Test
    void manyRunsTellOnTheTerminalOnThePageAndToProgramsWhatNobodyCameTo() throws Exception {
        String inject = "Who is she? Will you confirm?'\">\n";
        Path pack = GlassOffice.spoilt(folder, content -> content.replace(inject, inject + """
                    <condition xsi:type="scenario:AnyOf">
                      <conditions xsi:type="scenario:InjectReleased" inject="I13"/>
                      <conditions xsi:type="scenario:InjectReleased" inject="I13" delayMinutes="60"/>
                    </condition>
                """));
        Path results = folder.resolve("results");
        assertEquals(0, new RehearseCommand().run(List.of(pack.toString(), "--runs", "4", "--player", "expert,novice,tv-mfa=typical+alone", "--out",
                results.toString()), out));
        String because = "inject \"A reporter has the name of the account\" was not released";
        assertTrue(printed().contains("\nPlayed in turn by expert,tv-mfa=typical+alone; novice,tv-mfa=typical+alone\n"), printed());
        assertTrue(printed().contains("\n  inject  13 A reporter has the name of the account: " + because + "\n"), printed());
        assertTrue(printed().contains("\n  act  I13.tell Tell the Central Authority of the leak: inject 13 never came: " + because + "\n"), printed());
        assertTrue(printed().contains("\nMistakes by challenge\n"), printed());
        assertFalse(printed().matches("(?s).*(\\{\\d|\\bnull\\b|Optional).*"), printed());
        String json = Files.readString(results.resolve("runs.json"));
        assertTrue(json.contains("\"waited\": 4") && json.contains("\"challenge\": \"C5\"") && json.contains("\"hours\""), json);
        String page = Files.readString(results.resolve("runs.html"));
        for (String words : List.of("Waited in vain", "Mistakes by challenge", "Levels reached", "Hours to the act", "never came: ")) {
            assertTrue(page.contains(words), words);
        }
    }

    private static List<String> words(String typed, List<Player> usual) throws MisuseException {
        return Casts.parse(typed, usual).stream().map(Cast::words).toList();
    }

    @Test
    void aRehearsalTellsWhatHappenedAndHowItWasScored() throws Exception {
        Path results = folder.resolve("results");
        assertEquals(0, new RehearseCommand().run(List.of(GlassOffice.PACK.toString(), "--out", results.toString(), "--format", "HTML", "--player",
                "Expert", "--seed", "-3"), out));
        String account = printed();
        for (int inject = 1; inject <= 14; inject++) {
            assertTrue(account.contains("Inject " + inject + ":"), "inject " + inject + " is told");
        }
        assertTrue(account.startsWith("The glass office, played by the expert robots, seed -3\n"), account);
        assertTrue(account.contains("Score 100 of 100, distinction\n"), account);
        assertTrue(account.contains("\nDay 1, 2 March 2026\n"));
        assertTrue(account.lines().filter(line -> line.startsWith("  R")).allMatch(line -> line.contains("level 4")), account);
        assertTrue(account.strip().endsWith("Files in " + results + ": exercise.comity, scorecard.html, rehearsal.json"), account);
        assertFalse(account.matches("(?s).*(\\{\\d|\\bnull\\b|Optional).*"), account);
        account.lines().filter(line -> !line.startsWith("Files in ")).forEach(line -> assertTrue(line.length() <= 120, line));
    }

    @Test
    void theAccountReadsTheSameEverywhere() throws Exception {
        List<String> arguments = List.of(GlassOffice.PACK.toString(), "--out", folder.resolve("results").toString(), "--format", "html", "--player", "novice");
        new RehearseCommand().run(arguments, out);
        String here = printed();
        GlassOffice.elsewhere(place -> {
            printed.reset();
            new RehearseCommand().run(arguments, out);
            assertEquals(here, printed());
        });
    }

    @Test
    void noMistakeAndNoFatalErrorIsToldWithoutItsEvents() throws Exception {
        new RehearseCommand().run(List.of(GlassOffice.PACK.toString(), "--out", folder.resolve("results").toString(), "--format", "html", "--player",
                "novice"), out);
        String account = printed().replaceAll("\\n {6}(?!mistake:)", " ");
        List<String> told = account.lines().filter(line -> line.startsWith("FATAL: ") || line.startsWith("      mistake: ")).toList();
        assertTrue(told.size() > 3, account);
        told.forEach(line -> assertTrue(line.matches(".*[^ ] \\[events? [0-9, ]+\\]"), line));
    }

    @Test
    void aSoundRecordReplaysToItsDigestAndScore() throws Exception {
        RehearseCase.Outcome outcome = RehearseCase.run(new RehearseCase.Order(GlassOffice.PACK, folder.resolve("results"), 1, Player.EXPERT,
                Set.of(Format.HTML), Edition.shipped()), new NullProgressMonitor());
        GlassOffice.elsewhere(place -> {
            printed.reset();
            assertEquals(0, new ReplayCommand().run(List.of(folder.resolve("results/exercise.comity").toString()), out));
            assertEquals(List.of(outcome.events().size() + " events, every hash matches", "digest: " + outcome.digest(), "score: 100"),
                    printed().lines().toList());
        });
    }

    @Test
    void aFatalErrorIsSaidWithTheScore() throws Exception {
        boolean capped = false;
        boolean low = false;
        for (long seed = 1; seed <= 12 && !(capped && low); seed++) {
            RehearseCase.Outcome outcome = RehearseCase.run(new RehearseCase.Order(GlassOffice.PACK, folder.resolve("results"), seed, Player.NOVICE,
                    Set.of(Format.HTML), Edition.shipped()), new NullProgressMonitor());
            printed.reset();
            new ReplayCommand().run(List.of(folder.resolve("results/exercise.comity").toString()), out);
            boolean cut = outcome.assessment().points() > outcome.assessment().score();
            boolean fatal = outcome.assessment().isFatal();
            String last = printed().lines().toList().get(2);
            assertEquals(cut, last.endsWith(" (capped by a fatal error)"), last);
            assertEquals(fatal && !cut, last.endsWith(" (a fatal error was made)"), last);
            capped |= cut;
            low |= fatal && !cut;
        }
        assertTrue(capped || low, "some novice makes a fatal error");
    }

    @Test
    void aDamagedRecordIsReplayedUpToTheDamage() throws Exception {
        Path record = recorded(Player.TYPICAL, 1);
        byte[] content = Files.readAllBytes(record);
        int place = new String(content, StandardCharsets.ISO_8859_1).lastIndexOf("InjectReleased");
        assertTrue(place > 0, "events are stored as text");
        content[place]++;
        Files.write(record, content);
        assertEquals(1, new ReplayCommand().run(List.of(record.toString()), out));
        assertTrue(printed().startsWith("DAMAGED: "), printed());
        assertTrue(printed().contains(" events before the damage\n"), printed());
        assertTrue(printed().contains("digest: "), printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello"})
    void whatIsNoRecordFailsInOneLine(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), content);
        fails(new ReplayCommand(), List.of(file.toString()), "letter.txt");
    }

    @Test
    void aRecordOfWhichOnlyTheFirstLineIsLeftIsDamaged() throws Exception {
        Path file = Files.writeString(folder.resolve("rest.comity"), "SQLite format 3\0 and nothing more");
        assertEquals(1, new ReplayCommand().run(List.of(file.toString()), out));
        assertTrue(printed().startsWith("DAMAGED: "), printed());
        assertTrue(printed().endsWith("0 events before the damage\n"), printed());
    }

    @Test
    void aRecordThatIsNotThereFailsInOneLine() {
        fails(new ReplayCommand(), List.of(folder.resolve("none").toString()), "none");
        fails(new ReplayCommand(), List.of(folder.toString()), folder.getFileName().toString());
    }

    @Test
    void exitCodesTellMisuseFromFailureFromSuccess() {
        assertEquals(2, Application.run((rest, to) -> {
            throw new MisuseException("no such thing");
        }, List.of("check"), out, err));
        assertEquals("comity: no such thing", complaint());
        complained.reset();
        assertEquals(1, Application.run((rest, to) -> {
            throw new FailedException("It does not work.", null);
        }, List.of("check"), out, err));
        assertEquals("comity: It does not work.", complaint());
        complained.reset();
        assertEquals(7, Application.run((rest, to) -> rest.equals(List.of("a", "b")) ? 7 : 0, List.of("check", "a", "b"), out, err));
        assertEquals("", complained.toString(StandardCharsets.UTF_8));
        assertEquals("", printed());
    }

    private String breakdown(Throwable failure) {
        complained.reset();
        assertEquals(1, Application.run((rest, to) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }, List.of("rehearse", "a pack"), out, err));
        assertEquals("", printed());
        return complaint();
    }

    @Test
    void whatNobodyForesawIsOneLineForTheUserAndAStackInAFile() throws IOException {
        Path log = folder.resolve(".comity/error.log");
        String told = breakdown(new IllegalStateException("over\nthere"));
        assertTrue(told.startsWith("comity: rehearse failed for a reason that Comity did not foresee: "), told);
        assertTrue(told.contains("over there") && told.endsWith("The details are in " + log + "."), told);
        assertTrue(breakdown(new OutOfMemoryError("Java heap space")).contains("needs more memory than the "), "memory");
        assertTrue(breakdown(new NoClassDefFoundError("org/sqlite/JDBC")).contains("damaged or incomplete"), "installation");
        assertTrue(breakdown(new StackOverflowError()).contains("did not foresee: java.lang.StackOverflowError."), "depth");
        String details = Files.readString(log);
        for (String word : List.of("IllegalStateException", "OutOfMemoryError", "org/sqlite/JDBC", "StackOverflowError", "[rehearse, a pack]",
                "at org.comity.cli.CommandsTest.")) {
            assertTrue(details.contains(word), word + " is not in " + details);
        }
    }

    @Test
    void whereTheDetailsCannotBeWrittenTheLineStillComes() throws IOException {
        Files.writeString(folder.resolve(".comity"), "in the way");
        assertTrue(breakdown(new IllegalStateException("no luck")).contains("no luck"));
        assertEquals("in the way", Files.readString(folder.resolve(".comity")));
    }

    @Test
    void aDiskThatFillsUpWhilePrintingIsAFailure() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, true, StandardCharsets.UTF_8);
        assertEquals(1, Application.run((rest, to) -> {
            to.println("Day 1");
            return 0;
        }, List.of("rehearse"), full, err));
        assertTrue(complaint().startsWith("comity: not everything could be printed"), complaint());
    }

    @Test
    void commandsKnowNothingOfEachOthersOptions() {
        for (Command command : Arrays.<Command>asList(new CheckCommand(), new ReplayCommand())) {
            isMisuse(command, GlassOffice.PACK + " --player expert", "--player");
        }
    }
}
