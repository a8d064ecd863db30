package org.comity.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.comity.ui.Messages;
import org.comity.ui.appearance.Appearance;
import org.comity.ui.packs.Shelves;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the window. A workspace that another Comity uses, or that cannot be written, ends in one sentence. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        Appearance.lookAtSystem();
        try {
            Optional<String> obstacle = lockWorkspace();
            if (obstacle.isPresent()) {
                System.err.println("comity: " + obstacle.get());
                MessageDialog.openInformation(null, Messages.Application_title, obstacle.get());
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new ComityWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** What stands in the way, in words; empty when the workspace is ours. */
    private static Optional<String> lockWorkspace() {
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || !workspace.isSet() && workspace.getDefault() == null) {
            return Optional.of(Messages.Application_noWorkspace);
        }
        Path folder = Shelves.workspaceFolder(); // asking for it sets the usual one where none was named
        try {
            return workspace.isLocked() || !workspace.lock() ? Optional.of(NLS.bind(Messages.Application_inUse, folder)) : Optional.empty();
        } catch (IOException e) {
            ILog.of(Application.class).error("The workspace cannot be locked", e);
            return Optional.of(NLS.bind(Messages.Application_notWritable, folder));
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
