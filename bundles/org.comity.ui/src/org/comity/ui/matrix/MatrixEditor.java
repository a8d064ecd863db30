package org.comity.ui.matrix;

import org.comity.ui.states.OwnLibrary;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** States by States: who can ask whom for what, with the library as the workspace has it. */
public final class MatrixEditor extends ReadingEditor {
    public static final String ID = "org.comity.ui.matrix";

    private final Runnable again = () -> parent().getDisplay().asyncExec(this::refresh);

    /** Opens the matrix, or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new MatrixInput(), ID);
        } catch (PartInitException e) {
            ILog.of(MatrixEditor.class).error("The cooperation matrix cannot be shown", e);
        }
    }

    @Override
    protected void begin() {
        MatrixPage matrix = new MatrixPage(parent(), getSite().getPage());
        getSite().setSelectionProvider(matrix.selection());
        show(matrix);
        matrix.compute();
        OwnLibrary.onChange(again);
    }

    private void refresh() {
        if (!parent().isDisposed()) {
            ((MatrixPage) page()).compute();
        }
    }

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }
}
