package org.comity.ui.explorer;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPage;

/** Pack folders that are dropped from the desktop are copied into the workspace, wherever in the view they fall. */
final class PackDrop extends ViewerDropAdapter {
    private final IWorkbenchPage page;

    PackDrop(Viewer viewer, IWorkbenchPage page) {
        super(viewer);
        this.page = page;
        setFeedbackEnabled(false);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
        super.dragEnter(event);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(data instanceof String[] paths)) {
            return false;
        }
        new AddScenarioJob(Arrays.stream(paths).map(Path::of).toList(), page).schedule();
        return true;
    }
}
