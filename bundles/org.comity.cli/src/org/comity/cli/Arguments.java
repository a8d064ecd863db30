package org.comity.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The arguments of one command: options, and exactly one path. */
final class Arguments {
    private final CommandLine line;
    private final Path path;

    private Arguments(CommandLine line, Path path) {
        this.line = line;
        this.path = path;
    }

    /**
     * Takes arguments apart.
     *
     * @param what what the path is, for messages
     */
    static Arguments parse(List<String> arguments, Options options, String what) throws MisuseException {
        try {
            CommandLine line = DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments.toArray(new String[0]));
            List<String> paths = line.getArgList();
            if (paths.size() != 1) {
                throw new MisuseException("name " + what + (paths.isEmpty() ? "" : ", and nothing else; there are " + paths.size() + " names: " + String.join(", ", paths)));
            }
            return new Arguments(line, path(paths.get(0)));
        } catch (UnrecognizedOptionException e) {
            throw new MisuseException("there is no option '" + e.getOption() + "'; ./comity help lists them");
        } catch (ParseException e) {
            throw new MisuseException(e.getMessage());
        }
    }

    /** The path that was named. */
    Path path() {
        return path;
    }

    /** The value of an option, or another one where it is not given. */
    String value(String option, String otherwise) {
        return line.getOptionValue(option, otherwise);
    }

    static Path path(String text) throws MisuseException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new MisuseException("'" + text + "' is not a path");
        }
    }
}
