package org.comity.ui.rehearse;

import org.comity.ui.packs.PackAtHand;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Rehearses the pack at hand. */
public final class RehearseHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        PackAtHand.of(event).ifPresent(pack -> RehearseDialog.ask(page, pack));
        return null;
    }
}
