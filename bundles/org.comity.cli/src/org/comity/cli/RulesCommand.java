package org.comity.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.comity.rules.catalogue.Catalogue;
import org.comity.rules.catalogue.CataloguePage;

/** {@code rules [--format text|html] [--out DIR]}: every rule on requests and on scenarios, printed or as the pages of the help. */
final class RulesCommand implements Command {
    private static final String FORMAT = "format";
    private static final String OUT = "out";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parseNameless(arguments, Arguments.valued(FORMAT, OUT), "rules");
        CataloguePage page = new CataloguePage(Locale.ENGLISH);
        switch (parsed.value(FORMAT, "text")) {
            case "text" -> Catalogue.all(Locale.ENGLISH).forEach(catalogue -> out.print(page.text(catalogue)));
            case "html" -> write(page, Arguments.path(parsed.value(OUT, "out")), out);
            default -> throw new MisuseException("'" + parsed.value(FORMAT, "") + "' is no format of the rules; possible are text, html");
        }
        return 0;
    }

    private static void write(CataloguePage page, Path folder, PrintStream out) throws FailedException {
        for (Catalogue catalogue : Catalogue.all(Locale.ENGLISH)) {
            Path file = folder.resolve(catalogue.page() + ".html");
            try {
                Files.createDirectories(folder);
                Files.writeString(file, page.html(catalogue));
            } catch (IOException e) {
                throw new FailedException(file + " cannot be written: " + e.getMessage() + ". Choose another folder with --out.", e);
            }
            out.println(catalogue.title() + ": " + catalogue.entries().size() + ", in " + file);
        }
    }
}
