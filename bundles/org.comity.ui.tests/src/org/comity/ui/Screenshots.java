package org.comity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Edition;
import org.comity.model.jurisdiction.State;
import org.comity.rehearsal.Player;
import org.comity.report.Format;
import org.comity.ui.appearance.Appearance;
import org.comity.ui.matrix.MatrixEditor;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelves;
import org.comity.ui.rehearse.RehearsalInput;
import org.comity.ui.rehearse.RehearseDialog;
import org.comity.ui.states.LibraryView;
import org.comity.ui.states.StateEditors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes pictures of the window for people to look at: see CONTRIBUTING.md. No part of an ordinary build. */
@EnabledIfSystemProperty(named = "comity.screenshots", matches = ".+")
class Screenshots {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;
    private static final int PAINTING_MILLIS = 2500;

    private final Path glassOffice = Shelves.shipped().folder().resolve("glass-office");

    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
        Shell shell = Gui.window().getShell();
        shell.setBounds(0, 0, WIDTH, HEIGHT);
    }

    @AfterEach
    void back() {
        Appearance.SYSTEM.choose();
    }

    @Test
    void welcome() throws Exception {
        PlatformUI.getWorkbench().getIntroManager().showIntro(Gui.window(), false);
        picture("welcome");
    }

    @Test
    void overview() throws Exception {
        Gui.scenario("The glass office");
        Packs.open(Gui.page(), glassOffice);
        Gui.await("the overview is read", () -> tab("Injects") != null);
        for (String title : new String[] {"Summary", "Injects", "States", "Marking guide"}) {
            CTabItem item = tab(title);
            item.getParent().setSelection(item);
            picture("overview-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    @Test
    void states() throws Exception {
        Gui.page().showView(LibraryView.ID);
        StateEditors.profile(Gui.page(), "TH");
        picture("profile");
        StateEditors.comparison(Gui.page(), List.of(state("TH"), state("SG"), state("MY")));
        picture("comparison");
    }

    @Test
    void matrix() throws Exception {
        Gui.page().showView(LibraryView.ID);
        MatrixEditor.open(Gui.page());
        Gui.await("the matrix is computed", () -> Job.getJobManager().find(MatrixEditor.class).length == 0
                && Gui.find(Combo.class, combo -> combo.isEnabled() && combo.getText().contains("records")).isPresent());
        picture("matrix");
    }

    private static State state(String code) {
        return ReferenceLibrary.shipped().get(State.class, code);
    }

    @Test
    void scorecard() throws Exception {
        Gui.scenario("The glass office");
        RehearseCase.Order order = new RehearseCase.Order(glassOffice, Shelves.workspaceFolder().resolve("results/glass-office"), 1, Player.TYPICAL,
                Set.of(Format.HTML, Format.PDF), Edition.shipped());
        Gui.page().openEditor(new RehearsalInput(order), RehearseDialog.SCORECARD);
        Browser browser = Gui.awaitOne("the scorecard is shown", Browser.class, it -> true);
        Gui.await("it is loaded", () -> browser.getText().contains("The glass office"));
        picture("scorecard");
    }

    private static CTabItem tab(String title) {
        return Gui.all(Gui.window().getShell(), CTabFolder.class).flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(item -> item.getText().equals(title)).findFirst().orElse(null);
    }

    private static void picture(String name) throws Exception {
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            appearance.choose();
            pause();
            shoot(name + "-" + appearance.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void pause() {
        boolean[] over = {false};
        Display.getCurrent().timerExec(PAINTING_MILLIS, () -> over[0] = true);
        Gui.await("everything is painted", () -> over[0]);
    }

    private static void shoot(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("comity.screenshots")));
        int scale = Integer.getInteger("comity.scale", 100);
        Point size = Gui.window().getShell().getSize();
        Path file = folder.resolve(name + "-" + scale + ".png");
        Process process = new ProcessBuilder("import", "-window", "root", "-crop", size.x * scale / 100 + "x" + size.y * scale / 100 + "+0+0",
                file.toString()).inheritIO().start();
        assertEquals(0, process.waitFor(), "import of ImageMagick made " + file);
    }
}
