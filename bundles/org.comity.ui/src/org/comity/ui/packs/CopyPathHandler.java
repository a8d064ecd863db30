package org.comity.ui.packs;

import org.comity.ui.widgets.Clipboards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** Puts the path of the pack at hand on the clipboard, as a command line or a mail wants it. */
public final class CopyPathHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PackAtHand.of(event).ifPresent(pack -> Clipboards.copy(Display.getCurrent(), pack.toString()));
        return null;
    }
}
