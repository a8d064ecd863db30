package org.comity.ui.matrix;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the matrix back that was open when the window was closed. */
public final class MatrixInputFactory implements IElementFactory {
    static final String ID = "org.comity.ui.matrix";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new MatrixInput();
    }
}
