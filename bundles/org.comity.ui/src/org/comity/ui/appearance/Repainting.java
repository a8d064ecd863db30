package org.comity.ui.appearance;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Gives every widget its colours anew. */
final class Repainting {
    private Repainting() {
    }

    /** First the colours of the system as they are now, then those of the theme. */
    static void everything(IThemeEngine engine) {
        for (Shell shell : Display.getCurrent().getShells()) {
            forget(shell);
            engine.applyStyles(shell, true);
            shell.redraw();
        }
    }

    /** Another colour first: SWT takes a second null for no change, and would stay with what the system's colour was at the first one. */
    private static void forget(Control control) {
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        control.setForeground(null);
        control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        control.setBackground(null);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                forget(child);
            }
        }
    }
}
