package org.comity.ui.rehearse;

import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.comity.cli.rehearse.RehearsalFailedException;
import org.comity.cli.rehearse.RehearseCase;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Rehearses in the background. A rehearsal that fails ends with a sentence, not with an error of the platform. */
public final class RehearsalJob extends Job {
    private final RehearseCase.Order order;
    private volatile DoubleConsumer progress = share -> { };
    private volatile Optional<RehearseCase.Outcome> outcome = Optional.empty();
    private volatile Optional<String> failure = Optional.empty();

    RehearsalJob(RehearseCase.Order order, String name) {
        super(name);
        this.order = order;
    }

    /** Who wants to know how far it is: a share from 0 to 1, from the thread of the job. */
    public void onProgress(DoubleConsumer listener) {
        progress = listener;
    }

    /** What came of it; empty until it is done, and where it failed or was cancelled. */
    public Optional<RehearseCase.Outcome> outcome() {
        return outcome;
    }

    /** Why it failed and what to do, in words. */
    public Optional<String> failure() {
        return failure;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            outcome = Optional.of(RehearseCase.run(order, new Telling(monitor)));
            return Status.OK_STATUS;
        } catch (RehearsalFailedException e) {
            failure = Optional.of(e.getMessage());
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    /** Passes on how much is done. */
    private final class Telling extends ProgressMonitorWrapper {
        private double total = 1;
        private double done;

        Telling(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void beginTask(String name, int totalWork) {
            total = Math.max(1, totalWork);
            super.beginTask(name, totalWork);
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            progress.accept(Math.min(1, done / total));
            super.internalWorked(work);
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }
    }
}
