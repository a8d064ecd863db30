package org.comity.ui.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.comity.ui.Messages;
import org.comity.ui.packs.Shelves;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;

/** Copies packs into the workspace, then shows them, and tells what was refused. */
final class AddScenarioJob extends Job {
    private final List<Path> sources;
    private final IWorkbenchPage page;

    AddScenarioJob(List<Path> sources, IWorkbenchPage page) {
        super(Messages.Add_job);
        this.sources = sources;
        this.page = page;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, sources.size());
        List<String> refusals = new ArrayList<>();
        for (Path source : sources) {
            try {
                Path copy = PackCopy.copy(source, Shelves.own(), progress.split(1));
                later(() -> ExplorerView.showPack(page, copy));
            } catch (PackCopy.RefusedException e) {
                refusals.add(e.getMessage());
            }
        }
        if (!refusals.isEmpty()) {
            later(() -> MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Add_title, String.join("\n\n", refusals)));
        }
        return Status.OK_STATUS;
    }

    private void later(Runnable task) {
        page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(task);
    }
}
