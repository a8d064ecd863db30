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

/** How the record in the folder {@code corpus} was made; see the README there. Argument: that folder. */
final class CorpusRecipe {
    static final String RECORD = "form-1.record";
    static final String DIGEST = "form-1.digest";

    private CorpusRecipe() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve(RECORD);
        Files.deleteIfExists(file);
        List<Recorded> events = events();
        try (EventStore store = SqliteEventStore.create(file, Map.of("scenario.xmi", "<scenario/>\n".getBytes(UTF_8)))) {
            store.append(events);
        }
        Files.writeString(folder.resolve(DIGEST), StateDigest.of(Replay.of(events)) + "\n");
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
