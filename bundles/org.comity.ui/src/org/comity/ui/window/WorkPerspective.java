package org.comity.ui.window;

import org.comity.ui.explorer.ExplorerView;
import org.comity.ui.overrides.CorrectionsView;
import org.comity.ui.states.LibraryView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Scenarios and States on the left, what is open on the right, overrides below it once they are asked for. */
public final class WorkPerspective implements IPerspectiveFactory {
    static final String ID = "org.comity.ui.work";

    private static final float EXPLORER = 0.26f;
    private static final float OPEN = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout left = layout.createFolder("org.comity.ui.left", IPageLayout.LEFT, EXPLORER, layout.getEditorArea());
        left.addView(ExplorerView.ID);
        left.addView(LibraryView.ID);
        layout.createPlaceholderFolder("org.comity.ui.below", IPageLayout.BOTTOM, OPEN, layout.getEditorArea()).addPlaceholder(CorrectionsView.ID);
        layout.getViewLayout(ExplorerView.ID).setCloseable(false);
        layout.getViewLayout(LibraryView.ID).setCloseable(false);
    }
}
