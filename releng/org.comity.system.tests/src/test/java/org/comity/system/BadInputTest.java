package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to whoever types, mails or breaks something. The details of each bad pack are tested beside the reader. */
class BadInputTest {
    @TempDir
    private Path folder;

    private static void isRefused(Comity.Answer answer, int exitCode, String... words) {
        assertEquals(exitCode, answer.exitCode(), answer.out() + answer.err());
        assertEquals("", answer.out());
        assertEquals(1, answer.errorLines().size(), answer.err());
        for (String word : words) {
            assertTrue(answer.err().contains(word), answer.err());
        }
        assertFalse(answer.err().contains("Exception"), answer.err());
    }

    private Path pack(String content) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("scenario.xmi"), content);
        return pack;
    }

    private static String good() throws IOException {
        return Files.readString(Comity.GLASS_OFFICE.resolve("scenario.xmi"));
    }

    @ParameterizedTest
    @CsvSource({"dance", "Rehearse", "--bogus"})
    void anUnknownCommandIsAMisuse(String command) throws Exception {
        isRefused(Comity.in(folder).run(command), 2, command);
    }

    @Test
    void anUnknownOptionPlayerSeedOrFormatIsAMisuse() throws Exception {
        String pack = Comity.GLASS_OFFICE.toString();
        isRefused(Comity.in(folder).run("rehearse", pack, "--colour", "red"), 2, "--colour");
        isRefused(Comity.in(folder).run("rehearse", pack, "--player", "genius"), 2, "genius", "expert, typical, novice");
        isRefused(Comity.in(folder).run("rehearse", pack, "--seed", "one"), 2, "'one'");
        isRefused(Comity.in(folder).run("rehearse", pack, "--format", "html,odt"), 2, "odt", "pdf");
        isRefused(Comity.in(folder).run("rehearse"), 2, "pack");
        isRefused(Comity.in(folder).run("verify", "now"), 2, "now");
    }

    @Test
    void aPackThatIsNotThereIsNamed() throws Exception {
        isRefused(Comity.in(folder).run("rehearse", "no such pack"), 1, "no such pack");
        isRefused(Comity.in(folder).run("check", "no such pack"), 1, "no such pack");
        assertFalse(Files.exists(folder.resolve("out")), "nothing was written");
    }

    @Test
    void aTruncatedPackIsNamedWithItsLineAndNothingIsWritten() throws Exception {
        String content = good();
        isRefused(Comity.in(folder).run("rehearse", pack(content.substring(0, content.length() / 2)).toString()), 1, "scenario.xmi", "line ");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aPackOfALaterVersionSaysWhatToDo() throws Exception {
        isRefused(Comity.in(folder).run("check", pack(good().replace("formatVersion=\"1\"", "formatVersion=\"7\"")).toString()), 1, "later version", "7");
    }

    @Test
    void aPackThatReachesForTheNetworkReachesNothing() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> {
                while (!listener.isClosed()) {
                    try {
                        listener.accept().close();
                        connections.incrementAndGet();
                    } catch (IOException e) {
                        return; // closed
                    }
                }
            });
            String address = "http://localhost:" + listener.getLocalPort() + "/";
            List<String> attempts = List.of(
                    good().replace("href=\"comity:/library#XT\"", "href=\"" + address + "x.xmi#XT\""),
                    good().replaceFirst("<scenario:Scenario", "<!DOCTYPE s SYSTEM \"" + address + "s.dtd\"><scenario:Scenario"),
                    good().replaceFirst("xmlns:scenario=", "xsi:schemaLocation=\"" + address + " " + address + "s.ecore\" xmlns:scenario="));
            for (String attempt : attempts) {
                isRefused(Comity.in(folder).run("check", pack(attempt).toString()), 1, "scenario.xmi, line ");
            }
        }
        assertEquals(0, connections.get());
    }

    @Test
    void aPackThatCannotBePlayedIsListedByTheCheckAndRefusedByTheRehearsal() throws Exception {
        Path pack = pack(good().replaceFirst("exerciseMinute=\"15\" day=\"1\"", "exerciseMinute=\"15\" day=\"9\""));
        Comity.Answer check = Comity.in(folder).run("check", pack.toString());
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("clock.not-rising"), check.out());
        isRefused(Comity.in(folder).run("rehearse", pack.toString()), 1, "clock");
    }

    @Test
    void withoutADisplayTheWindowSaysWhatToDo() throws Exception {
        isRefused(Comity.in(folder).with("DISPLAY", null).with("WAYLAND_DISPLAY", null).run("open"), 1, "no display", "ssh -X");
    }
}
