package org.comity.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.comity.library.ReferenceLibrary;
import org.comity.library.profile.Comparison;
import org.comity.library.profile.FactSearch;
import org.comity.model.jurisdiction.State;
import org.comity.report.Format;
import org.comity.ui.Gui;
import org.comity.ui.packs.Shelves;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatesTest {
    private static final Duration QUIET = Duration.ofMillis(800);

    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    private static Tree library() throws Exception {
        Gui.page().showView(LibraryView.ID);
        filter().setText("");
        Tree tree = Gui.awaitOne("the groups are there", Tree.class,
                it -> it.isVisible() && Arrays.stream(it.getItems()).anyMatch(item -> item.getText().startsWith("Civil law")));
        awaitQuiet("the groups stay", tree, item -> true);
        return tree;
    }

    /** Waits until the tree begins with such an item and is not filled again for a while: the index of facts is made meanwhile. */
    private static void awaitQuiet(String what, Tree tree, Predicate<TreeItem> first) throws Exception {
        AtomicReference<TreeItem> last = new AtomicReference<>();
        AtomicLong since = new AtomicLong();
        Gui.await(what, () -> {
            TreeItem now = tree.getItemCount() == 0 ? null : tree.getItem(0);
            if (last.getAndSet(now) != now) {
                since.set(System.nanoTime());
            }
            return now != null && first.test(now) && System.nanoTime() - since.get() > QUIET.toNanos();
        });
    }

    private static Text filter() {
        return Gui.awaitOne("the filter is there", Text.class, text -> text.isVisible() && text.getMessage().contains("dual criminality"));
    }

    private static Composite editor() {
        return (Composite) ((org.comity.ui.widgets.ReadingEditor) Gui.page().getActiveEditor()).page();
    }

    @Test
    void whoTypesDualCriminalityThailandFindsAndOpensIt() throws Exception {
        Tree tree = library();
        filter().setText("dual criminality Thailand");
        awaitQuiet("the facts are found", tree, item -> item.getData() instanceof FactSearch.Hit);
        assertTrue(tree.getItem(0).getText().startsWith("Thailand: Dual criminality"), tree.getItem(0).getText());
        Gui.doubleClick(tree.getItem(0));
        Gui.await("the profile is open", () -> Gui.page().getActiveEditor() instanceof ProfileEditor);
        assertEquals("Thailand", Gui.page().getActiveEditor().getTitle());
    }

    @Test
    void theKeyboardOnAFactTellsWhereItComesFrom() {
        StateEditors.profile(Gui.page(), "TH");
        Gui.settle();
        FactRow row = Gui.all(editor(), FactRow.class).filter(it -> it.entry().key().equals("dual-criminality")).findFirst().orElseThrow();
        row.notifyListeners(SWT.FocusIn, new Event());
        assertTrue(Gui.all(editor(), Label.class).anyMatch(label -> label.getText().contains("Source: PK; as of 2026-11-21; medium confidence")));
        assertEquals("medium", row.badge());
        assertTrue(row.getToolTipText().contains("Source: PK"), row.getToolTipText());
        assertEquals(0, row.getStyle() & SWT.NO_FOCUS);
    }

    @Test
    void aRealStateIsLabelledAndNoFactIsCutOff() {
        StateEditors.profile(Gui.page(), "TH");
        Gui.settle();
        assertTrue(Gui.all(editor(), Label.class).anyMatch(label -> label.getText().contains("Training default, not legal advice")));
        List<FactRow> rows = Gui.all(editor(), FactRow.class).toList();
        assertTrue(rows.size() > 30, "found " + rows.size());
        for (FactRow row : rows) {
            assertTrue(row.getSize().y >= row.computeSize(row.getSize().x, SWT.DEFAULT).y, row.entry().name() + " is cut off");
        }
        StateEditors.profile(Gui.page(), "XT");
        Gui.settle();
        assertTrue(Gui.all(editor(), Label.class).anyMatch(label -> label.getText().startsWith("Invented for training.")));
    }

    @Test
    void twoStatesThatAreSelectedAreComparedAndOnlyDifferencesLeavesTheRestOut() throws Exception {
        Tree tree = library();
        TreeItem civil = Arrays.stream(tree.getItems()).filter(item -> item.getText().startsWith("Civil law")).findFirst().orElseThrow();
        Button compare = Gui.awaitOne("Compare is there", Button.class, button -> button.isVisible() && button.getText().equals("Compare"));
        Gui.select(civil.getItem(0));
        assertFalse(compare.isEnabled(), "one State is not compared");
        tree.setSelection(new TreeItem[] {civil.getItem(0), civil.getItem(1)});
        tree.notifyListeners(SWT.Selection, new Event());
        Gui.settle();
        assertTrue(compare.isEnabled());
        compare.notifyListeners(SWT.Selection, new Event());
        Gui.await("the comparison is open", () -> Gui.page().getActiveEditor() instanceof ComparisonEditor);
        Table table = Gui.all(editor(), Table.class).findFirst().orElseThrow();
        int all = table.getItemCount();
        Button only = Gui.all(editor(), Button.class).filter(button -> button.getText().equals("Only differences")).findFirst().orElseThrow();
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        Gui.settle();
        assertTrue(table.getItemCount() > 0 && table.getItemCount() < all, table.getItemCount() + " of " + all);
        assertTrue(Arrays.stream(table.getItems()).allMatch(item -> item.getText(0).equals("\u2260")), "each bears the sign");
    }

    @Test
    void whatIsSelectedInTheListIsComparedByTheCommandOfTheMenu() throws Exception {
        Tree tree = library();
        TreeItem civil = Arrays.stream(tree.getItems()).filter(item -> item.getText().startsWith("Civil law")).findFirst().orElseThrow();
        IHandlerService handlers = Gui.window().getService(IHandlerService.class);
        Gui.select(civil.getItem(0));
        assertThrows(NotEnabledException.class, () -> handlers.executeCommand("org.comity.ui.compare", null), "one State is not compared");
        tree.setSelection(new TreeItem[] {civil.getItem(0), civil.getItem(1)});
        tree.notifyListeners(SWT.Selection, new Event());
        Gui.settle();
        handlers.executeCommand("org.comity.ui.compare", null);
        assertEquals("Cambodia, Indonesia", Gui.page().getActiveEditor().getTitle());
    }

    @Test
    void anOpenComparisonShowsAnOverrideAtOnceAndGoesOnHidingWhatIsAlike() throws Exception {
        StateEditors.comparison(Gui.page(), states("TH", "SG"));
        Gui.settle();
        Button only = Gui.all(editor(), Button.class).filter(button -> button.getText().equals("Only differences")).findFirst().orElseThrow();
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        Overriding.change("TH", "dualCriminality", "text", "not required any more");
        Gui.await("it is shown", () -> Gui.all(editor(), Table.class).flatMap(table -> Arrays.stream(table.getItems()))
                .anyMatch(item -> item.getText(3).equals("not required any more")));
        assertTrue(Gui.all(editor(), Table.class).flatMap(table -> Arrays.stream(table.getItems())).allMatch(item -> item.getText(0).equals("\u2260")));
    }

    @Test
    void anOpenStateStaysAtTheFactThatIsOverridden() throws Exception {
        StateEditors.profile(Gui.page(), "TH");
        Gui.settle();
        ProfilePage before = (ProfilePage) ((ReadingEditor) Gui.page().getActiveEditor()).page();
        before.reveal("dual-criminality");
        Overriding.change("TH", "dualCriminality", "text", "not required any more");
        Gui.await("the page is written anew", before::isDisposed);
        ProfilePage after = (ProfilePage) ((ReadingEditor) Gui.page().getActiveEditor()).page();
        assertEquals(Optional.of("dual-criminality"), after.current());
        FactRow row = Gui.all(after, FactRow.class).filter(it -> it.entry().key().equals("dual-criminality")).findFirst().orElseThrow();
        Rectangle seen = Display.getCurrent().map(row, after, row.getClientArea());
        assertTrue(after.getClientArea().intersects(seen) && seen.y > 0, "in sight: " + seen);
    }

    @Test
    void aComparisonIsCopiedAsTextAndAsHtml() {
        StateEditors.comparison(Gui.page(), states("TH", "SG", "MY"));
        Gui.settle();
        Gui.press(editor(), "Copy as Table");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        assertNotNull(clipboard.getContents(HTMLTransfer.getInstance()));
        clipboard.dispose();
        assertTrue(text.startsWith("\t\t\tThailand\tSingapore\tMalaysia\n"), text.substring(0, 60));
    }

    @Test
    void aComparisonIsExportedInTheFormatOfItsName() throws Exception {
        Comparison comparison = Comparison.of(ReferenceLibrary.shipped(), states("TH", "SG"), Locale.ENGLISH);
        Path file = Shelves.workspaceFolder().resolve("results/mine.PDF");
        Job job = ComparisonExport.job(Gui.window().getShell(), comparison, comparison.differences(), Locale.ENGLISH, file, Format.HTML);
        job.schedule();
        Gui.await("it is printed", () -> Files.exists(file.resolveSibling("mine.pdf")));
        assertTrue(Files.size(file.resolveSibling("mine.pdf")) > 10_000);
    }

    private static List<State> states(String... codes) {
        return Arrays.stream(codes).map(code -> ReferenceLibrary.shipped().get(State.class, code)).toList();
    }
}
