package org.comity.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.comity.ui.Gui;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MenusTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    private static List<String> leaves(Menu menu, String path) {
        menu.notifyListeners(SWT.Show, new Event());
        Gui.settle();
        List<String> leaves = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replace("&", "").replaceFirst("\t.*", "").replace("\u2026", "...");
            if (item.getMenu() != null) {
                leaves.addAll(leaves(item.getMenu(), path + text + " > "));
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                leaves.add(path + text);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return leaves;
    }

    @Test
    void thereIsNoPlatformClutterInTheMenus() {
        assertEquals(List.of("File > Add a Scenario...", "File > Open", "File > Close", "File > Close All", "File > Exit",
                "Scenario > Rehearse...", "Scenario > Copy Path", "Scenario > Delete...",
                "States > Compare", "States > Cooperation Matrix",
                "View > Scenarios", "View > States", "View > Overrides", "View > Welcome", "View > Refresh", "View > Reset Layout",
                "View > Appearance > Light", "View > Appearance > Dark", "View > Appearance > As the System",
                "Help > Guide", "Help > About Comity"), leaves(Gui.window().getShell().getMenuBar(), ""));
    }

    @Test
    void everyItemOfTheMenusHasAHandler() throws Exception {
        Gui.doubleClick(Gui.scenario("The glass office"));
        Gui.select(Gui.scenario("The glass office"));
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        MWindow window = Gui.window().getService(MWindow.class);
        List<MHandledItem> items = new ArrayList<>();
        collect(window.getMainMenu(), items);
        assertTrue(items.size() >= 17, "found " + items.size());
        for (MHandledItem item : items) {
            assertTrue(commands.getCommand(item.getCommand().getElementId()).isHandled(), item.getCommand().getElementId() + " has no handler");
        }
    }

    @Test
    void aboutTellsVersionAndLicence() throws Exception {
        String[] told = new String[1];
        Gui.inDialog("About Comity", dialog -> {
            told[0] = Gui.all(dialog, Link.class).map(Link::getText).collect(Collectors.joining("\n"));
            Gui.press(dialog, "Close");
        });
        Gui.window().getService(IHandlerService.class).executeCommand("org.comity.ui.about", null);
        assertTrue(told[0].contains("Version 0.1.0") && told[0].contains("Eclipse Public License 2.0"), told[0]);
    }

    private static void collect(MMenu menu, List<MHandledItem> items) {
        for (MUIElement element : menu.getChildren()) {
            if (element instanceof MHandledItem item) {
                items.add(item);
            } else if (element instanceof MMenu sub) {
                collect(sub, items);
            }
        }
    }

    @Test
    void thereIsNoSearchFieldAndNoSwitcherOfPerspectives() {
        MWindow window = Gui.window().getService(MWindow.class);
        EModelService model = Gui.window().getService(EModelService.class);
        for (String id : List.of("SearchField", "PerspectiveSwitcher")) {
            assertTrue(model.findElements(window, id, MUIElement.class, null, EModelService.ANYWHERE | EModelService.IN_TRIM).stream()
                    .noneMatch(MUIElement::isToBeRendered), id);
        }
    }
}
