package org.comity.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The arguments of one command: options, and what is named besides. */
final class Arguments {
    private final CommandLine line;

    private Arguments(CommandLine line) {
        this.line = line;
    }

    /**
     * Takes arguments apart.
     *
     * @param what what the path is, for messages
     */
    static Arguments parse(List<String> arguments, Options options, String what) throws MisuseException {
        Arguments parsed = parseSeveral(arguments, options);
        parsed.onlyPath(what);
        return parsed;
    }

    /**
     * The one path that was named, where nothing else may be.
     *
     * @param what what it is, for messages
     */
    Path onlyPath(String what) throws MisuseException {
        List<String> paths = names();
        if (paths.size() != 1) {
            throw new MisuseException("name " + what + (paths.isEmpty() ? "" : ", and nothing else; there are " + paths.size() + " names: " + String.join(", ", paths)));
        }
        return path();
    }

    /** Takes arguments apart of a command that takes any number of names. */
    static Arguments parseSeveral(List<String> arguments, Options options) throws MisuseException {
        try {
            return new Arguments(DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments.toArray(new String[0])));
        } catch (UnrecognizedOptionException e) {
            throw new MisuseException("there is no option '" + e.getOption() + "'; ./comity help lists them");
        } catch (ParseException e) {
            throw new MisuseException(e.getMessage());
        }
    }

    /** Takes arguments apart of a command that takes no names. @param command its name, for messages */
    static Arguments parseNameless(List<String> arguments, Options options, String command) throws MisuseException {
        Arguments parsed = parseSeveral(arguments, options);
        if (!parsed.names().isEmpty()) {
            throw new MisuseException(command + " takes no names, but got: " + String.join(", ", parsed.names()));
        }
        return parsed;
    }

    /** Options that take a value each. */
    static Options valued(String... names) {
        Options options = new Options();
        for (String name : names) {
            options.addOption(Option.builder().longOpt(name).hasArg().get());
        }
        return options;
    }

    /** What was named, in order. */
    List<String> names() {
        return line.getArgList();
    }

    /** The one path that was named. */
    Path path() throws MisuseException {
        return path(line.getArgList().get(0));
    }

    /** Whether an option is given. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    /** The value of an option, or another one where it is not given. */
    String value(String option, String otherwise) {
        return line.getOptionValue(option, otherwise);
    }

    /** The whole number that an option takes, or another one where it is not given. */
    long wholeNumber(String option, long otherwise) throws MisuseException {
        String text = value(option, Long.toString(otherwise));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MisuseException("--" + option + " takes a whole number, not '" + text + "'");
        }
    }

    /** The same, where only some numbers make sense. */
    int number(String option, int otherwise, int least, int most) throws MisuseException {
        long number = wholeNumber(option, otherwise);
        if (number >= least && number <= most) {
            return (int) number;
        }
        throw new MisuseException(String.format(Locale.ROOT, "--%s takes a number from %d to %,d, not %s", option, least, most, number));
    }

    static Path path(String text) throws MisuseException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new MisuseException("'" + text + "' is not a path");
        }
    }
}
