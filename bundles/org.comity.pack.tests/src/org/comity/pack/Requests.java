package org.comity.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.DraftedRequest;

/** The example requests of the documentation, and what becomes of them when they are changed. */
final class Requests {
    private static final Path DOCS = Path.of(System.getProperty("comity.home"), "docs");
    static final Path SCHEMA = DOCS.resolve("request.schema.json");
    static final Path JSON = DOCS.resolve("examples/bank-records-to-singapore.json");
    static final Path XMI = DOCS.resolve("examples/bank-records-to-thailand.xmi");

    private Requests() {
    }

    static DraftedRequest read(Path file) throws PackException {
        return RequestReader.read(file, ReferenceLibrary.shipped());
    }

    static String text(Path example) {
        try {
            return Files.readString(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example with one thing exchanged for another. */
    static String with(Path example, String what, String by) {
        String whole = text(example);
        String changed = whole.replace(what, by);
        assertNotEquals(whole, changed, "the request has no " + what);
        return changed;
    }

    static Path write(Path folder, String text) throws IOException {
        return write(folder, text.getBytes(UTF_8));
    }

    static Path write(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("request"), content);
    }

    /** The request is refused in clear words and nothing is written; tells the words after the name of the file. */
    static String refused(Path file) throws IOException {
        return Packs.refused(file, () -> read(file));
    }

    static String refused(Path folder, String text) throws IOException {
        return refused(write(folder, text));
    }
}
