package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.assessment.parting.IncomparableRunsException;
import org.comity.assessment.parting.Parting;
import org.comity.assessment.parting.RecordedRun;
import org.comity.cli.parting.PartingJson;
import org.comity.cli.parting.PartingTables;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.record.Damage;
import org.comity.record.ReadRecord;
import org.comity.record.RecordException;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.TablesContent;
import org.comity.report.TablesReport;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * {@code compare-runs A B}: tells where two runs of a case parted, and what that cost in days and points; {@code --format json} for
 * other programs, {@code --format html} and the like as files in {@code --out}.
 */
final class CompareRunsCommand implements Command {
    private static final String FORMAT = "format";
    private static final String OUT = "out";

    /** Name of the files, without extension. */
    private static final String REPORT = "compared-runs";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parseSeveral(arguments, Arguments.valued(FORMAT, OUT));
        List<String> names = parsed.names();
        if (names.size() != 2) {
            throw new MisuseException("name two records to compare; there " + (names.size() == 1 ? "is 1" : "are " + names.size()));
        }
        String format = parsed.value(FORMAT, "text");
        boolean printed = List.of("text", "json").contains(format);
        if (printed && parsed.has(OUT)) {
            throw new MisuseException("--out goes with a format that is written to files, such as html; " + format + " is printed");
        }
        Set<Format> formats = printed ? Set.of() : formats(format);
        RecordedRun first = read(Arguments.path(names.get(0)));
        RecordedRun second = read(Arguments.path(names.get(1)));
        try {
            Parting parting = Parting.of(first, second);
            Scenario scenario = first.world().scenario();
            if (format.equals("json")) {
                out.println(PartingJson.of(parting, scenario.getId(), names.get(0), names.get(1)));
                return 0;
            }
            TablesContent content = PartingTables.of(parting, scenario.getTitle(), names.get(0), names.get(1));
            if (printed) {
                TablesText.print(content, out);
            } else {
                out.println(content.lead());
                TablesReport.write(content, formats, Arguments.path(parsed.value(OUT, "out")), REPORT, Locale.ENGLISH, new NullProgressMonitor())
                        .forEach(file -> out.println("  " + file));
            }
            return 0;
        } catch (IncomparableRunsException | ReportException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static Set<Format> formats(String names) throws MisuseException {
        try {
            return Format.parse(names);
        } catch (IllegalArgumentException e) {
            throw new MisuseException(e.getMessage() + " Printed are text, json.");
        }
    }

    private static RecordedRun read(Path file) throws FailedException {
        try {
            ReadRecord record = RecordReader.read(file);
            for (Damage damage : record.damages()) {
                if (damage instanceof Damage.FromEvent) {
                    throw new FailedException(file + " cannot be compared. " + damage.sentence() + " Fork it there, and compare the fork.");
                }
            }
            return new RecordedRun(RecordedCase.of(record).world(), Replay.of(record.events()));
        } catch (RecordException | PackException e) {
            throw new FailedException(e.getMessage(), e);
        } catch (UnknownCaseException e) {
            throw new FailedException(file + " cannot be compared, since " + e.getMessage() + ". Choose another record.", e);
        }
    }
}
