package org.comity.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, editors, mail programs and disks do to a pack. */
class DamagedPackTest {
    private static final String ADVERT = "<facts id=\"F-advert\" kind=\"EVENT\"";

    @TempDir
    private Path temp;

    @Test
    void aPackThatIsNotThere() throws Exception {
        assertTrue(Packs.refused(temp.resolve("nowhere")).contains("does not exist. Check the path"));
    }

    @Test
    void aFolderWithoutAScenario() throws Exception {
        assertTrue(Packs.refused(temp).contains("holds no scenario.xmi. Choose the folder of a scenario pack"));
    }

    @Test
    void anEmptyFile() throws Exception {
        assertTrue(Packs.refused(temp, "").contains("is empty. Restore the file from a copy"));
    }

    @Test
    void aFileOfZeros() throws Exception {
        assertTrue(Packs.refused(Packs.write(temp, new byte[4096])).contains("line 1"));
    }

    @Test
    void aFolderInPlaceOfTheFile() throws Exception {
        Files.createDirectory(temp.resolve(PackReader.FILE));
        String message = Packs.refused(temp);
        assertTrue(message.contains("is not a file"), message);
    }

    @Test
    void aDeviceInPlaceOfTheFile() throws Exception {
        Files.createSymbolicLink(temp.resolve(PackReader.FILE), Path.of("/dev/zero"));
        Packs.refused(temp);
        assertTrue(PackReaderRefusal.of(Path.of("/dev/zero")).contains("is not a file"));
    }

    @Test
    void aLinkThatLeavesThePack() throws Exception {
        Files.createSymbolicLink(temp.resolve(PackReader.FILE), Packs.GLASS_OFFICE.resolve(PackReader.FILE));
        String message = Packs.refused(temp);
        assertTrue(message.contains("leads out of the pack"), message);
    }

    @Test
    void aLinkThatLeadsNowhere() throws Exception {
        Files.createSymbolicLink(temp.resolve(PackReader.FILE), temp.resolve("gone"));
        Packs.refused(temp);
    }

    @Test
    void aDownloadThatBrokeOff() throws Exception {
        byte[] whole = Packs.text().getBytes(UTF_8);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 40; i++) {
            int length = random.nextInt(1, whole.length - 30);
            byte[] part = java.util.Arrays.copyOf(whole, length);
            String message = Packs.refused(Packs.write(temp, part));
            assertTrue(message.matches("(?s).*line \\d+, column \\d+.*") && message.contains("Restore"), length + ": " + message);
        }
    }

    @Test
    void bytesThatFlippedOnTheWay() throws Exception {
        byte[] whole = Packs.text().getBytes(UTF_8);
        SplittableRandom random = new SplittableRandom(4);
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                PackReader.read(damaged, "post.xmi", ReferenceLibrary.shipped());
            } catch (PackException e) {
                refused++;
                assertTrue(e.getMessage().startsWith("post.xmi"), e.getMessage());
            }
        }
        assertTrue(refused > 100, "the others hit a text: " + refused);
    }

    static Stream<Arguments> versions() {
        return Stream.of(Arguments.of("2", "later version"), Arguments.of("99999999999", "later version"), Arguments.of("0", "format '0'"),
                Arguments.of("-1", "format '-1'"), Arguments.of("one", "format 'one'"), Arguments.of("", "format ''"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aVersionThatThisComityDoesNotKnow(String version, String words) throws Exception {
        String message = Packs.refused(temp, Packs.with("formatVersion=\"1\"", "formatVersion=\"" + version + "\""));
        assertTrue(message.contains(words), message);
    }

    @Test
    void aNamespaceOfTheFuture() throws Exception {
        String message = Packs.refused(temp, Packs.with("http://comity.org/model/1/scenario", "http://comity.org/model/2/scenario"));
        assertTrue(message.contains("later version of Comity (format 2") && message.contains("Install a newer Comity"), message);
    }

    @Test
    void noVersionAtAll() throws Exception {
        assertTrue(Packs.refused(temp, Packs.with(" formatVersion=\"1\"", "")).contains("has no formatVersion. Add formatVersion=\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>404</body></html>", "<scenario/>", "<Scenario xmlns=\"http://comity.org/model/1/request\"/>",
            "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>", "PK\u0003\u0004 zip", "{\"scenario\": 1}", "plain words"})
    void anotherFileAltogether(String text) throws Exception {
        Packs.refused(temp, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-fact", "F-ADVERT", "XT", "I01", "glass-office"})
    void anIdThatNothingHas(String id) throws Exception {
        String text = Packs.with("reveals=\"F-deletion\"", "reveals=\"" + id + "\"");
        Packs.refused(temp, text);
    }

    @Test
    void anIdThatNothingHasIsNamedWithItsLine() throws Exception {
        String text = Packs.with("reveals=\"F-deletion\"", "reveals=\"F-deletoin\"");
        String message = Packs.refused(temp, text);
        assertTrue(message.contains("F-deletoin") && message.contains("line "), message);
    }

    @Test
    void anIdThatTheLibraryDoesNotHave() throws Exception {
        String message = Packs.refused(temp, Packs.with("comity:/library#XQ", "comity:/library#XX"));
        assertTrue(message.contains("'XX', which is neither in the pack nor in the library"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XT", "M02", "O1", "straits-mlat", "R1"})
    void anElementOfTheLibraryInTheWrongPlace(String id) throws Exception {
        Packs.refused(temp, Packs.with("<rubric href=\"comity:/library#conference-rubric\"/>", "<rubric href=\"comity:/library#" + id + "\"/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-advert", "glass-office", "I01.open", "P-content"})
    void anElementOfThePackInTheWrongPlace(String id) throws Exception {
        Packs.refused(temp, Packs.with("mode=\"PORTAL\" from=\"lumen\"", "mode=\"PORTAL\" from=\"" + id + "\""));
    }

    @Test
    void anIdThatIsUsedTwice() throws Exception {
        String message = Packs.refused(temp, Packs.with("<facts id=\"F-compound\"", "<facts id=\"F-advert\""));
        assertTrue(message.contains("line ") && message.contains("the id 'F-advert' a second time. Give one of them another id"), message);
    }

    @Test
    void anElementThatLacksWhatItNeeds() throws Exception {
        String message = Packs.refused(temp, Packs.with("title=\"The account will be deleted\" ", ""));
        assertTrue(message.contains("inject 'I03' lacks 'title'. Add it"), message);
    }

    static Stream<String> valuesThatAreNone() {
        return Stream.of("NaN", "Infinity", "-", "1e3", "99999999999999", "0x10", "twelve", "", " ", "1.5");
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNone")
    void aNumberThatIsNone(String value) throws Exception {
        String message = Packs.refused(temp, Packs.with("durationMinutes=\"300\"", "durationMinutes=\"" + value + "\""));
        assertTrue(message.contains("line ") || message.contains("durationMinutes"), message);
    }

    @Test
    void aDayATimeAndAKindThatAreNone() throws Exception {
        Packs.refused(temp, Packs.with("startDate=\"2026-03-02\"", "startDate=\"2026-02-30\""));
        Packs.refused(temp, Packs.with("time=\"13:00\"", "time=\"25:00\""));
        String message = Packs.refused(temp, Packs.with(ADVERT, "<facts id=\"F-advert\" kind=\"RUMOUR\""));
        assertTrue(message.contains("'RUMOUR' is not a value that is possible here"), message);
    }

    @Test
    void aSpanOfTimeThatEndsBeforeItBegins() throws Exception {
        String message = Packs.refused(temp, Packs.with("<span minimum=\"3\" mode=\"8\" maximum=\"24\"", "<span minimum=\"3\" mode=\"28\" maximum=\"24\""));
        assertTrue(message.contains("not in order"), message);
        Packs.refused(temp, Packs.with("<span minimum=\"3\" mode=\"8\"", "<span minimum=\"-3\" mode=\"8\""));
    }

    @Test
    void anAttributeThatNobodyKnows() throws Exception {
        String text = Packs.with(ADVERT, "<facts colour=\"red\" id=\"F-advert\" kind=\"EVENT\"");
        String message = Packs.refused(temp, text);
        assertTrue(message.contains("'colour'") && message.contains("line " + (Packs.line(text, "<facts colour") + 1)), message);
    }

    @Test
    void aKindOfElementThatNobodyKnows() throws Exception {
        String message = Packs.refused(temp, Packs.with("xsi:type=\"scenario:UseLimitBreached\"", "xsi:type=\"scenario:Explosion\""));
        assertTrue(message.contains("Explosion"), message);
        Packs.refused(temp, Packs.with("xsi:type=\"scenario:UseLimitBreached\"", "xsi:type=\"scenario:Condition\""));
        Packs.refused(temp, Packs.with("xsi:type=\"scenario:UseLimitBreached\"", "xsi:type=\"java:Runtime\""));
        Packs.refused(temp, Packs.with("xsi:type=\"scenario:UseLimitBreached\"", "xsi:type=\"scenario:Seat\""));
    }

    @Test
    void twoScenariosInOneFile() throws Exception {
        String scenario = Packs.text().replaceFirst("<\\?xml.*\\?>", "");
        Packs.refused(temp, "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\">" + scenario + scenario + "</xmi:XMI>");
    }

    @Test
    void bytesThatAreNoTextInTheEncodingNamed() throws Exception {
        byte[] latin = Packs.with("The glass office", "Das gläserne Büro").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Packs.refused(Packs.write(temp, latin));
        Packs.refused(temp, Packs.with("encoding=\"UTF-8\"", "encoding=\"klingon\""));
        Packs.refused(temp, Packs.with("encoding=\"UTF-8\"", "encoding=\"UTF-16\""));
        Packs.refused(temp, Packs.with("encoding=\"UTF-8\"", "encoding=\"UTF-32BE\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#7;", "&#x1b;", "\u0007", "&#xFFFE;", "&#xD800;", "&#x85;", "&#x7f;"})
    void controlCharacters(String character) throws Exception {
        String message = Packs.refused(temp, Packs.with("The glass office", "The glass" + character + "office"));
        assertTrue(message.contains("line "), message);
    }

    @Test
    void controlCharactersOfALaterXml() throws Exception {
        String text = Packs.with("The glass office", "The glass&#7;office").replace("<?xml version=\"1.0\"", "<?xml version=\"1.1\"");
        assertTrue(Packs.refused(temp, text).contains("line "));
    }

    @Test
    void aChildThatIsElsewhere() throws Exception {
        EObject before = EcoreUtil.copy(ReferenceLibrary.shipped().resource().getEObject("XS"));
        for (String href : List.of("#F-advert", "#//@facts.0", "comity:/library#XS", "comity:/library#/0", "comity:/library#//@durations.0")) {
            Packs.refused(temp, Packs.adding("<facts href=\"" + href + "\"/>"));
            Packs.refused(temp, Packs.with("<conditions xsi:type=\"scenario:Elapsed\" exerciseMinute=\"100\"/>", "<conditions href=\"" + href + "\"/>"));
            Packs.refused(temp, Packs.with("<durations>\n      <state href=\"comity:/library#D2\"/>", "<durations href=\"" + href + "\"/><durations>\n      <state href=\"comity:/library#D2\"/>"));
        }
        String message = Packs.refused(temp, Packs.with("<hooks>\n      <criterion href=\"comity:/library#R10\"/>\n    </hooks>", "<hooks href=\"comity:/library#R10\"/>"));
        assertTrue(message.contains("'hooks'") && message.contains("Write it out there"), message);
        assertTrue(EcoreUtil.equals(before, ReferenceLibrary.shipped().resource().getEObject("XS")), "the library is as it was");
    }

    @Test
    void aConditionThatHoldsItself() throws Exception {
        String text = Packs.with("<condition xsi:type=\"scenario:DeadlineMissed\" deadline=\"account-deletion\"/>\n    <hooks>",
                "<condition xsi:type=\"scenario:Not\"><condition href=\"#//@injects.9/@condition\"/></condition>\n    <hooks>");
        Packs.refused(temp, text);
    }

    @Test
    void injectsThatWaitForEachOtherAreReadAndLeftToTheChecks() throws Exception {
        String waitsForI03 = "<condition xsi:type=\"scenario:InjectReleased\" inject=\"I03\"/>";
        String text = Packs.with("<condition xsi:type=\"scenario:ExpectedActDone\" act=\"I02.identify\"/>", waitsForI03)
                .replace("it will be carried out on 8 March 2026 at 09:00.\">", "it will be carried out on 8 March 2026 at 09:00.\">"
                        + "<condition xsi:type=\"scenario:InjectReleased\" inject=\"I02a\"/>");
        assertEquals(16, PackReader.read(text.getBytes(UTF_8), "cycle", ReferenceLibrary.shipped()).scenario().getInjects().size(), "the rule inject.cycle tells the author");
    }

    @Test
    void aMessageNeverShowsAWholeFile() throws IOException {
        String message = Packs.refused(temp, Packs.with("reveals=\"F-deletion\"", "reveals=\"" + "x".repeat(5_000_000) + "\""));
        assertFalse(message.contains("x".repeat(200)));
    }
}
