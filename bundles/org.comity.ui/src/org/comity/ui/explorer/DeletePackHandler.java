package org.comity.ui.explorer;

import java.io.IOException;

import org.comity.ui.Messages;
import org.comity.ui.packs.PackAtHand;
import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Shelf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deletes a pack from the workspace after asking. Packs that come with Comity are never deleted. */
public final class DeletePackHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        PackAtHand.selected(event).ifPresent(pack -> ask(page, pack));
        return null;
    }

    /** Asks whether an element of the explorer is to go, if it is one that may. */
    static void ask(IWorkbenchPage page, Object element) {
        Shell shell = page.getWorkbenchWindow().getShell();
        if (element instanceof PackFolder pack && pack.shelf().kind() == Shelf.Kind.OWN && MessageDialog.openConfirm(shell,
                Messages.Delete_title, NLS.bind(Messages.Delete_really, pack.title(), pack.path()))) {
            Job.create(Messages.Delete_title, monitor -> {
                delete(page, pack);
                return Status.OK_STATUS;
            }).schedule();
        }
    }

    private static void delete(IWorkbenchPage page, PackFolder pack) {
        Shell shell = page.getWorkbenchWindow().getShell();
        try {
            PackCopy.delete(pack.path());
        } catch (IOException e) {
            ILog.of(DeletePackHandler.class).warn("The pack cannot be deleted: " + pack.path(), e);
            shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, Messages.Delete_title,
                    NLS.bind(Messages.Delete_failed, pack.path(), e.getMessage())));
        }
        shell.getDisplay().asyncExec(() -> ExplorerView.showPack(page, pack.path()));
    }
}
