package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.cli.compare.ComparisonMapping;
import org.comity.library.ReferenceLibrary;
import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.State;
import org.comity.report.ComparisonReport;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** {@code compare TH SG}: prints two to four States of the reference library side by side. */
final class CompareCommand implements Command {
    private static final String FORMAT = "format";
    private static final String OUT = "out";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parseSeveral(arguments, Arguments.valued(FORMAT, OUT).addOption(Editions.option()));
        Set<Format> formats = formats(parsed.value(FORMAT, "html,pdf"));
        Path folder = Arguments.path(parsed.value(OUT, "out"));
        ReferenceLibrary library = Editions.of(parsed).library();
        Comparison comparison = Comparison.of(library, states(library, parsed.names()), Locale.ENGLISH);
        try {
            List<Path> files = ComparisonReport.write(ComparisonMapping.content(comparison, comparison.rows(), Locale.ENGLISH), formats, folder,
                    ComparisonMapping.fileName(comparison), Locale.ENGLISH, new NullProgressMonitor());
            out.println(comparison.states().stream().map(State::getName).collect(Collectors.joining(", ")) + ": " + comparison.rows().size()
                    + " respects, " + comparison.differences().size() + " differ, " + comparison.inOtherWords() + " are the same in other words. Training default, not legal advice.");
            files.forEach(file -> out.println("  " + file));
            return 0;
        } catch (ReportException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static List<State> states(ReferenceLibrary library, List<String> codes) throws MisuseException {
        List<State> states = new ArrayList<>();
        for (String code : codes) {
            State state = library.find(State.class, code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new MisuseException("there is no State '"
                    + code + "'; possible are " + Comparison.codes(library).collect(Collectors.joining(", "))));
            if (states.contains(state)) {
                throw new MisuseException("the State '" + code + "' is named twice");
            }
            states.add(state);
        }
        if (states.size() < Comparison.LEAST || states.size() > Comparison.MOST) {
            throw new MisuseException("name two to four States to compare, such as TH SG; there " + (states.size() == 1 ? "is 1" : "are " + states.size()));
        }
        return states;
    }

    private static Set<Format> formats(String names) throws MisuseException {
        try {
            Set<Format> formats = Format.parse(names);
            if (formats.contains(Format.DOCX)) {
                throw new MisuseException("a comparison is not printed as docx; possible are html, pdf, xlsx");
            }
            return formats;
        } catch (IllegalArgumentException e) {
            throw new MisuseException(e.getMessage());
        }
    }
}
