package org.comity.ui.states;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the States and puts the keyboard into the filter. */
public final class ShowLibraryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(LibraryView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The States cannot be shown", e);
        }
    }
}
