package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command says that is not carried out: one line, with certain words. */
final class Refusals {
    private Refusals() {
    }

    static void isMisuse(Command command, String arguments, String... words) {
        List<String> list = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
        says(assertThrows(MisuseException.class, () -> command.run(list, nowhere())), words);
    }

    static void fails(Command command, List<String> arguments, String... words) {
        says(assertThrows(FailedException.class, () -> command.run(arguments, nowhere())), words);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static void says(Exception thrown, String... words) {
        assertEquals(1, thrown.getMessage().lines().count(), thrown.getMessage());
        for (String word : words) {
            assertTrue(thrown.getMessage().contains(word), thrown.getMessage());
        }
    }
}
