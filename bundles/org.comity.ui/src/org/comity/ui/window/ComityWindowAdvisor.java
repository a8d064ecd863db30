package org.comity.ui.window;

import java.util.List;

import org.comity.ui.Messages;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: menu bar, tool bar, status line; no search field and no switcher for perspectives that do not exist. */
final class ComityWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1400, 920);
    private static final List<String> CLUTTER = List.of("SearchField", "PerspectiveSwitcher", "PerspectiveSpacer", "Search-PS Glue", "Spacer Glue");

    ComityWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setTitle(Messages.Application_title);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        MWindow window = getWindowConfigurer().getWindow().getService(MWindow.class);
        EModelService model = getWindowConfigurer().getWindow().getService(EModelService.class);
        for (String id : CLUTTER) {
            for (MUIElement element : model.findElements(window, id, MUIElement.class, null, EModelService.ANYWHERE | EModelService.IN_TRIM)) {
                element.setToBeRendered(false);
            }
        }
    }

    /** The menus stand in plugin.xml; here is only what the platform wants to be asked for. */
    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void makeActions(IWorkbenchWindow window) {
                for (ActionFactory factory : List.of(ActionFactory.QUIT, ActionFactory.HELP_CONTENTS)) {
                    register(factory.create(window));
                }
            }
        };
    }
}
