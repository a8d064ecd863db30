package org.comity.ui.overrides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayFile;
import org.comity.library.profile.Entry;
import org.comity.library.profile.Profile;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Gui;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelves;
import org.comity.ui.states.Correcting;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.states.StateEditors;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer who knows some facts better than the library. */
class OverridesTest {
    private final Path colleague = Shelves.workspaceFolder().resolve("library/colleague.json");

    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    @AfterEach
    void closeTheList() {
        Optional.ofNullable(Gui.page().findView(CorrectionsView.ID)).ifPresent(Gui.page()::hideView);
    }

    private static Entry entry(String state, String key) {
        return Profile.of(OwnLibrary.library(), state(state), Locale.ENGLISH).find(key).orElseThrow();
    }

    private static State state(String code) {
        return OwnLibrary.library().get(State.class, code);
    }

    private static void correct(String state, String key, Consumer<Shell> inDialog) {
        Gui.inDialog("Override a Fact", inDialog);
        Correcting.ask(Gui.window().getShell(), state(state), entry(state, key), Locale.ENGLISH);
        Gui.settle();
    }

    private static FactOverride override(String state, String value) {
        return new FactOverride(state, "special", "text", Optional.of(value), "Somsri K.", LocalDate.of(2026, 11, 20), "Read in the official text.");
    }

    private static void put(Correction... corrections) throws Exception {
        OwnLibrary.change(new Overlay(List.of(corrections)));
        Gui.settle();
    }

    private static CorrectionsView view() throws Exception {
        CorrectionsView view = (CorrectionsView) Gui.page().showView(CorrectionsView.ID);
        Gui.settle();
        return view;
    }

    private static Table table() {
        return Gui.awaitOne("the overrides are listed", Table.class, it -> it.isVisible() && it.getColumnCount() == 7);
    }

    private static List<String> column(int column) {
        return Arrays.stream(table().getItems()).map(item -> item.getText(column)).toList();
    }

    private static void key(Control control, int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        Gui.settle();
    }

    private static void choose(Combo combo, String item) {
        assertTrue(combo.indexOf(item) >= 0, List.of(combo.getItems()).toString());
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** The field behind a label. */
    private static <T extends Control> T field(Shell dialog, String label, Class<T> kind) {
        Label found = Gui.all(dialog, Label.class).filter(it -> it.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError(label));
        List<Control> siblings = List.of(found.getParent().getChildren());
        return kind.cast(siblings.get(siblings.indexOf(found) + 1));
    }

    private static Button ok(Shell dialog) {
        return Gui.all(dialog, Button.class).filter(it -> it.getText().replace("&", "").equals("OK")).findFirst().orElseThrow();
    }

    private static String error(Shell dialog) {
        return Optional.ofNullable(((TitleAreaDialog) dialog.getData()).getErrorMessage()).orElse("");
    }

    @Test
    void whatIsWrongIsSaidWhileItIsTypedInTheWordsOfTheProfile() throws Exception {
        correct("TH", "provisional-arrest", dialog -> {
            assertFalse(ok(dialog).isEnabled(), "nothing is changed yet");
            assertTrue(Gui.all(dialog, Label.class).anyMatch(label -> label.getText().contains("Source: ")), "the present value with its source");
            assertFalse(Gui.all(dialog, Label.class).anyMatch(label -> label.getText().matches(".*(limitDays|provisionalArrest).*")), "no addresses");
            Text days = field(dialog, "Ends after so many days", Text.class);
            assertEquals("60", days.getText());
            days.setText("sixty");
            Gui.await("the number is missed", () -> error(dialog).equals("Ends after so many days has to be a whole number, or empty where it is not known."));
            days.setText("45");
            Gui.await("the reason is missed", () -> error(dialog).startsWith("Say why"));
            field(dialog, "Reason", Text.class).setText("<b>Circular</b>");
            Gui.await("markup is refused", () -> error(dialog).contains("markup"));
            assertFalse(error(dialog).contains("limitDays"), error(dialog));
            field(dialog, "Reason", Text.class).setText("Circular of the ministry.");
            Gui.await("everything is right", () -> ok(dialog).isEnabled());
            Gui.press(dialog, "OK");
        });
        assertEquals(45, state("TH").getProvisionalArrest().getLimitDays());
        assertTrue(Files.readString(OwnLibrary.file()).contains("Circular of the ministry."));
    }

    @Test
    void whatIsChosenFromAListMayBeNotKnown() throws Exception {
        correct("TH", "dual-criminality", dialog -> {
            choose(field(dialog, "Rule", Combo.class), "not known");
            field(dialog, "Reason", Text.class).setText("Nobody could tell.");
            Gui.await("everything is right", () -> ok(dialog).isEnabled());
            Gui.press(dialog, "OK");
        });
        view();
        assertEquals(List.of("Dual criminality: Rule"), column(1));
        assertEquals(List.of("required unless a treaty waives it"), column(2));
        assertEquals(List.of("not known"), column(3));
        correct("TH", "dual-criminality", dialog -> {
            choose(field(dialog, "Rule", Combo.class), "required unless a treaty waives it");
            field(dialog, "Reason", Text.class).setText("It was right.");
            Gui.await("everything is right", () -> ok(dialog).isEnabled());
            Gui.press(dialog, "OK");
        });
        assertTrue(OwnLibrary.overlay().isEmpty(), "what is as in the library is no override");
    }

    @Test
    void aHolidayIsAddedAndOneThatIsThereAlreadyIsRefused() throws Exception {
        correct("TH", "holidays.2026", dialog -> {
            choose(field(dialog, "What", Combo.class), "Add a holiday");
            field(dialog, "On", Text.class).setText("2026-04-13");
            field(dialog, "Name of the holiday", Text.class).setText("Election day");
            field(dialog, "Reason", Text.class).setText("Decree.");
            Gui.await("it is refused", () -> error(dialog).contains("has a holiday on 2026-04-13 already"));
            field(dialog, "On", Text.class).setText("2026-11-23");
            Gui.await("everything is right", () -> ok(dialog).isEnabled());
            Gui.press(dialog, "OK");
        });
        assertTrue(entry("TH", "holidays.2026").value().orElseThrow().contains("11-23 Election day"));
    }

    @Test
    void openPagesAreWrittenAnewAfterAChange() throws Exception {
        StateEditors.comparison(Gui.page(), List.of(state("TH"), state("SG")));
        StateEditors.profile(Gui.page(), "TH");
        Packs.open(Gui.page(), Shelves.shipped().folder().resolve("glass-office"));
        put(override("TH", "Elephants testify."), new FactOverride("XS", "dualCriminality", "text", Optional.of("Only on Mondays."), "a", LocalDate.EPOCH, "r"));
        for (var reference : Gui.page().getEditorReferences()) {
            ReadingEditor editor = (ReadingEditor) reference.getEditor(true);
            Gui.page().activate(editor);
            String wanted = editor.getTitle().equals("The glass office") || editor.getTitle().equals("glass-office") ? "Only on Mondays." : "Elephants testify.";
            Gui.await(editor.getTitle() + " says " + wanted, () -> says(editor, wanted));
        }
    }

    private static boolean says(ReadingEditor editor, String words) {
        Composite page = (Composite) editor.page();
        return Gui.all(page, Table.class).flatMap(table -> Arrays.stream(table.getItems())).anyMatch(item -> rowSays(item, words))
                || Gui.all(page, Control.class).anyMatch(control -> words.equals(control.getToolTipText())
                        || control.getToolTipText() != null && control.getToolTipText().startsWith(words));
    }

    private static boolean rowSays(TableItem item, String words) {
        return IntStream.range(0, item.getParent().getColumnCount()).anyMatch(column -> item.getText(column).contains(words));
    }

    @Test
    void theListIsSearchedSomeAreRevertedAndTheReversionIsUndone() throws Exception {
        put(override("TH", "one"), override("SG", "two"), override("MY", "three"));
        view();
        assertEquals(List.of("Thailand", "Singapore", "Malaysia"), column(0));
        Text search = Gui.awaitOne("search", Text.class, text -> text.isVisible() && text.getMessage().equals("Search in overrides"));
        search.setText("tWo");
        Gui.settle();
        assertEquals(List.of("Singapore"), column(0));
        search.setText("");
        Gui.settle();
        table().setSelection(new int[] {0, 2});
        table().notifyListeners(SWT.Selection, new Event());
        key(table(), SWT.DEL, 0);
        assertEquals(List.of("Singapore"), column(0));
        assertEquals(1, OverlayFile.read(OwnLibrary.file()).corrections().size());
        key(table(), 'z', SWT.MOD1);
        assertEquals(List.of("Thailand", "Singapore", "Malaysia"), column(0));
        assertEquals(3, OverlayFile.read(OwnLibrary.file()).corrections().size());
    }

    private static boolean tellsTheWay(Notice notice) {
        return notice.isVisible() && notice.words().contains("press F2");
    }

    @Test
    void whereNothingIsOverriddenTheWayToDoItIsTold() throws Exception {
        view();
        Notice notice = Gui.awaitOne("the empty state", Notice.class, OverridesTest::tellsTheWay);
        assertEquals(List.of("Import\u2026"), Gui.all(notice, Button.class).map(Button::getText).toList(), "there is nothing to undo");
        put(override("TH", "one"));
        Gui.await("the list takes its place", () -> Gui.find(Notice.class, OverridesTest::tellsTheWay).isEmpty());
        key(table(), 'z', SWT.MOD1);
        Notice again = Gui.awaitOne("nothing is overridden again", Notice.class, OverridesTest::tellsTheWay);
        assertEquals(1, Gui.all(again, Button.class).count());
        put(override("TH", "one"));
        table().selectAll();
        table().notifyListeners(SWT.Selection, new Event());
        key(table(), SWT.DEL, 0);
        Gui.press(Gui.awaitOne("it is reverted", Notice.class, OverridesTest::tellsTheWay), "Undo");
        assertEquals(List.of("Thailand"), column(0));
    }

    @Test
    void aSelectionGoesToAColleagueWhoSeesWhatItWouldChange() throws Exception {
        FactOverride theirs = override("TH", "theirs");
        put(theirs, override("SG", "two"), override("MY", "three"));
        view().export(List.of(theirs, override("SG", "two")), colleague);
        put(override("TH", "mine"));
        Gui.inDialog("Import Overrides", dialog -> {
            Table table = Gui.all(dialog, Table.class).findFirst().orElseThrow();
            assertEquals(List.of("conflict", "new"), Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList());
            assertEquals(List.of("mine", "theirs"), List.of(table.getItem(0).getText(3), table.getItem(0).getText(4)));
            assertFalse(table.getItem(0).getChecked(), "the own word holds");
            Gui.press(dialog, "OK");
        });
        ImportDialog.ask(Gui.window().getShell(), colleague, Locale.ENGLISH);
        assertEquals("mine", state("TH").getSpecial().getText());
        assertEquals("two", state("SG").getSpecial().getText());
        Gui.inDialog("Import Overrides", dialog -> {
            Table table = Gui.all(dialog, Table.class).findFirst().orElseThrow();
            assertEquals(1, table.getItemCount(), "what both say is left out");
            table.getItem(0).setChecked(true);
            Gui.press(dialog, "OK");
        });
        ImportDialog.ask(Gui.window().getShell(), colleague, Locale.ENGLISH);
        assertEquals("theirs", state("TH").getSpecial().getText());
    }

    @Test
    void aFileThatFitsNowhereIsRefusedBeforeAnythingIsShown() throws Exception {
        put(override("TH", "mine"));
        OverlayFile.write(new Overlay(List.of(override("SG", "fine"), override("ATLANTIS", "x"))), colleague);
        String[] told = new String[1];
        Gui.inDialog("Override a Fact", dialog -> {
            told[0] = Gui.all(dialog, Label.class).map(Label::getText).filter(text -> text.contains("ATLANTIS")).findFirst().orElse("");
            Gui.press(dialog, "OK");
        });
        ImportDialog.ask(Gui.window().getShell(), colleague, Locale.ENGLISH);
        assertTrue(told[0].contains("There is no State with the code 'ATLANTIS'"), told[0]);
        assertEquals(List.of(override("TH", "mine")), OwnLibrary.overlay().corrections());
    }

    @Test
    void anOverlayThatCannotBeReadIsLeftAloneAndSaidToBeThere() throws Exception {
        Files.createDirectories(OwnLibrary.file().getParent());
        Files.writeString(OwnLibrary.file(), "{\"format\":\"comity-overlay-7\",\"overrides\":[]}");
        OwnLibrary.forget();
        view();
        assertTrue(Gui.find(Label.class, label -> label.isVisible() && label.getText().contains("written by a newer Comity")).isPresent());
        Gui.inDialog("Override a Fact", dialog -> {
            field(dialog, "Reason", Text.class).setText("r");
            Gui.await("nothing can be kept", () -> error(dialog).contains("newer Comity"));
            Gui.press(dialog, "Cancel");
        });
        Correcting.ask(Gui.window().getShell(), state("TH"), entry("TH", "special"), Locale.ENGLISH);
        assertTrue(Files.readString(OwnLibrary.file()).contains("comity-overlay-7"), "the file is as it was");
    }

    @Test
    void everyOverridableEntryOfEveryStateCanBeAskedFor() {
        for (State state : OwnLibrary.library().states()) {
            for (Entry entry : Profile.of(OwnLibrary.library(), state, Locale.ENGLISH).sections().stream().flatMap(section -> section.entries().stream())
                    .filter(Correcting::isPossible).toList()) {
                if (!entry.isHolidays()) {
                    Correcting.addresses(entry).forEach(address -> assertTrue(FactAddress.kind(address).isPresent(), address));
                }
            }
        }
        assertTrue(Correcting.isPossible(entry("TH", "instrument.un-cybercrime-2024")), "nobody recorded it, so it can be said");
    }
}
