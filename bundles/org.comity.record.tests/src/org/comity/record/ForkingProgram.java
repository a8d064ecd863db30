package org.comity.record;

import java.net.URI;
import java.nio.file.Path;

/** Forks a record at an event, and says how that went. Arguments: the original, the number of the event, the new record. */
final class ForkingProgram {
    private ForkingProgram() {
    }

    public static void main(String[] arguments) {
        Path original = Path.of(URI.create(arguments[0]));
        try (EventStore fork = Fork.begin(original, Long.parseLong(arguments[1]), Path.of(URI.create(arguments[2])))) {
            System.out.println(fork.events().size());
        } catch (RecordException e) {
            System.out.println(e.getMessage());
        }
    }
}
