package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.comity.exercise.Act;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;

/** How the records in the folder {@code corpus} were made; see the README there. Argument: that folder. */
final class CorpusRecipe {
    /** Every so many events are one act. */
    static final int ACT = 3;

    private CorpusRecipe() {
    }

    static String record(Form form) {
        return "form-" + form.version() + ".record";
    }

    static String digest(Form form) {
        return "form-" + form.version() + ".digest";
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        make(folder.resolve(record(Form.NEWEST)));
        for (Form form : Form.values()) {
            Files.writeString(folder.resolve(digest(form)), StateDigest.of(Replay.of(RecordReader.read(folder.resolve(record(form))).events())) + "\n");
        }
    }

    private static void make(Path file) throws IOException {
        Files.deleteIfExists(file);
        List<Recorded> events = events();
        try (EventStore store = SqliteEventStore.create(file, Map.of("scenario.xmi", "<scenario/>\n".getBytes(UTF_8)))) {
            for (int from = 0; from < events.size(); from += ACT) {
                store.append(events.subList(from, Math.min(from + ACT, events.size())));
            }
        }
    }

    private static List<Recorded> events() {
        List<Recorded> events = new ArrayList<>();
        for (Event event : Samples.oneOfEach()) {
            long number = events.size() + 1L;
            events.add(new Recorded(number, 10 * number, Act.CONTROL, event));
        }
        return events;
    }
}
