package org.comity.ui.explorer;

import org.comity.ui.states.OwnLibrary;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks again which scenarios there are, and whether overrides that could not be read can be read now. */
public final class RefreshHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(ExplorerView.ID) instanceof ExplorerView view) {
            view.refresh();
        }
        OwnLibrary.problem().ifPresent(problem -> OwnLibrary.forget());
        return null;
    }
}
