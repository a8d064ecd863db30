package org.comity.report.internal.engine;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;

/** Columns of tables that are made in code. */
public final class Columns {
    private Columns() {
    }

    /**
     * One column of a table with one row at its head and one for its data.
     *
     * @param index which one, from 0
     * @param width in millimetres
     * @param name of the column of the data set
     */
    public record Column(int index, int width, String heading, String name, boolean isNumber) {
    }

    /** Gives a table a column. */
    public static void add(ReportDesignHandle design, TableHandle table, Column column) throws SemanticException {
        table.getColumns().get(column.index()).setStringProperty("width", column.width() + "mm");
        LabelHandle label = design.getElementFactory().newLabel(null);
        label.setText(column.heading());
        CellHandle head = (CellHandle) ((RowHandle) table.getHeader().get(0)).getCells().get(column.index());
        head.getContent().add(label);
        head.setStringProperty("style", column.isNumber() ? "thNumber" : "th");
        DataItemHandle data = design.getElementFactory().newDataItem(null);
        data.setResultSetColumn(bind(table, column.name()));
        CellHandle cell = (CellHandle) ((RowHandle) table.getDetail().get(0)).getCells().get(column.index());
        cell.getContent().add(data);
        cell.setStringProperty("style", column.isNumber() ? "tdNumber" : "td");
    }

    /** Makes a column of the data set known to a table, and gives the name by which the table knows it. */
    public static String bind(TableHandle table, String name) throws SemanticException {
        ComputedColumn binding = StructureFactory.newComputedColumn(table, name);
        binding.setExpression("dataSetRow[\"" + name + "\"]");
        table.addColumnBinding(binding, false);
        return binding.getName();
    }
}
