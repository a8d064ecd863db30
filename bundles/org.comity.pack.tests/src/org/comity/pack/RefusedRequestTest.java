package org.comity.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody can read: each is refused with file, place and way out. */
class RefusedRequestTest {
    @TempDir
    private Path temp;

    private void tells(String text, String... words) throws IOException {
        String message = Requests.refused(temp, text);
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    private static String json(String what, String by) {
        return Requests.with(Requests.JSON, what, by);
    }

    private static String xmi(String what, String by) {
        return Requests.with(Requests.XMI, what, by);
    }

    @Test
    void aFileThatIsNone() throws IOException {
        assertTrue(Requests.refused(temp.resolve("none")).contains("does not exist"));
        assertTrue(Requests.refused(Files.createDirectory(temp.resolve("folder"))).contains("is not a file"));
        assertTrue(Requests.refused(Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"))).contains("leads nowhere"));
    }

    @Test
    void aDeviceWithoutEnd() throws IOException {
        assertTrue(Requests.refused(Path.of("/dev/zero")).contains("is not a file"));
    }

    @Test
    void anEmptyFileAndOneOfBlanks() throws IOException {
        tells("", "is empty");
        tells(" \n\t", "neither JSON nor XMI");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,is a PDF", "PK\u0003\u0004,an archive or an office document", "Dear colleague,neither JSON nor XMI",
            "[],neither JSON nor XMI", "NaN,neither JSON nor XMI"})
    void anotherKindOfFile(String text, String words) throws IOException {
        tells(text, words);
    }

    @Test
    void anotherEncoding() throws IOException {
        String text = json("Somsri", "S\u00f6msri");
        assertTrue(Requests.refused(Requests.write(temp, text.getBytes(ISO_8859_1))).contains("no UTF-8 text"));
        assertTrue(Requests.refused(Requests.write(temp, text.getBytes(UTF_16LE))).contains("no UTF-8 text"));
        assertTrue(Requests.refused(Requests.write(temp, Requests.text(Requests.JSON).getBytes(UTF_16LE))).contains("line 1, column "));
    }

    @Test
    void aDownloadThatBrokeOffAnywhere() throws IOException {
        String text = Requests.text(Requests.JSON).strip();
        for (int length : new int[] {1, 2, 10, 100, text.length() / 2, text.length() - 1}) {
            tells(text.substring(0, length), "breaks off at $");
        }
        String xmi = Requests.text(Requests.XMI).strip();
        tells(xmi.substring(0, xmi.length() / 2), "line ", "not well-formed XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"urgent\": NaN", "\"urgent\": 'no'", "urgent: false", "\"urgent\": false, // no", "\"urgent\": False", "\"urgent\": 01"})
    void jsonThatIsNoneIsNamedWithItsLine(String text) throws IOException {
        tells(json("\"urgent\": false", text), ", line 9, column ", "not well-formed JSON");
    }

    @Test
    void whatFollowsTheEnd() throws IOException {
        tells(Requests.text(Requests.JSON) + "{}", ", line ", "not well-formed JSON");
    }

    @ParameterizedTest
    @CsvSource({"99,later version of Comity", "2,later version of Comity", "0,no Comity has ever read", "-1,no Comity has ever read",
            "99999999999,no whole number", "1.5,no whole number"})
    void aVersionThatThisComityDoesNotKnow(String format, String words) throws IOException {
        tells(json("\"format\": 1,", "\"format\": " + format + ", \"signature\": {\"new\": [1, 2]},"), words);
        tells(xmi("formatVersion=\"1\"", "formatVersion=\"7\""), "later version of Comity");
    }

    @Test
    void aVersionThatIsNoNumberOrNotThere() throws IOException {
        tells(json("\"format\": 1,", "\"format\": \"1\","), "$.format", "a text where a number is needed");
        tells(json("\"format\": 1,", ""), "$: the key \"format\" is missing");
        tells(xmi("formatVersion=\"1\"", ""), "formatVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "requestingState", "requestedState", "channel", "language"})
    void aKeyThatIsMissing(String key) throws IOException {
        tells(json("\"" + key + "\":", "\"related\": [], \"x" + key + "\":").replaceFirst("\"related\": \\[\\], \"x" + key + "\": \"[^\"]*\",", ""),
                "$: the key \"" + key + "\" is missing");
    }

    @Test
    void aKeyThatNobodyKnowsIsNamedWithThosePossible() throws IOException {
        tells(json("\"urgent\"", "\"urgnet\""), "$.urgnet", "nobody knows the key \"urgnet\"", "reference", "particulars");
        tells(json("\"from\"", "\"form\""), "$.measures[0].form", "nexus");
        tells(json("\"nature\"", "\"natrue\""), "$.particulars.natrue", "surrenderBy");
        tells(json("\"urgent\"", "\"\\u001b[2J" + "x".repeat(500) + "\""), "nobody knows the key \"?[2Jxxx");
    }

    @Test
    void aKeyThatIsThereTwice() throws IOException {
        tells(json("\"urgent\": false,", "\"urgent\": false, \"urgent\": true,"), "$.urgent", "twice");
        tells(json("\"M03\":", "\"M02\": {\"text\": \"Somebody else.\"}, \"M03\":"), "$.fields.M02", "twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"urgent\": false|\"urgent\": \"no\"|$.urgent|a text where true or false is needed",
            "\"urgent\": false|\"urgent\": null|$.urgent|an empty value where true or false is needed",
            "\"reference\": \"TH-OAG-2026-0412\"|\"reference\": 412|$.reference|a number where a text is needed",
            "\"nexus\": [\"slips\", \"promise\"]|\"nexus\": \"slips\"|$.measures[0].nexus|a text where a list in brackets is needed",
            "\"fields\": {|\"fields\": [], \"related\": {|$.fields|a list in brackets where an object in braces is needed",
            "\"maximumPenaltyMonths\": 60|\"maximumPenaltyMonths\": 1e99|$.particulars.maximumPenaltyMonths|no whole number",
            "2026-02-01|1 February 2026|$.measures[0].from|is no day",
            "2026-02-01|2026-02-30|$.measures[0].from|is no day",
            "\"DIRECT\"|\"PIGEON\"|$.channel|NOT_KNOWN, DIRECT, DIPLOMATIC",
            "\"kind\": \"LINK\"|\"kind\": \"link\"|$.facts[2].kind|EVENT, IDENTIFIER"})
    void aValueOfTheWrongKind(String what, String by, String place, String words) throws IOException {
        tells(json(what, by), place, words);
    }

    @Test
    void whatNobodyWritesInALetter() throws IOException {
        tells(json("no charge yet", "no charge\\u0007 yet"), "$.fields.M05.text", "U+0007");
        tells(json("no charge yet", "no charge \\ufffe yet"), "$.fields.M05.text", "U+FFFE");
        tells(json("no charge yet", "no charge \u0007 yet"), "line ", "not well-formed JSON");
        tells(xmi("no charge yet", "no charge &#x85; yet"), "line ", "U+0085");
        tells(json("no charge yet", "x".repeat(20_001)), "$.fields.M05.text", "characters; 20000 is the most");
        tells(xmi("no charge yet", "x".repeat(20_001)), "line ", "20000");
        tells(json("no charge yet", "x".repeat(10 << 20)), "bytes; a request file may have 1048576 at most");
    }

    @Test
    void moreThanAnybodyWrites() throws IOException {
        String many = IntStream.range(0, 201).mapToObj(i -> "\"slips\"").collect(Collectors.joining(", "));
        tells(json("[\"slips\", \"promise\"]", "[" + many + "]"), "$.measures[0].nexus", "more than 200 entries");
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        tells(json("\"urgent\": false", "\"urgent\": " + deep), "nested more than 16 deep");
        tells(json("\"urgent\": false", "\"urgent\": " + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)), "nested more than 16 deep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"requestedState\": \"SG\"|\"requestedState\": \"ZZ\"|$.requestedState|no State",
            "\"requestedState\": \"SG\"|\"requestedState\": \"sg\"|$.requestedState|no State",
            "\"requestedState\": \"SG\"|\"requestedState\": \"//@types.0\"|$.requestedState|no State",
            "\"basis\": \"asean-mlat\"|\"basis\": \"magna-carta\"|$.basis|no instrument",
            "\"basis\": \"asean-mlat\"|\"basis\": \"SG\"|$.basis|no instrument",
            "\"reserveBasis\": \"untoc\"|\"reserveBasis\": \"untoc-art-18-x\"|$.reserveBasis|no instrument",
            "\"urgent\": false|\"office\": \"SG-nobody\"|$.office|no office",
            "\"M06\":|\"M99\":|$.fields.M99|no field",
            "\"nexus\": [\"slips\", \"promise\"]|\"nexus\": [\"slip\"]|$.measures[0].nexus[0]|no fact",
            "\"facts\": [\"statute\"]|\"facts\": [\"statutes\"]|$.fields.M07.facts[0]|no fact",
            "\"id\": \"slips\"|\"id\": \"the slips\"|$.facts[2].id|cannot be an id",
            "\"id\": \"slips\"|\"id\": \"promise\"|$.facts[2].id|twice"})
    void anIdThatLeadsNowhere(String what, String by, String place, String words) throws IOException {
        tells(json(what, by), place, words);
    }

    @Test
    void anIdOfTheLibraryInTheNotationOfTheModel() throws IOException {
        tells(xmi("comity:/library#SG", "comity:/library#ZZ"), "ZZ", "neither in the request nor in the library");
        tells(xmi("comity:/library#records", "comity:/library#SG"), "assistance type");
        tells(xmi("nexus=\"transfer\"", "nexus=\"nothing\""), "nothing");
    }

    @Test
    void partsThatDoNotFitTogether() throws IOException {
        tells(json("\"urgent\": false", "\"office\": \"TH-police\""), "does not belong to Singapore");
        tells(json("\"urgent\": false", "\"office\": \"SG-law\", \"provider\": \"Example Chat\""), "an office and a provider");
        tells(json("\"M05\":", "\"X05\":"), "field X05", "Bank, business and official records");
        tells(json("\"language\": \"en\"", "\"language\": \"English please\""), "no language");
        tells(json("TH-OAG-2026-0412", "  "), "the reference is empty or has several lines");
        tells(json("TH-OAG-2026-0412", "TH\\nOAG"), "the reference is empty or has several lines");
        tells(json("\"urgent\": false", "\"provider\": \"\""), "the provider is empty or has several lines");
        tells(json("\"to\": \"2026-04-30\"", "\"to\": \"2026-01-30\""), "measure 1", "ends before it begins");
        tells(json("\"to\": \"2026-04-30\"", "\"to\": \"9999-04-30\""), "measure 1", "9999-04-30");
        tells(json("\"neededBy\": \"2027-03-31\"", "\"neededBy\": \"0001-01-01\""), "neededBy", "0001-01-01");
        tells(json("\"maximumPenaltyMonths\": 60", "\"maximumPenaltyMonths\": -1"), "-1 months");
        tells(json("\"maximumPenaltyMonths\": 60", "\"remainingMonths\": 12001"), "12001 months");
        tells(json("\"maximumPenaltyMonths\": 60", "\"nationality\": \"Thai\""), "\"Thai\"", "TH");
    }

    @Test
    void theSameFieldTwiceInTheNotationOfTheModel() throws IOException {
        tells(xmi("comity:/library#M03", "comity:/library#M02"), "field M02", "twice");
    }

    @Test
    void aProviderOfAnotherStateInTheNotationOfTheModel() throws IOException {
        tells(xmi("  <requesting", "  <provider id=\"p\" name=\"Example Chat\"><state href=\"comity:/library#SG\"/></provider>\n  <requesting"),
                "established in Singapore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE r SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"})
    void aDocumentTypeIsRefused(String doctype) throws IOException {
        tells(xmi("<scenario:Drafted", doctype + "<scenario:Drafted"), "line ", "document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd#x", "http://localhost/x#y", "other.xmi#x"})
    void aReferenceOutOfTheRequestIsRefused(String href) throws IOException {
        tells(xmi("comity:/library#TH", href), "outside the request and the library");
    }

    @Test
    void aScenarioInPlaceOfARequest() throws IOException {
        assertTrue(Requests.refused(Packs.GLASS_OFFICE.resolve(PackReader.FILE)).contains("'Scenario' instead of a request"));
    }

    @Test
    void aRefusalNeverShowsAWholeFile() throws IOException {
        String message = Requests.refused(temp, json("TH-OAG-2026-0412\"", "x\", \"" + "y".repeat(9000) + "\": \""));
        assertTrue(message.length() < 600, message);
        assertFalse(message.contains("y".repeat(100)));
        assertEquals(message, Requests.refused(temp.resolve("request")));
    }
}
