package org.comity.ui.scorecard;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.ui.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;

/** Hands files and folders to the program that the system has for them. */
final class Opening {
    private Opening() {
    }

    static void open(Control asker, Path file) {
        if (!Files.exists(file)) {
            MessageDialog.openInformation(asker.getShell(), Messages.Scorecard_title, NLS.bind(Messages.Opening_gone, file));
        } else if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(asker.getShell(), Messages.Scorecard_title, NLS.bind(Messages.Opening_noProgram, file));
        }
    }
}
