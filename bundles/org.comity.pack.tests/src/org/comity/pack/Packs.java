package org.comity.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.junit.jupiter.api.function.Executable;

/** The shipped pack, damaged in one place, and what has to hold for every damaged pack. */
final class Packs {
    static final Path GLASS_OFFICE = Path.of(System.getProperty("comity.home"), "scenarios", "glass-office");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Packs() {
    }

    static String text() {
        try {
            return Files.readString(GLASS_OFFICE.resolve(PackReader.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped pack with one thing exchanged for another. */
    static String with(String what, String by) {
        String whole = text();
        String changed = whole.replace(what, by);
        assertNotEquals(whole, changed, "the pack has no " + what);
        return changed;
    }

    /** The shipped pack with something put before the end of the scenario. */
    static String adding(String element) {
        return with("</scenario:Scenario>", element + "\n</scenario:Scenario>");
    }

    static Path write(Path folder, String text) throws IOException {
        return write(folder, text.getBytes(UTF_8));
    }

    static Path write(Path folder, byte[] content) throws IOException {
        Files.write(folder.resolve(PackReader.FILE), content);
        return folder;
    }

    /** The pack is refused in one or two clear sentences, soon, and nothing has been written. */
    static String refused(Path pack) throws IOException {
        return refused(pack, () -> PackReader.read(pack, ReferenceLibrary.shipped()));
    }

    /** The same for any reader. */
    static String refused(Path pack, Executable reading) throws IOException {
        List<Path> before = files(pack);
        PackException refusal = assertTimeoutPreemptively(PATIENCE, () -> assertThrows(PackException.class, reading));
        assertEquals(before, files(pack), "nothing is written");
        String message = refusal.getMessage();
        assertTrue(message.startsWith(pack.toString()), "names the file: " + message);
        assertTrue(message.endsWith(".") && message.length() < 600 + pack.toString().length(), "one or two sentences: " + message);
        assertFalse(message.contains("\n") || message.matches("(?s).*(Exception|org\\.eclipse|java\\.|\\bnull\\b|@[0-9a-f]{6}).*"),
                "in words for the author: " + message);
        return message.substring(pack.toString().length());
    }

    static String refused(Path folder, String text) throws IOException {
        return refused(write(folder, text));
    }

    private static List<Path> files(Path pack) throws IOException {
        if (!Files.exists(pack)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(pack)) {
            return all.sorted().toList();
        }
    }

    /** Where a passage stands in a text, counted from line 1. */
    static int line(String text, String passage) {
        int at = text.indexOf(passage);
        assertTrue(at >= 0, passage);
        return (int) text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
    }
}
