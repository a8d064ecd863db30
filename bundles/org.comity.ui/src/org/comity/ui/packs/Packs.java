package org.comity.ui.packs;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens packs. */
public final class Packs {
    /** Editor that shows a pack. */
    public static final String OVERVIEW = "org.comity.ui.overview";

    private Packs() {
    }

    /** Opens the overview of a pack, or brings it to the front. */
    public static void open(IWorkbenchPage page, Path pack) {
        try {
            page.openEditor(new PackInput(pack), OVERVIEW);
        } catch (PartInitException e) {
            ILog.of(Packs.class).error("The overview of " + pack + " cannot be opened", e);
        }
    }
}
