package org.comity.ui.widgets;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard of the system. */
public final class Clipboards {
    private Clipboards() {
    }

    /** Puts a text there; an empty one leaves it as it is. */
    public static void copy(Display display, String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Puts the same table there as text and as HTML; whoever pastes it takes what suits. */
    public static void copy(Display display, String text, String html) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text, html}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        clipboard.dispose();
    }
}
