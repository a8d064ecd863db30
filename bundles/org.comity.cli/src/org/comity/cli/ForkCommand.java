package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseClock;
import org.comity.record.EventStore;
import org.comity.record.Fork;
import org.comity.record.RecordException;

/** {@code fork RECORD --at N --out FILE}: begins a new exercise where an earlier one stood after an event. */
final class ForkCommand implements Command {
    private static final String AT = "at";
    private static final String OUT = "out";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parse(arguments, Arguments.valued(AT, OUT), "the record to fork, such as out/glass-office/exercise.comity");
        if (!parsed.has(AT) || !parsed.has(OUT)) {
            throw new MisuseException("say after which event it begins with --at N, and where the new record goes with --out FILE");
        }
        long number = parsed.wholeNumber(AT, 0);
        Path file = Arguments.path(parsed.value(OUT, ""));
        try (EventStore fork = Fork.begin(parsed.path(), number, file)) {
            Recorded last = fork.events().getLast();
            out.println(file + " begins with events 1 to " + last.number() + " of " + parsed.path() + "; the clock stands at " + CaseClock.tell(last.at()));
            if (last.number() > number) {
                out.println("Event " + number + " is one of those that the same act led to; an exercise goes on from the last of them.");
            }
            out.println("It goes on with ./comity play " + file + " --acts FILE");
            return 0;
        } catch (RecordException | LedgerException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }
}
