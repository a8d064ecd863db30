package org.comity.ui.matrix;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.ReadingInput;
import org.eclipse.ui.IMemento;

/** The one matrix that there is. */
public final class MatrixInput extends ReadingInput {
    public MatrixInput() {
        super(Icons.MATRIX, MatrixInputFactory.ID);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getName() {
        return Messages.Matrix_title;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is only one, so nothing tells it from another.
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixInput;
    }

    @Override
    public int hashCode() {
        return MatrixInput.class.hashCode();
    }
}
