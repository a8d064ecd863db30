package org.comity.report.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.TablesContent;
import org.comity.report.internal.engine.Columns;
import org.comity.report.internal.engine.FormatOptions;
import org.comity.report.internal.engine.ReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.FilterCondition;
import org.eclipse.core.runtime.IProgressMonitor;

/** The design {@code tables.rptdesign}, opened for one rendering and given its tables. */
public final class TablesDesign {
    private static final String TABLE = "TABLE";
    private static final int PAPER = 267;

    private TablesDesign() {
    }

    /** Renders a report. @throws ReportException when a part of it fails */
    public static byte[] render(ReportEngine engine, TablesContent content, Format format, Locale locale, IProgressMonitor monitor)
            throws ReportException {
        IReportRunnable runnable = engine.open("tables");
        List<TableRow> rows = new ArrayList<>();
        try {
            ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
            design.setTitle(content.title());
            design.findStyle("report").setStringProperty("fontFamily", FormatOptions.fonts(format));
            ((LabelHandle) design.findElement("title")).setText(content.title());
            ((LabelHandle) design.findElement("lead")).setText(content.lead());
            for (TablesContent.Table table : content.tables()) {
                label(design, table.heading(), "h2");
                label(design, table.note(), "note");
                int number = rows.size();
                if (!table.rows().isEmpty()) {
                    add(design, table, number);
                    table.rows().forEach(row -> rows.add(TableRow.of(number, row)));
                }
            }
        } catch (SemanticException e) {
            throw new ReportException("The report design is damaged: " + e.getMessage() + ". Install Comity again.", e);
        }
        return engine.render(runnable, Map.of("rows", List.copyOf(rows)), FormatOptions.of(format), locale, monitor);
    }

    private static void label(ReportDesignHandle design, String text, String style) throws SemanticException {
        LabelHandle label = design.getElementFactory().newLabel(null);
        label.setText(text);
        label.setStringProperty("style", style);
        design.getBody().add(label);
    }

    private static void add(ReportDesignHandle design, TablesContent.Table content, int number) throws SemanticException {
        TableHandle table = design.getElementFactory().newTableItem(content.heading(), content.columns().size(), 1, 1, 0);
        table.setDataSet(design.findDataSet("rows"));
        table.setPageBreakInterval(0);
        Columns.bind(table, TABLE);
        FilterCondition own = StructureFactory.createFilterCond();
        own.setExpr("row[\"" + TABLE + "\"]");
        own.setOperator("eq");
        own.setValue1("\"" + number + "\"");
        table.getPropertyHandle(TableHandle.FILTER_PROP).addItem(own);
        int shares = content.columns().stream().mapToInt(TablesContent.Column::share).sum();
        for (int i = 0; i < content.columns().size(); i++) {
            TablesContent.Column column = content.columns().get(i);
            Columns.add(design, table, new Columns.Column(i, PAPER * column.share() / shares, column.heading(), "C" + (i + 1), column.isNumber()));
        }
        design.getBody().add(table);
    }
}
