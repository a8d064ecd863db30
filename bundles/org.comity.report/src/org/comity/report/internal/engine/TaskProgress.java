package org.comity.report.internal.engine;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IProgressMonitor;

/** Stops a BIRT task when the user wants it to stop. BIRT reports at each query, row and page. */
final class TaskProgress implements IProgressMonitor {
    private final IEngineTask task;
    private final org.eclipse.core.runtime.IProgressMonitor monitor;

    TaskProgress(IEngineTask task, org.eclipse.core.runtime.IProgressMonitor monitor) {
        this.task = task;
        this.monitor = monitor;
    }

    @Override
    public void onProgress(int type, int value) {
        if (type != END_TASK && monitor.isCanceled()) {
            task.cancel();
        }
    }
}
