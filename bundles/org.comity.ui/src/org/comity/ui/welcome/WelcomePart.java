package org.comity.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.explorer.ExplorerView;
import org.comity.ui.matrix.MatrixEditor;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelves;
import org.comity.ui.rehearse.RehearseDialog;
import org.comity.ui.states.LibraryView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;

/** The page that a person sees first: the doors that are open today. */
public final class WelcomePart extends IntroPart {
    private static final String GLASS_OFFICE = "glass-office";

    private WelcomePage page;

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent);
        Path glassOffice = Shelves.shipped().folder().resolve(GLASS_OFFICE);
        if (Files.isDirectory(glassOffice)) {
            page.door(Icons.PACK, Messages.Welcome_open, Messages.Welcome_open_words, () -> Packs.open(leave(), glassOffice));
            page.door(Icons.REHEARSE, Messages.Welcome_rehearse, Messages.Welcome_rehearse_words,
                    () -> RehearseDialog.ask(leave(), glassOffice));
        }
        page.door(Icons.SCENARIOS, Messages.Welcome_explore, Messages.Welcome_explore_words, () -> show(ExplorerView.ID));
        page.door(Icons.STATES, Messages.Welcome_states, Messages.Welcome_states_words, () -> show(LibraryView.ID));
        page.door(Icons.MATRIX, Messages.Welcome_matrix, Messages.Welcome_matrix_words, () -> MatrixEditor.open(leave()));
        page.door(Icons.GUIDE, Messages.Welcome_guide, Messages.Welcome_guide_words,
                () -> PlatformUI.getWorkbench().getHelpSystem().displayHelp());
        if (!Files.isDirectory(glassOffice)) {
            page.remark(Messages.Welcome_noGlassOffice);
        }
    }

    private void show(String view) {
        try {
            leave().showView(view);
        } catch (PartInitException e) {
            ILog.of(WelcomePart.class).error("The view " + view + " cannot be shown", e);
        }
    }

    /** Closes the welcome page, for what a door leads to is behind it. */
    private IWorkbenchPage leave() {
        IWorkbenchPage behind = getIntroSite().getPage();
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        return behind;
    }

    @Override
    public String getTitle() {
        return Messages.Welcome_title;
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same beside other parts.
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
