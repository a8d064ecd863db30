package org.comity.ui.explorer;

import java.nio.file.Path;
import java.util.List;

import org.comity.ui.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a pack and copies it into the workspace. */
public final class AddScenarioHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.Add_title);
        dialog.setMessage(Messages.Add_choose);
        String folder = dialog.open();
        if (folder != null) {
            new AddScenarioJob(List.of(Path.of(folder)), window.getActivePage()).schedule();
        }
        return null;
    }
}
