package org.comity.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs one command and ends with its exit code: 0 when it was carried out, 1 when it failed, 2 when it was misused. Results go
 * to standard output, everything else to standard error, one sentence for the user and no stack trace.
 */
public final class Application implements IApplication {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

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
        return run((rest, to) -> command(name).run(rest, to), arguments, out, err);
    }

    private static Command command(String name) throws MisuseException {
        return switch (name) {
            case "rehearse" -> new RehearseCommand();
            case "prove" -> new ProveCommand();
            case "compare" -> new CompareCommand();
            case "play" -> new PlayCommand();
            case "fork" -> new ForkCommand();
            case "compare-runs" -> new CompareRunsCommand();
            case "check" -> new CheckCommand();
            case "draw" -> new DrawCommand();
            case "library" -> new LibraryCommand();
            case "rules" -> new RulesCommand();
            case "replay" -> new ReplayCommand();
            default -> throw new MisuseException("there is no command '" + name
                    + "'; possible are rehearse, prove, check, compare, compare-runs, draw, play, fork, library, rules, replay");
        };
    }

    /**
     * Carries out a command, whatever becomes of it.
     *
     * @param arguments the name of the command and what follows it
     * @return the exit code
     */
    static int run(Command command, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            int code = command.run(arguments.subList(Math.min(1, arguments.size()), arguments.size()), out);
            if (out.checkError()) {
                err.println("comity: not everything could be printed; the disk may be full, or the reader gone.");
                return FAILED;
            }
            return code;
        } catch (MisuseException e) {
            err.println("comity: " + e.getMessage());
            return MISUSED;
        } catch (FailedException e) {
            err.println("comity: " + e.getMessage());
            return FAILED;
        } catch (RuntimeException | Error e) {
            // the outermost frame: whoever sits before it shall read one sentence, and find the rest in a file
            err.println("comity: " + new Breakdown(arguments, e).tell());
            return FAILED;
        }
    }

    @Override
    public void stop() {
        // commands end by themselves; an interrupted one is cleaned up by the shutdown hooks of what it has open
    }
}
