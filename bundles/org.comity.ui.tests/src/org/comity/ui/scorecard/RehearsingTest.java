package org.comity.ui.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.Overlay;
import org.comity.ui.Gui;
import org.comity.ui.packs.Shelves;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.widgets.Notice;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsingTest {
    private static final String REHEARSE = "org.comity.ui.rehearse";

    private final Path results = Shelves.workspaceFolder().resolve("results/glass-office");

    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    @AfterEach
    void withBrowser() {
        System.clearProperty(ScorecardPage.NO_BROWSER);
    }

    /** Chooses Rehearse for the glass office, and does something in the dialog. */
    private static void rehearse(Consumer<Shell> inDialog) throws Exception {
        Gui.select(Gui.scenario("The glass office"));
        Gui.await("Rehearse can be chosen", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(REHEARSE).isEnabled());
        Gui.inDialog("Rehearse", inDialog);
        Gui.window().getService(IHandlerService.class).executeCommand(REHEARSE, null);
        Gui.settle();
    }

    private static ScorecardPage awaitScorecard() {
        return Gui.awaitOne("the scorecard is shown", ScorecardPage.class, page -> true);
    }

    @Test
    void rehearsingOpensTheScorecard() throws Exception {
        rehearse(dialog -> Gui.press(dialog, "Rehearse"));
        ScorecardPage page = awaitScorecard();
        assertTrue(Files.exists(results.resolve("scorecard.html")) && Files.exists(results.resolve("scorecard.pdf")));
        assertEquals("Scorecard: The glass office (expert)", Gui.page().getActiveEditor().getTitle());
        Browser browser = assertInstanceOf(Browser.class, page.content(), "WebKit is installed where the tests run");
        Gui.await("the page is loaded", () -> browser.getText().contains("The glass office"));
    }

    @Test
    void whatTheTrainerOverridesHoldsInTheRehearsalAndStandsOnTheScorecard() throws Exception {
        OwnLibrary.change(Overlay.empty().with(new FactOverride("XP", "languages[en]", "acceptance", Optional.of("NOT_ACCEPTED"), "Somsri K.",
                LocalDate.of(2026, 11, 20), "New circular.")));
        rehearse(dialog -> Gui.press(dialog, "Rehearse"));
        awaitScorecard();
        String scorecard = Files.readString(results.resolve("scorecard.html"));
        assertTrue(scorecard.contains("Overridden facts") && scorecard.contains("New circular."));
    }

    @Test
    void cancellingARehearsalLeavesNothingBehind() throws Exception {
        rehearse(dialog -> Gui.press(dialog, "Rehearse"));
        Gui.press(Gui.awaitOne("it is running", ProgressPage.class, page -> true), "Stop");
        Notice notice = Gui.awaitOne("it has stopped", Notice.class, it -> it.words().startsWith("Nothing was written"));
        assertFalse(Files.exists(results), "left behind: " + results);
        Gui.press(notice, "Close");
        Gui.await("the editor is closed", () -> Gui.page().getEditorReferences().length == 0);
    }

    @Test
    void theUsualFolderIsNeverOneThatHoldsFiles() throws Exception {
        Files.writeString(Files.createDirectories(results).resolve("notes.txt"), "mine");
        String[] folder = new String[1];
        rehearse(dialog -> {
            folder[0] = Gui.all(dialog, Text.class).map(Text::getText).filter(text -> text.contains("results")).findFirst().orElseThrow();
            Gui.press(dialog, "Cancel");
        });
        assertEquals(results + "-2", folder[0]);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedBeforehand() throws Exception {
        boolean[] enabled = {true};
        Path file = Files.writeString(Files.createDirectories(results).resolve("notes.txt"), "mine");
        rehearse(dialog -> {
            Text text = Gui.all(dialog, Text.class).filter(it -> it.getText().contains("results")).findFirst().orElseThrow();
            text.setText(file.resolve("below-a-file").toString());
            enabled[0] = Gui.all(dialog, Button.class).filter(it -> it.getText().equals("Rehearse")).findFirst()
                    .orElseThrow().isEnabled();
            Gui.press(dialog, "Cancel");
        });
        assertFalse(enabled[0]);
    }

    @Test
    void whereThereIsNoWebKitTheScorecardIsOfferedOutside() throws Exception {
        System.setProperty(ScorecardPage.NO_BROWSER, "yes");
        rehearse(dialog -> Gui.press(dialog, "Rehearse"));
        Notice notice = assertInstanceOf(Notice.class, awaitScorecard().content());
        assertTrue(notice.words().contains("WebKit") && notice.words().contains("scorecard.html"), notice.words());
    }
}
