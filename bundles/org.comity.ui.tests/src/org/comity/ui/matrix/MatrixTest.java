package org.comity.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.comity.library.overlay.FactAddress;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.Channel;
import org.comity.ui.Gui;
import org.comity.ui.appearance.Appearance;
import org.comity.ui.states.ComparisonEditor;
import org.comity.ui.states.Overriding;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.states.ProfileEditor;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer of a Central Authority looks for whom to ask for what. */
class MatrixTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    @AfterEach
    void back() throws Exception {
        Appearance.SYSTEM.choose();
        Gui.startAfresh();
    }

    private static MatrixPage open() throws Exception {
        Gui.window().getService(IHandlerService.class).executeCommand("org.comity.ui.showMatrix", null);
        MatrixPage page = (MatrixPage) ((ReadingEditor) Gui.page().getActiveEditor()).page();
        await("the matrix is there", () -> page.table().selectedPair().isPresent());
        return page;
    }

    private static void await(String what, BooleanSupplier arrived) {
        Gui.await(what, () -> Job.getJobManager().find(MatrixEditor.class).length == 0 && arrived.getAsBoolean());
    }

    private static void choose(MatrixPage page, String wanted) {
        Combo combo = Gui.all(page, Combo.class).filter(it -> Arrays.stream(it.getItems()).anyMatch(item -> item.startsWith(wanted))).findFirst().orElseThrow();
        combo.select(List.of(combo.getItems()).indexOf(Arrays.stream(combo.getItems()).filter(item -> item.startsWith(wanted)).findFirst().orElseThrow()));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static Text day(MatrixPage page) {
        return Gui.all(page, Text.class).filter(text -> text.getMessage().startsWith("today")).findFirst().orElseThrow();
    }

    private static String reasons(MatrixPage page) {
        return Gui.all(page, StyledText.class).findFirst().orElseThrow().getText();
    }

    private static String legend(MatrixPage page) {
        return Gui.all(page, Legend.class).findFirst().orElseThrow().text();
    }

    private static String pair(MatrixPage page) {
        return page.table().selectedPair().map(pair -> pair.requesting().getId() + " " + pair.requested().getId()).orElse("none");
    }

    private static boolean says(MatrixPage page, String words) {
        return Gui.all(page, Label.class).anyMatch(label -> label.getText().contains(words));
    }

    private static void press(MatrixPage page, int key) {
        Event down = new Event();
        down.keyCode = key;
        down.character = key < 128 ? (char) key : 0;
        page.table().control().notifyListeners(SWT.KeyDown, down);
        Gui.settle();
    }

    @Test
    void whoSelectsThailandAndSingaporeReadsTheReasonsTheBestFirstWithTheirSources() throws Exception {
        MatrixPage page = open();
        page.table().select("TH", "SG");
        Gui.settle();
        String reasons = reasons(page);
        assertTrue(reasons.startsWith("Thailand asks Singapore\n"), reasons);
        assertTrue(reasons.indexOf("1.  \u2713 yes  ASEAN MLAT") > 0 && reasons.indexOf("1.  \u2713 yes  ASEAN MLAT") < reasons.indexOf("2.  \u2713 yes  1988 Drug Convention"), reasons);
        assertTrue(reasons.contains("Singapore is not party.") && reasons.contains("Source: S-SG-2; as of 2026-11-21; high confidence"), reasons);
        assertTrue(says(page, "Training default, not legal advice.  272 pairs of States on " + LocalDate.now()));
    }

    @Test
    void anotherTypeOfAssistanceGivesAnotherAnswerForTheSamePair() throws Exception {
        MatrixPage page = open();
        page.table().select("AU", "PH");
        Gui.settle();
        assertTrue(legend(page).contains("treaty in force  265") && legend(page).contains("no basis  0"), legend(page));
        choose(page, "Real-time collection of data");
        await("the other answer is there", () -> legend(page).contains("no basis  11"));
        assertEquals("AU PH", pair(page));
        choose(page, "Controlled delivery");
        await("the next answer is there", () -> legend(page).contains("treaty in force  256"));
    }

    @Test
    void theDayDecidesAndNoDayIsSaidToBeNone() throws Exception {
        MatrixPage page = open();
        choose(page, "Invented States");
        await("the invented ones are there", () -> says(page, "Invented for training."));
        page.table().select("XT", "XQ");
        Gui.settle();
        assertTrue(reasons(page).contains("yes  Straits MLAT"), reasons(page));
        day(page).setText("1980-01-01");
        await("it is another day", () -> says(page, "on 1980-01-01"));
        assertTrue(reasons(page).contains("no  Straits MLAT") && reasons(page).contains("enters into force on 2009-05-01"), reasons(page));
        day(page).setText("2026-02-30");
        await("it is said", () -> says(page, "This is no day."));
        day(page).setText("");
        await("it is today again", () -> says(page, "on " + LocalDate.now()));
        Event up = new Event();
        up.keyCode = SWT.ARROW_UP;
        day(page).notifyListeners(SWT.KeyDown, up);
        assertEquals(LocalDate.now().plusDays(1).toString(), day(page).getText());
    }

    @Test
    void statesOfOneTraditionAreLaidSideBySide() throws Exception {
        MatrixPage page = open();
        choose(page, "Socialist law");
        await("they are there", () -> says(page, "2 pairs of States"));
        assertTrue(List.of("CN VN", "VN CN").contains(pair(page)), pair(page));
    }

    @Test
    void theKeysMoveFromPairToPairAndEnterComparesTheTwo() throws Exception {
        MatrixPage page = open();
        page.table().select("TH", "SG");
        press(page, SWT.ARROW_LEFT);
        assertEquals("TH PH", pair(page));
        press(page, SWT.ARROW_DOWN);
        assertEquals("TL PH", pair(page));
        press(page, SWT.ARROW_UP);
        press(page, SWT.ARROW_RIGHT);
        press(page, SWT.ARROW_RIGHT);
        assertEquals("none", pair(page), "Thailand does not ask itself");
        assertTrue(reasons(page).startsWith("No pair of States"), reasons(page));
        press(page, SWT.ARROW_RIGHT);
        assertEquals("TH TL", pair(page));
        press(page, SWT.CR);
        Gui.await("they are compared", () -> Gui.page().getActiveEditor() instanceof ComparisonEditor);
        assertEquals("Thailand, Timor-Leste", Gui.page().getActiveEditor().getTitle());
    }

    @Test
    void aClickSelectsAndTheMenuOpensEitherState() throws Exception {
        MatrixPage page = open();
        NatTable table = page.table().control();
        Rectangle place = table.getBoundsByPosition(2, 3);
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event click = new Event();
            click.button = 1;
            click.x = place.x + place.width / 2;
            click.y = place.y + place.height / 2;
            click.count = 1;
            table.notifyListeners(kind, click);
        }
        Gui.await("the third row is selected", () -> pair(page).equals("KH BN"));
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        assertEquals(List.of("Open Cambodia", "Open Brunei Darussalam", "Compare the Two", "", "Copy as Table"),
                Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
        menu.getItem(1).notifyListeners(SWT.Selection, new Event());
        Gui.await("the profile is open", () -> Gui.page().getActiveEditor() instanceof ProfileEditor);
        assertEquals("Brunei Darussalam", Gui.page().getActiveEditor().getTitle());
    }

    @Test
    void theWholeMatrixIsCopiedAsTextAndAsHtml() throws Exception {
        MatrixPage page = open();
        Event copy = new Event();
        copy.keyCode = 'c';
        copy.character = 3;
        copy.stateMask = SWT.MOD1;
        page.table().control().notifyListeners(SWT.KeyDown, copy);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        assertNotNull(clipboard.getContents(HTMLTransfer.getInstance()));
        clipboard.dispose();
        assertEquals(18, text.lines().count());
        assertTrue(text.startsWith("Bank, business and official records, " + LocalDate.now() + "\tAustralia\tBrunei Darussalam\t"), text.substring(0, 100));
        assertTrue(text.lines().filter(line -> line.startsWith("Thailand\t")).findFirst().orElseThrow().contains("\tASEAN MLAT ~; direct\t"));
    }

    @Test
    void aChannelThatATrainerOverridesIsSeenAtOnce() throws Exception {
        MatrixPage page = open();
        page.table().select("TH", "SG");
        Gui.settle();
        assertFalse(reasons(page).contains("only by courier"), reasons(page));
        ChannelRule direct = OwnLibrary.library().get(State.class, "SG").getChannels().stream()
                .filter(rule -> rule.getFamily() == AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE && rule.getChannel() == Channel.DIRECT).findFirst().orElseThrow();
        Overriding.change("SG", FactAddress.of(direct).orElseThrow(), "text", "only by courier");
        Gui.await("it is told", () -> reasons(page).contains("Singapore: direct: only by courier (Source: overlay"));
        assertEquals("TH SG", pair(page));
    }

    @Test
    void theTwoStatesOfThePairAreComparedByTheCommandOfTheMenu() throws Exception {
        MatrixPage page = open();
        page.table().select("JP", "US");
        Gui.settle();
        Gui.window().getService(IHandlerService.class).executeCommand("org.comity.ui.compare", null);
        assertEquals("Japan, United States", Gui.page().getActiveEditor().getTitle());
    }

    @Test
    void nothingInThePlacesIsCutOff() throws Exception {
        MatrixPage page = open();
        NatTable table = page.table().control();
        GC gc = new GC(table);
        int looked = 0;
        for (int column = 0; column < table.getColumnCount() - 1; column++) { // the last one may be half in sight
            for (int row = 0; row < table.getRowCount(); row++) {
                ILayerCell cell = table.getCellByPosition(column, row);
                ICellPainter painter = table.getCellPainter(column, row, cell, table.getConfigRegistry());
                if (painter instanceof PairPainter) {
                    assertTrue(painter.getPreferredWidth(cell, gc, table.getConfigRegistry()) <= cell.getBounds().width, column + "/" + row);
                    looked++;
                } else {
                    assertTrue(painter.getPreferredHeight(cell, gc, table.getConfigRegistry()) <= cell.getBounds().height, column + "/" + row);
                }
            }
        }
        gc.dispose();
        assertTrue(looked > 10, "looked at " + looked);
    }

    @Test
    void darkIsDarkAndLightIsLightInTheTable() throws Exception {
        MatrixPage page = open();
        Appearance.DARK.choose();
        Gui.await("it is dark", () -> brightness(page.table().control()) < 0.5);
        Appearance.LIGHT.choose();
        Gui.await("it is light", () -> brightness(page.table().control()) > 0.7);
    }

    /** Mean brightness of what is painted. */
    private static double brightness(NatTable table) {
        Image image = new Image(table.getDisplay(), table.getClientArea().width, table.getClientArea().height);
        GC gc = new GC(image);
        table.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        double sum = 0;
        int count = 0;
        for (int y = 1; y < data.height; y += 7) {
            for (int x = 1; x < data.width; x += 7) {
                sum += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2];
                count++;
            }
        }
        return sum / count;
    }
}
