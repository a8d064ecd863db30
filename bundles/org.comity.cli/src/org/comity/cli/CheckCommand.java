package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.comity.library.ReferenceLibrary;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.RequestReader;

/**
 * {@code check PACK} reads a pack, {@code check --request FILE} a drafted request, and tells what the rules say about it. Exit code 1
 * when it cannot be played or executed as it is.
 */
final class CheckCommand implements Command {
    private static final String REQUEST = "request";
    private static final String DATE = "date";
    private static final String JSON = "json";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Options options = Arguments.valued(REQUEST, DATE).addOption(Option.builder().longOpt(JSON).get())
                .addOption(Editions.option());
        Arguments parsed = Arguments.parseSeveral(arguments, options);
        CheckResult result = parsed.has(REQUEST) ? request(parsed) : pack(parsed);
        out.println(parsed.has(JSON) ? result.json() : result.text());
        return result.blocks() ? 1 : 0;
    }

    private static CheckResult pack(Arguments parsed) throws MisuseException, FailedException {
        if (parsed.has(DATE)) {
            throw new MisuseException("--date goes with --request; the date of a scenario stands in it");
        }
        Path pack = Packs.find(parsed.onlyPath("the pack to check, such as scenarios/glass-office"));
        try {
            return new PackFindings(PackReader.read(pack, Editions.of(parsed).library()).scenario());
        } catch (PackException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static CheckResult request(Arguments parsed) throws MisuseException, FailedException {
        if (!parsed.names().isEmpty()) {
            throw new MisuseException("a pack and a request are not checked at once; leave out " + String.join(", ", parsed.names()));
        }
        LocalDate on = date(parsed.value(DATE, LocalDate.now().toString()));
        Path file = Packs.find(Arguments.path(parsed.value(REQUEST, "")));
        ReferenceLibrary library = Editions.of(parsed).library();
        try {
            return new RequestFindings(RequestReader.read(file, library), on, library);
        } catch (PackException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static LocalDate date(String text) throws MisuseException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MisuseException("'" + text + "' is no day such as 2026-11-23");
        }
    }
}
