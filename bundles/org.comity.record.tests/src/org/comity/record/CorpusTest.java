package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were made by earlier versions of Comity. */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("comity.corpus.folder"));

    /** With {@code -Dcomity.corpus=renew} the corpus is made anew first; see its README. */
    @BeforeAll
    static void renewWhereAskedTo() throws IOException {
        if ("renew".equals(System.getProperty("comity.corpus"))) {
            CorpusRecipe.main(new String[] {CORPUS.toString()});
        }
    }

    @Test
    void aRecordOfTheFirstFormIsReadAsItWasThen(@TempDir Path temp) throws IOException {
        Path file = Files.copy(CORPUS.resolve(CorpusRecipe.RECORD), temp.resolve("record"));
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertTrue(record.events().size() >= 24, "one event of each type, but only " + record.events().size());
        assertArrayEquals("<scenario/>\n".getBytes(UTF_8), record.attachments().get("scenario.xmi"));
        assertEquals(Files.readString(CORPUS.resolve(CorpusRecipe.DIGEST)).strip(), StateDigest.of(Replay.of(record.events())));
    }
}
