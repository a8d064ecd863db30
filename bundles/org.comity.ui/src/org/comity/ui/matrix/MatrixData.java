package org.comity.ui.matrix;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Values of a table that is only read, wherever they come from at the moment. */
record MatrixData(IntSupplier columns, IntSupplier rows, Values values) implements IDataProvider {
    /** What stands in a place. */
    @FunctionalInterface
    interface Values {
        Object at(int column, int row);
    }

    @Override
    public Object getDataValue(int column, int row) {
        return values.at(column, row);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("The matrix is computed, not written");
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
