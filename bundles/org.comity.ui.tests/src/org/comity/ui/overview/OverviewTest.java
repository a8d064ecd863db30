package org.comity.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.comity.library.profile.Comparison;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Gui;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelves;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.widgets.Notice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    private static OverviewPages open() throws Exception {
        Gui.doubleClick(Gui.scenario("The glass office"));
        return Gui.awaitOne("the overview is read", OverviewPages.class, pages -> true);
    }

    private static Control tab(OverviewPages pages, String title) {
        CTabFolder tabs = Gui.all(pages, CTabFolder.class).findFirst().orElseThrow();
        CTabItem item = Arrays.stream(tabs.getItems()).filter(it -> it.getText().equals(title)).findFirst().orElseThrow();
        tabs.setSelection(item);
        Gui.settle();
        return item.getControl();
    }

    private static Table table(OverviewPages pages, String title) {
        return Gui.all(tab(pages, title), Table.class).findFirst().orElseThrow();
    }

    private static List<String> headings(Table table) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
    }

    private static String text(Control page) {
        return Gui.all(page, StyledText.class).findFirst().orElseThrow().getText();
    }

    private static Path copyOfGlassOffice(String name) throws Exception {
        Path folder = Files.createDirectories(Shelves.own().folder().resolve(name));
        Files.copy(Shelves.shipped().folder().resolve("glass-office/scenario.xmi"), folder.resolve("scenario.xmi"));
        return folder;
    }

    @Test
    void doubleClickOpensTheOverview() throws Exception {
        OverviewPages pages = open();
        assertTrue(text(tab(pages, "Summary")).contains("152 days"));
        assertEquals(8, Arrays.stream(table(pages, "Seats").getItems()).filter(item -> item.getText(1).equals("seat")).count());
        assertEquals(List.of("Respect", "Tevara", "Sarunga", "Pelagia", "Qorvan"), headings(table(pages, "States")));
        assertEquals(List.of("Respect", "Lumen Chat"), headings(table(pages, "Providers")));
        assertEquals(10, table(pages, "Marking guide").getItemCount());
        assertTrue(Gui.all(tab(pages, "Findings"), Notice.class).findFirst().orElseThrow().words().contains("can be played"));
    }

    @Test
    void theInjectsTellWhenOnWhichConditionAndFromWhom() throws Exception {
        OverviewPages pages = open();
        Table injects = table(pages, "Injects");
        List<TableItem> numbered = Arrays.stream(injects.getItems()).filter(item -> item.getText(0).matches("\\d+")).toList();
        assertEquals(14, numbered.size(), "and 2a and 8b, which depend on what happens");
        assertEquals(16, injects.getItemCount());
        assertEquals("Day 1, 13:00", injects.getItem(4).getText(1));
        assertTrue(injects.getItem(5).getText(1).startsWith("Day 1, 15:00 or later, if "), injects.getItem(5).getText(1));
        assertEquals("Exercise control", injects.getItem(4).getText(3));
        assertTrue(text(tab(pages, "Injects")).contains("Mai Teren has come to the police."), "the first inject in full");
    }

    @Test
    void aClickOnAHeadingSortsAndAnotherOneTurnsTheOrder() throws Exception {
        Table expected = table(open(), "Expected acts");
        expected.getColumn(1).notifyListeners(SWT.Selection, new Event());
        List<String> seats = Arrays.stream(expected.getItems()).map(item -> item.getText(1)).toList();
        assertEquals(seats.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), seats);
        expected.getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertEquals(seats.get(seats.size() - 1), expected.getItem(0).getText(1));
    }

    @Test
    void rowsAreCopiedAsText() throws Exception {
        Table injects = table(open(), "Injects");
        injects.setSelection(4);
        Event copy = new Event();
        copy.stateMask = SWT.MOD1;
        copy.keyCode = 'c';
        injects.notifyListeners(SWT.KeyDown, copy);
        Clipboard clipboard = new Clipboard(injects.getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(copied.startsWith("4\tDay 1, 13:00\t'Locked in, no water'\tExercise control\t"), copied);
    }

    @Test
    void theStatesOfACaseAreToldAsInTheLibraryAndWhatNobodyKnowsIsNotKnown() throws Exception {
        Table states = table(open(), "States");
        List<State> asked = List.of("XT", "XS", "XP", "XQ").stream().map(code -> OwnLibrary.library().get(State.class, code)).toList();
        List<Comparison.Row> rows = Comparison.of(OwnLibrary.library(), asked, Locale.ENGLISH).rows();
        assertEquals(rows.stream().map(Comparison.Row::name).toList(), Arrays.stream(states.getItems()).map(item -> item.getText(0)).toList());
        for (int row = 0; row < rows.size(); row++) {
            for (int state = 0; state < asked.size(); state++) {
                assertEquals(rows.get(row).value(state).orElse("not known").replaceAll("\\s+", " "), states.getItem(row).getText(state + 1));
            }
        }
        assertTrue(Arrays.stream(states.getItems()).anyMatch(item -> item.getText(1).equals("not known")));
    }

    @Test
    void anUnreadablePackSaysWhyInTheEditor() throws Exception {
        Path broken = Files.createDirectories(Shelves.own().folder().resolve("broken"));
        Files.writeString(broken.resolve("scenario.xmi"), "<!DOCTYPE x><x/>");
        Packs.open(Gui.page(), broken);
        Notice notice = Gui.awaitOne("the reason is shown", Notice.class, it -> it.words().contains("broken"));
        assertFalse(notice.words().contains("Exception"), notice.words());
        Files.copy(Shelves.shipped().folder().resolve("glass-office/scenario.xmi"), broken.resolve("scenario.xmi"),
                StandardCopyOption.REPLACE_EXISTING);
        Gui.press(notice, "Try Again");
        Gui.awaitOne("the mended scenario is shown", OverviewPages.class, pages -> true);
    }

    @Test
    void aPackThatIsRemovedWhileItIsOpenSaysSo() throws Exception {
        Path copy = copyOfGlassOffice("vanishing");
        Packs.open(Gui.page(), copy);
        Gui.awaitOne("the overview is read", OverviewPages.class, pages -> true);
        Files.delete(copy.resolve("scenario.xmi"));
        Files.delete(copy);
        Gui.page().getActiveEditor().setFocus();
        assertTrue(Gui.find(Label.class, label -> label.getText().startsWith("This scenario is no longer in")).isPresent());
    }

    @Test
    void aFindingTellsWhyAndTheWayOut() throws Exception {
        Path copy = copyOfGlassOffice("flawed");
        String xmi = Files.readString(copy.resolve("scenario.xmi"));
        Files.writeString(copy.resolve("scenario.xmi"), xmi.replace("kind=\"CONTROL\"", "kind=\"WITNESS\""));
        Packs.open(Gui.page(), copy);
        OverviewPages pages = Gui.awaitOne("the overview is read", OverviewPages.class, it -> true);
        Table findings = table(pages, "Findings (1)");
        assertTrue(findings.getItem(0).getText(2).endsWith(".") && findings.getItem(0).getText(3).endsWith("."), "why and cure are sentences");
        assertTrue(text(tab(pages, "Findings (1)")).contains(findings.getItem(0).getText(3)), "the cure is told in full below");
    }
}
