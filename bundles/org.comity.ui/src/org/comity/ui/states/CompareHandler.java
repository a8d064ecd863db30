package org.comity.ui.states;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lays the States that are selected side by side. */
public final class CompareHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        StateEditors.comparison(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                SelectedStates.of(HandlerUtil.getCurrentSelectionChecked(event)));
        return null;
    }
}
