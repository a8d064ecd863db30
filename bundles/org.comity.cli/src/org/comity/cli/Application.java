package org.comity.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs one command and ends with its exit code: 0 when it was carried out, 1 when it failed, 2 when it was misused. Results go
 * to standard output, everything else to standard error, one sentence for the user and no stack trace.
 */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        List<String> arguments = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return Integer.valueOf(run(arguments, out, err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String name = arguments.isEmpty() ? "" : arguments.get(0);
        try {
            Command command = switch (name) {
                case "rehearse" -> new RehearseCommand();
                case "check" -> new CheckCommand();
                case "replay" -> new ReplayCommand();
                default -> throw new MisuseException("there is no command '" + name + "'; possible are rehearse, check, replay");
            };
            return command.run(arguments.subList(1, arguments.size()), out);
        } catch (MisuseException e) {
            err.println("comity: " + e.getMessage());
            return 2;
        } catch (FailedException e) {
            err.println("comity: " + e.getMessage());
            return 1;
        } catch (RuntimeException e) {
            ILog.get().error("Command " + arguments + " failed", e);
            err.println("comity: " + name + " failed for a reason that Comity did not foresee: " + e
                    + ". Please report it with the scenario or record at hand.");
            return 1;
        }
    }

    @Override
    public void stop() {
        // commands end by themselves; an interrupted one is cleaned up by the shutdown hooks of what it has open
    }
}
