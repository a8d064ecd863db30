package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** A failure that nobody foresaw: one sentence for the user, and the details in a file for whoever mends it. */
final class Breakdown {
    private static final long MEGABYTE = 1024L * 1024;

    private final List<String> arguments;
    private final Throwable failure;

    Breakdown(List<String> arguments, Throwable failure) {
        this.arguments = arguments;
        this.failure = failure;
    }

    /** Writes down the details, and says in one sentence what happened, what to do and where the details are. */
    String tell() {
        ILog.of(Breakdown.class).error("Command " + arguments + " failed", failure);
        String name = arguments.isEmpty() ? "Comity" : arguments.get(0);
        return name + " " + because() + details().map(file -> " The details are in " + file + ".").orElse("");
    }

    private String because() {
        return switch (failure) {
            case OutOfMemoryError e -> "needs more memory than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB that it was given; try it with a smaller scenario.";
            case LinkageError e -> "cannot run, because this installation of Comity is damaged or incomplete (" + line(e) + "); install or build it again.";
            default -> "failed for a reason that Comity did not foresee: " + line(failure)
                    + ". Please report it with the scenario or record at hand.";
        };
    }

    /** A failure in one line, whatever its message is. */
    private static String line(Throwable failure) {
        return failure.toString().strip().replaceAll("\\s+", " ");
    }

    /**
     * Where the details are: in Comity's own folder if there is one, since the workspace of a command ends with the command;
     * otherwise in the log of the platform.
     */
    private Optional<Path> details() {
        Optional<Path> home = Optional.ofNullable(System.getProperty("comity.home")).map(Path::of).filter(Files::isDirectory);
        if (home.isPresent()) {
            Path file = home.get().resolve(".comity").resolve("error.log");
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return Optional.of(file);
            } catch (IOException e) {
                ILog.of(Breakdown.class).warn("The details could not be written to " + file, e);
            }
        }
        return Optional.ofNullable(Platform.getLogFileLocation()).map(location -> location.toFile().toPath());
    }

    /** The failure with its stack, as the platform's formatter writes it. */
    private String written() {
        LogRecord record = new LogRecord(Level.SEVERE, "{0} Command {1} failed under Java {2} on {3}");
        record.setLoggerName("org.comity.cli");
        record.setParameters(new Object[] {Instant.now().toString(), arguments, Runtime.version().toString(), System.getProperty("os.name")});
        record.setThrown(failure);
        return new SimpleFormatter().format(record);
    }
}
