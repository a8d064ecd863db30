package org.comity.cli;

import java.io.PrintStream;
import java.util.List;

/** One command. */
@FunctionalInterface
interface Command {
    /**
     * Carries it out.
     *
     * @return the exit code
     * @throws MisuseException when the arguments make no sense
     * @throws FailedException when it cannot be carried out
     */
    int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException;
}
