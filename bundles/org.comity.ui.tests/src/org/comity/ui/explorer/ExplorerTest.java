package org.comity.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.ui.Gui;
import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Shelves;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    private static Path glassOffice() {
        return Shelves.shipped().folder().resolve("glass-office");
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    @Test
    void theExplorerListsThePacksOfTheScenariosFolder() throws Exception {
        TreeItem item = Gui.scenario("The glass office");
        assertTrue(item.getText().contains("glass-office"));
        assertEquals("Scenarios of Comity", item.getParentItem().getText());
    }

    @Test
    void whoHasNoScenariosIsToldWhatToDo() throws Exception {
        assertEquals("My scenarios", Gui.scenario("Drop a scenario folder here").getParentItem().getText());
    }

    @Test
    void aPackThatCannotBeReadIsShownWithItsReason() throws Exception {
        Path broken = Files.createDirectories(Shelves.own().folder().resolve("broken"));
        Files.writeString(broken.resolve("scenario.xmi"), "<scenario");
        TreeItem item = Gui.scenario("broken");
        assertTrue(item.getText().contains("cannot be read"), item.getText());
        String reason = new ShelfLabels().getToolTipText(item.getData());
        assertTrue(reason.contains(broken.resolve("scenario.xmi").toString()) && reason.endsWith("."), reason);
    }

    @Test
    void aScenarioIsCopiedIntoTheWorkspaceButNeverOverAnother() throws Exception {
        Path copy = PackCopy.copy(glassOffice(), Shelves.own(), new NullProgressMonitor());
        assertTrue(Files.exists(copy.resolve("scenario.xmi")));
        String refusal = assertThrows(PackCopy.RefusedException.class, () -> PackCopy.copy(glassOffice(), Shelves.own(), new NullProgressMonitor()))
                .getMessage();
        assertTrue(refusal.contains("nothing was copied"), refusal);
        assertEquals("My scenarios", Gui.scenario("The glass office").getParentItem().getText());
    }

    @Test
    void aFolderThatIsNoScenarioIsRefusedInASentence() {
        Path folder = Shelves.workspaceFolder();
        String refusal = assertThrows(PackCopy.RefusedException.class, () -> PackCopy.copy(folder, Shelves.own(), new NullProgressMonitor())).getMessage();
        assertTrue(refusal.contains("is not a scenario"), refusal);
        assertFalse(Files.exists(Shelves.own().folder()), "nothing is left behind");
    }

    @Test
    void onlyOnesOwnScenariosAreDeletedAndOnlyWhenConfirmed() throws Exception {
        Path copy = PackCopy.copy(glassOffice(), Shelves.own(), new NullProgressMonitor());
        List<PackFolder> shipped = Shelves.read(Shelves.shipped(), ReferenceLibrary.shipped(), new NullProgressMonitor());
        Gui.select(Gui.scenario("The glass office"));
        Gui.await("Delete can be chosen", () -> isEnabled("org.comity.ui.delete"));
        Gui.inDialog("Delete a Scenario", dialog -> Gui.press(dialog, "Cancel"));
        DeletePackHandler.ask(Gui.page(), Shelves.read(Shelves.own(), ReferenceLibrary.shipped(), new NullProgressMonitor()).get(0));
        assertTrue(Files.exists(copy));
        Gui.inDialog("Delete a Scenario", dialog -> Gui.press(dialog, "OK"));
        DeletePackHandler.ask(Gui.page(), Shelves.read(Shelves.own(), ReferenceLibrary.shipped(), new NullProgressMonitor()).get(0));
        Gui.await("the copy is gone", () -> !Files.exists(copy));
        DeletePackHandler.ask(Gui.page(), shipped.get(0));
        assertTrue(Files.exists(glassOffice()));
    }

    @Test
    void theShippedScenariosCannotBeDeleted() throws Exception {
        Gui.select(Gui.scenario("The glass office"));
        Gui.await("Rehearse can be chosen", () -> isEnabled("org.comity.ui.rehearse"));
        assertFalse(isEnabled("org.comity.ui.delete"));
    }
}
