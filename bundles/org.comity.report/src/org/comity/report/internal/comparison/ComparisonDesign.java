package org.comity.report.internal.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.comity.report.ComparisonContent;
import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.internal.engine.Columns;
import org.comity.report.internal.engine.FormatOptions;
import org.comity.report.internal.engine.ReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The design {@code comparison.rptdesign}, opened for one rendering and given a table with a column for each State. */
public final class ComparisonDesign {
    private static final List<String> VALUES = List.of("FIRST", "SECOND", "THIRD", "FOURTH");
    private static final int MARK = 8;
    private static final int SECTION = 30;
    private static final int NAME = 44;
    private static final int PAPER = 267;

    private ComparisonDesign() {
    }

    /** Renders a comparison. @throws ReportException when a part of it fails */
    public static byte[] render(ReportEngine engine, ComparisonContent content, Format format, Locale locale, IProgressMonitor monitor)
            throws ReportException {
        IReportRunnable runnable = engine.open("comparison");
        try {
            complete((ReportDesignHandle) runnable.getDesignHandle(), content, format, locale);
        } catch (SemanticException e) {
            throw new ReportException("The report design is damaged: " + e.getMessage() + ". Install Comity again.", e);
        }
        return engine.render(runnable, Map.of("rows", content.rows().stream().map(ComparisonRow::of).toList()), FormatOptions.of(format), locale, monitor);
    }

    private static void complete(ReportDesignHandle design, ComparisonContent content, Format format, Locale locale) throws SemanticException {
        design.setTitle(content.title());
        design.findStyle("report").setStringProperty("fontFamily", FormatOptions.fonts(format));
        ((LabelHandle) design.findElement("title")).setText(content.title());
        ((LabelHandle) design.findElement("note")).setText(content.note());
        TableHandle table = design.getElementFactory().newTableItem(content.title(), VALUES.size() - 1 + content.states().size(), 1, 1, 0);
        table.setDataSet(design.findDataSet("rows"));
        table.setPageBreakInterval(0);
        Columns.add(design, table, words(0, MARK, design.getMessage("differs", locale), "MARK"));
        Columns.add(design, table, words(1, SECTION, design.getMessage("section", locale), "SECTION"));
        Columns.add(design, table, words(2, NAME, design.getMessage("respect", locale), "NAME"));
        int width = (PAPER - MARK - SECTION - NAME) / content.states().size();
        for (int i = 0; i < content.states().size(); i++) {
            Columns.add(design, table, words(VALUES.size() - 1 + i, width, content.states().get(i), VALUES.get(i)));
        }
        design.getBody().add(table);
    }

    private static Columns.Column words(int index, int width, String heading, String name) {
        return new Columns.Column(index, width, heading, name, false);
    }
}
