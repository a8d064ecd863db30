package org.comity.ui.window;

import org.comity.ui.explorer.ExplorerView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Scenarios on the left, what is open on the right. */
public final class WorkPerspective implements IPerspectiveFactory {
    static final String ID = "org.comity.ui.work";

    private static final float EXPLORER = 0.26f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, EXPLORER, layout.getEditorArea());
        layout.getViewLayout(ExplorerView.ID).setCloseable(false);
    }
}
