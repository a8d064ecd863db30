package org.comity.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.cli.compare.ComparisonMapping;
import org.comity.library.profile.Comparison;
import org.comity.report.ComparisonReport;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.ui.Messages;
import org.comity.ui.packs.Shelves;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Prints a comparison into a file that the user names. */
final class ComparisonExport {
    private static final List<Format> FORMATS = List.of(Format.HTML, Format.PDF, Format.XLSX);

    private ComparisonExport() {
    }

    static void ask(Shell shell, Comparison comparison, List<Comparison.Row> rows, Locale locale) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterNames(new String[] {Messages.Comparison_kinds, Messages.Comparison_kinds_pdf, Messages.Comparison_kinds_xlsx});
        dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
        dialog.setFilterPath(Shelves.workspaceFolder().toString());
        dialog.setFileName(ComparisonMapping.fileName(comparison));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Format otherwise = FORMATS.get(Math.max(0, dialog.getFilterIndex()));
            job(shell, comparison, rows, locale, Path.of(chosen), otherwise).schedule();
        }
    }

    /** Prints, then shows the file. @param otherwise the format where the name of the file does not say it */
    static Job job(Shell shell, Comparison comparison, List<Comparison.Row> rows, Locale locale, Path file, Format otherwise) {
        String name = file.getFileName().toString();
        Format format = FORMATS.stream().filter(it -> name.toLowerCase(Locale.ROOT).endsWith("." + it.extension())).findFirst().orElse(otherwise);
        String plain = name.toLowerCase(Locale.ROOT).endsWith("." + format.extension())
                ? name.substring(0, name.length() - format.extension().length() - 1) : name;
        return Job.create(Messages.Comparison_job, monitor -> {
            try {
                List<Path> files = ComparisonReport.write(ComparisonMapping.content(comparison, rows, locale), Set.of(format), file.getParent(), plain,
                        locale, monitor);
                shell.getDisplay().asyncExec(() -> Program.launch(files.get(0).toString()));
            } catch (ReportException e) {
                shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, Messages.Comparison_failed, e.getMessage()));
            }
            return (IStatus) Status.OK_STATUS;
        });
    }
}
