package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code ./comity check}: of a drafted request and of a pack, for a person and for another program. */
class CheckingTest {
    private static final Path DOCS = Comity.HOME.resolve("docs");
    private static final Path TO_SINGAPORE = DOCS.resolve("examples/bank-records-to-singapore.json");
    private static final Path TO_THAILAND = DOCS.resolve("examples/bank-records-to-thailand.xmi");
    private static final String DAY = "2026-11-23";

    @TempDir
    private Path folder;

    private Comity.Answer check(Path request, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check", "--request", request.toString()));
        arguments.addAll(List.of(more));
        return Comity.in(folder).run(arguments.toArray(String[]::new));
    }

    /** The request to Singapore with some things exchanged for others, by pairs. */
    private Path changed(String... pairs) throws IOException {
        String text = Files.readString(TO_SINGAPORE);
        for (int i = 0; i < pairs.length; i += 2) {
            assertTrue(text.contains(pairs[i]), pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return Files.writeString(folder.resolve("request.json"), text);
    }

    private static JsonObject json(Comity.Answer answer) {
        assertEquals("", answer.err());
        return JsonParser.parseString(answer.out()).getAsJsonObject();
    }

    private static List<String> findings(JsonObject result) {
        return result.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
                .map(finding -> finding.get("rule").getAsString() + " " + finding.get("severity").getAsString() + " " + finding.get("field").getAsString()).toList();
    }

    @Test
    void aRequestThatNobodyWouldQuestion() throws Exception {
        Comity.Answer answer = check(TO_SINGAPORE, "--date", DAY);
        assertEquals(0, answer.exitCode(), answer.err());
        assertEquals(List.of("TH-OAG-2026-0412: Bank, business and official records, Thailand to Attorney-General's Chambers, Singapore, on 2026-11-23",
                "No findings: nothing that a rule looks at stands in its way. Training default, not legal advice."), answer.out().lines().toList());
    }

    @Test
    void aRequestThatComesBackWithQuestionsNamesFieldReasonCureAndSource() throws Exception {
        Comity.Answer answer = check(TO_THAILAND, "--date", DAY);
        assertEquals(0, answer.exitCode(), answer.err());
        assertTrue(answer.out().contains("queried  criminality.not-shown  M07 Offences, text of the provisions and maximum penalty"), answer.out());
        assertTrue(answer.out().contains("Thailand will ask whether the conduct is an offence there too"), answer.out());
        assertTrue(answer.out().contains("Source: "), answer.out());
        assertTrue(answer.out().contains("0 blocks, 1 queried, 0 advice. It will come back with questions."), answer.out());
        assertEquals(List.of("criminality.not-shown QUERIED M07"), findings(json(check(TO_THAILAND, "--date", DAY, "--json"))));
    }

    @Test
    void aRequestThatCannotBeExecutedEndsWithOne() throws Exception {
        Path request = changed("\"basis\": \"asean-mlat\"", "\"basis\": \"asean-extradition\"", "\"reserveBasis\": \"untoc\",", "");
        Comity.Answer answer = check(request, "--date", DAY, "--json");
        assertEquals(1, answer.exitCode());
        JsonObject result = json(answer);
        assertTrue(result.get("blocked").getAsBoolean());
        assertEquals(List.of("basis.not-in-force BLOCKS M04", "basis.not-covering BLOCKS M04"), findings(result));
        assertEquals("TH SG 2026-11-23", result.get("requestingState").getAsString() + " " + result.get("requestedState").getAsString() + " " + result.get("date").getAsString());
        assertEquals(findings(result).stream().filter(finding -> finding.contains("BLOCKS")).count(), result.getAsJsonObject("counts").get("blocks").getAsLong());
        Comity.Answer text = check(request, "--date", DAY);
        assertEquals(1, text.exitCode());
        assertTrue(text.out().contains("It cannot be executed as it is."), text.out());
    }

    @Test
    void whatNobodyKnowsAboutAStateIsAdviceAndBlocksNothing() throws Exception {
        Comity.Answer answer = check(changed("\"requestedState\": \"SG\"", "\"requestedState\": \"LA\""), "--date", DAY, "--json");
        assertEquals(0, answer.exitCode(), answer.out());
        JsonObject result = json(answer);
        assertEquals("the Central Authority of Lao PDR", result.get("recipient").getAsString());
        assertTrue(findings(result).contains("authority.not-central ADVICE M01"), answer.out());
        assertTrue(answer.out().contains("It is not known for Lao PDR which office is its Central Authority"), answer.out());
    }

    @Test
    void theDayOfTheReviewDecidesWhatIsLate() throws Exception {
        assertTrue(check(TO_SINGAPORE, "--date", "2027-04-01").out().contains("urgency.date-passed"));
        Comity.Answer today = check(TO_SINGAPORE, "--json");
        assertEquals(10, json(today).get("date").getAsString().length());
    }

    @Test
    void aFileThatIsNoRequestIsNamedWithThePlace() throws Exception {
        Comity.Answer misspelt = check(changed("\"urgent\"", "\"urgnet\""), "--json");
        assertEquals("1 nothing", misspelt.exitCode() + " nothing" + misspelt.out());
        assertEquals(1, misspelt.errorLines().size(), misspelt.err());
        assertTrue(misspelt.err().contains("request.json, $.urgnet: nobody knows the key"), misspelt.err());
        Comity.Answer pdf = check(Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7 ..."));
        assertEquals(1, pdf.exitCode());
        assertTrue(pdf.err().contains("is a PDF"), pdf.err());
        assertEquals(1, check(folder.resolve("none")).exitCode());
        assertFalse(misspelt.err().contains("Exception") || pdf.err().contains("Exception"));
    }

    @Test
    void aCommandThatMakesNoSenseIsAMisuse() throws Exception {
        assertEquals(2, check(TO_SINGAPORE, "--date", "tomorrow").exitCode());
        assertEquals(2, check(TO_SINGAPORE, Comity.GLASS_OFFICE.toString()).exitCode());
        assertEquals(2, Comity.in(folder).run("check", Comity.GLASS_OFFICE.toString(), "--date", DAY).exitCode());
        assertEquals(2, Comity.in(folder).run("check", "--request").exitCode());
        assertEquals(2, Comity.in(folder).run("library", "--ids", "--verify").exitCode());
    }

    @Test
    void aPackForAnotherProgram() throws Exception {
        Comity.Answer good = Comity.in(folder).run("check", Comity.GLASS_OFFICE.toString(), "--json");
        assertEquals(0, good.exitCode());
        assertEquals("glass-office 0", json(good).get("pack").getAsString() + " " + json(good).getAsJsonArray("findings").size());
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("scenario.xmi"), Files.readString(Comity.GLASS_OFFICE.resolve("scenario.xmi"))
                .replaceFirst("exerciseMinute=\"15\" day=\"1\"", "exerciseMinute=\"15\" day=\"9\""));
        Comity.Answer spoilt = Comity.in(folder).run("check", pack.toString(), "--json");
        assertEquals(1, spoilt.exitCode());
        JsonObject finding = json(spoilt).getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("clock.not-rising BLOCKS", finding.get("rule").getAsString() + " " + finding.get("severity").getAsString());
    }

    @Test
    void everyIdOfTheExampleIsPrintedAmongThoseThatThereAre() throws Exception {
        List<String> ids = Comity.in(folder).run("library", "--ids").out().lines().map(line -> line.strip().split(" ")[0]).toList();
        JsonObject example = JsonParser.parseString(Files.readString(TO_SINGAPORE)).getAsJsonObject();
        for (String key : List.of("requestingState", "requestedState", "type", "basis", "reserveBasis")) {
            assertTrue(ids.contains(example.get(key).getAsString()), key);
        }
        assertTrue(ids.containsAll(example.getAsJsonObject("fields").keySet()));
    }

    @Test
    void theWorkedExampleOfThePageIsTheExampleAndItsFindingsAreThoseThatThereAre() throws Exception {
        String page = Files.readString(DOCS.resolve("request.md"));
        Matcher blocks = Pattern.compile("(?s)```(?:json)?\\n(.*?)```").matcher(page);
        assertTrue(blocks.find());
        assertEquals(Files.readString(TO_SINGAPORE), blocks.group(1));
        assertTrue(blocks.find());
        Comity.Answer answer = check(changed(", \"facts\": [\"statute\"]", ""), "--date", DAY);
        assertEquals(answer.out(), blocks.group(1));
    }
}
