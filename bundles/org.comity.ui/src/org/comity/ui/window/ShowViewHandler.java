package org.comity.ui.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a view and puts the keyboard into it; which one stands behind the colon in {@code plugin.xml}. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {
    private String view;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        view = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new ExecutionException("The view " + view + " cannot be shown", e);
        }
    }
}
