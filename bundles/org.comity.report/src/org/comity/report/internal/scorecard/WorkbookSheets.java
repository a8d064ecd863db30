package org.comity.report.internal.scorecard;

import java.util.List;
import java.util.Locale;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;

/** What a workbook has in place of pages: a sheet for each section, and in it one value to a cell, to sort, filter and reckon. */
final class WorkbookSheets {
    /** Switches of BIRT's Excel emitter. */
    private static final String FILTER = "ExcelEmitter.AutoFilter";
    private static final String FREEZE = "ExcelEmitter.FreezePanes";


    /** Widths of columns are in millimetres. */
    private static final int LABELS = 60;
    private static final int VALUES = 120;

    private final ReportDesignHandle design;
    private final Locale locale;

    private WorkbookSheets(ReportDesignHandle design, Locale locale) {
        this.design = design;
        this.locale = locale;
    }

    /** One column of a sheet, or one line of the first sheet. */
    private record Column(String heading, String expression, int width) {
        static Column of(String heading, String name, int width) {
            return new Column(heading, "dataSetRow[\"" + name + "\"]", width);
        }

        /** A column whose values are the last part of the keys of messages. */
        static Column word(String heading, String prefix, String name, int width) {
            return new Column(heading, "dataSetRow[\"" + name + "\"] == null ? null : reportContext.getMessage(\"" + prefix
                    + "\" + dataSetRow[\"" + name + "\"], reportContext.getLocale())", width);
        }
    }

    /** Takes the pages out of the design and puts the sheets in. The charts stay, on the first and on the last sheet. */
    static void replacePages(ReportDesignHandle design, Locale locale) throws SemanticException {
        WorkbookSheets sheets = new WorkbookSheets(design, locale);
        sheets.dropPages();
        ((MasterPageHandle) design.getMasterPages().get(0)).setOrientation(DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE);
        sheets.addSheets();
    }

    private void dropPages() throws SemanticException {
        for (DesignElementHandle part : List.copyOf(design.getBody().getContents())) {
            if (!(part instanceof ExtendedItemHandle)) {
                part.drop();
            }
        }
    }

    private void addSheets() throws SemanticException {
        SlotHandle body = design.getBody();
        body.add(result(), 0);
        body.add(fatalErrors(), 1);
        DesignElementHandle lastChart = body.get(body.getCount() - 1);
        for (TableHandle sheet : List.of(criteria(), seats(), acts(), requests(), corrections(), timeline())) {
            sheet.setStringProperty("pageBreakBefore", DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
            flag(sheet, FILTER);
            flag(sheet.getDetail().get(0), FREEZE);
            body.add(sheet, body.findPosn(lastChart));
        }
    }

    private TableHandle result() throws SemanticException {
        List<Column> lines = List.of(
                Column.of("details.scenario", "SCENARIO", VALUES),
                Column.of("details.exercise", "EXERCISE_TYPE", VALUES),
                Column.of("details.states", "STATES", VALUES),
                Column.of("details.seats", "SEATED", VALUES),
                Column.of("details.player", "PLAYER", VALUES),
                Column.of("details.firstDay", "FIRST_DAY", VALUES),
                Column.of("details.lastDay", "LAST_DAY", VALUES),
                Column.of("details.daysPlayed", "DAYS_PLAYED", VALUES),
                Column.of("details.pack", "PACK", VALUES),
                Column.of("details.seed", "SEED", VALUES),
                Column.of("details.library", "LIBRARY", VALUES),
                Column.of("details.record", "RECORD", VALUES),
                Column.of("result.score", "SCORE", VALUES),
                Column.of("result.points", "POINTS", VALUES),
                Column.word("result.grade", "grade.", "GRADE", VALUES),
                Column.of("result.pass", "PASS_MARK", VALUES),
                Column.of("result.merit", "MERIT_MARK", VALUES),
                Column.of("result.distinction", "DISTINCTION_MARK", VALUES));
        TableHandle table = design.getElementFactory().newTableItem(null, 2, 0, lines.size(), 0);
        table.setDataSet(design.findDataSet("cover"));
        width(table, 0, LABELS);
        width(table, 1, VALUES);
        for (int i = 0; i < lines.size(); i++) {
            RowHandle row = (RowHandle) table.getDetail().get(i);
            heading(cell(row, 0), lines.get(i), "sheetLabel");
            value(table, cell(row, 1), lines.get(i), "sheetDetail");
        }
        return table;
    }

    /** Stands on the first sheet, too, which has its name from the last table on it. */
    private TableHandle fatalErrors() throws SemanticException {
        return table("result", "fatalErrors",
                Column.of("fatal.text", "TEXT", LABELS),
                Column.of("fatal.because", "BECAUSE", VALUES),
                Column.of("events", "EVENTS", 30));
    }

    private TableHandle criteria() throws SemanticException {
        return table("criteria", "criteria",
                Column.of("criteria.id", "ID", 15),
                Column.of("criteria.criterion", "NAME", 65),
                Column.of("criteria.challenges", "CHALLENGES", 25),
                Column.of("criteria.remedies", "REMEDIES", 25),
                Column.of("criteria.level", "LEVEL", 16),
                Column.of("criteria.points", "POINTS", 16),
                Column.of("criteria.maximum", "MAXIMUM", 16),
                Column.of("criteria.reason", "REASON", 160),
                Column.of("events", "EVENTS", 30));
    }

    private TableHandle seats() throws SemanticException {
        return table("seats", "seats",
                Column.of("seats.agency", "AGENCY", 90),
                Column.of("seats.state", "STATE", 30),
                Column.of("seats.called", "CALLED", 20),
                Column.of("seats.onTime", "ON_TIME", 20),
                Column.of("seats.late", "LATE", 20),
                Column.of("seats.missed", "MISSED", 20),
                Column.of("seats.percent", "SCORE", 20));
    }

    private TableHandle acts() throws SemanticException {
        return table("acts", "acts",
                Column.of("seats.agency", "AGENCY", 90),
                Column.of("seats.state", "STATE", 30),
                Column.of("acts.act", "ACT", 120),
                Column.of("acts.inject", "INJECT", 16),
                Column.word("acts.outcome", "outcome.", "OUTCOME", 28),
                Column.of("acts.when", "WHEN", 28),
                Column.of("acts.limit", "LIMIT", 28),
                Column.of("acts.event", "EVENT", 16),
                Column.of("acts.doneBy", "COLLEAGUE", 60));
    }

    private TableHandle requests() throws SemanticException {
        return table("requests", "requests",
                Column.of("requests.reference", "REFERENCE", 25),
                Column.of("requests.type", "TYPE", 90),
                Column.of("requests.from", "FROM", 80),
                Column.of("requests.recipient", "TO", 80),
                Column.of("requests.state", "STATE", 40),
                Column.of("requests.dispatched", "DISPATCHED", 32),
                Column.of("requests.answered", "ANSWERED", 32),
                Column.of("requests.queries", "QUERIES", 18),
                Column.of("requests.clocks", "CLOCKS", 70));
    }

    private TableHandle corrections() throws SemanticException {
        return table("corrections", "corrections",
                Column.of("corrections.state", "STATE", 30),
                Column.of("corrections.fact", "FACT", 80),
                Column.of("corrections.shipped", "SHIPPED", 80),
                Column.of("corrections.own", "OWN", 80),
                Column.of("corrections.author", "AUTHOR", 40),
                Column.of("corrections.date", "DATE", 25),
                Column.of("corrections.reason", "REASON", 100));
    }

    private TableHandle timeline() throws SemanticException {
        return table("timeline", "moments",
                Column.of("timeline.hours", "HOURS", 25),
                Column.of("timeline.when", "WHEN", 32),
                Column.of("timeline.lane", "LANE", 50),
                Column.word("timeline.kind", "kind.", "KIND", 50),
                Column.of("timeline.label", "LABEL", 140));
    }

    /** A table with a line of headings. @param title key of its name, from which the sheet has its own */
    private TableHandle table(String title, String dataSet, Column... columns) throws SemanticException {
        TableHandle table = design.getElementFactory().newTableItem(design.getMessage(title, locale), columns.length, 1, 1, 0);
        table.setDataSet(design.findDataSet(dataSet));
        table.setPageBreakInterval(0);
        for (int i = 0; i < columns.length; i++) {
            width(table, i, columns[i].width());
            heading(cell((RowHandle) table.getHeader().get(0), i), columns[i], "sheetHeading");
            value(table, cell((RowHandle) table.getDetail().get(0), i), columns[i], "sheetValue");
        }
        return table;
    }

    private static void width(TableHandle table, int column, int millimetres) throws SemanticException {
        table.getColumns().get(column).setStringProperty("width", millimetres + "mm");
    }

    private static CellHandle cell(RowHandle row, int column) {
        return (CellHandle) row.getCells().get(column);
    }

    private void heading(CellHandle cell, Column column, String style) throws SemanticException {
        LabelHandle label = design.getElementFactory().newLabel(null);
        label.setTextKey(column.heading());
        cell.getContent().add(label);
        cell.setStringProperty("style", style);
    }

    private void value(TableHandle table, CellHandle cell, Column column, String style) throws SemanticException {
        ComputedColumn binding = StructureFactory.newComputedColumn(table, column.heading());
        binding.setExpression(column.expression());
        table.addColumnBinding(binding, false);
        DataItemHandle data = design.getElementFactory().newDataItem(null);
        data.setResultSetColumn(binding.getName());
        cell.getContent().add(data);
        cell.setStringProperty("style", style);
    }

    private static void flag(DesignElementHandle element, String name) throws SemanticException {
        UserPropertyDefn flag = new UserPropertyDefn();
        flag.setName(name);
        element.addUserPropertyDefn(flag);
        element.setStringProperty(name, Boolean.toString(true));
    }
}
