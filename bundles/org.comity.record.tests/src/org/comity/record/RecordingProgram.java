package org.comity.record;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.comity.exercise.Act;
import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.scenario.Topic;

/**
 * Records one event after the other, each in its own step, and says the number of each once it is recorded; until it is killed or
 * refused. Arguments: the record, which is created when it does not exist; length of the text of each event.
 */
final class RecordingProgram {
    private RecordingProgram() {
    }

    public static void main(String[] arguments) {
        Path file = Path.of(URI.create(arguments[0]));
        int length = Integer.parseInt(arguments[1]);
        try (EventStore store = Files.exists(file) ? SqliteEventStore.open(file) : SqliteEventStore.create(file, Map.of())) {
            for (long number = store.events().size() + 1;; number++) {
                store.append(List.of(event(number, length)));
                System.out.println(number);
                System.out.flush();
            }
        } catch (RecordException | LedgerException e) {
            System.out.println(e.getMessage());
        }
    }

    /** The event that it records under a number. */
    static Recorded event(long number, int length) {
        return new Recorded(number, number, Act.CONTROL, new Event.NoteFiled(Topic.LOG, (number + " ").repeat(length), List.of()));
    }
}
