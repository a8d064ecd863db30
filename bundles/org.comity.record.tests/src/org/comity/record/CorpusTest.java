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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void aRecordOfAnEarlierFormIsReadAsItWasThen(Form form, @TempDir Path temp) throws IOException {
        Path file = Files.copy(CORPUS.resolve(CorpusRecipe.record(form)), temp.resolve("record"));
        ReadRecord record = RecordReader.read(file);
        assertEquals(List.of(), record.damages());
        assertTrue(record.events().size() >= 24, "one event of each type, but only " + record.events().size());
        assertArrayEquals("<scenario/>\n".getBytes(UTF_8), record.attachments().get("scenario.xmi"));
        assertEquals(Files.readString(CORPUS.resolve(CorpusRecipe.digest(form))).strip(), StateDigest.of(Replay.of(record.events())));
        int act = form.keepsActs() ? CorpusRecipe.ACT : 1; // every event of the corpus has a minute of its own
        assertEquals((record.events().size() + act - 1) / act, record.acts().size());
    }
}
