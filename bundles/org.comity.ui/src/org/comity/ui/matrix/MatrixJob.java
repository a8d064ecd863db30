package org.comity.ui.matrix;

import java.util.Locale;
import java.util.function.BiConsumer;

import org.comity.library.ReferenceLibrary;
import org.comity.library.cooperation.CooperationMatrix;
import org.comity.ui.Messages;
import org.comity.ui.states.OwnLibrary;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the library as the workspace has it and answers a question about all pairs of States. */
final class MatrixJob extends Job {
    private final Question question;
    private final Locale locale;
    private final BiConsumer<ReferenceLibrary, CooperationMatrix> show;

    /** @param show what is done with the answer, in the thread of this job */
    MatrixJob(Question question, Locale locale, BiConsumer<ReferenceLibrary, CooperationMatrix> show) {
        super(Messages.Matrix_job);
        this.question = question;
        this.locale = locale;
        this.show = show;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ReferenceLibrary library = OwnLibrary.library();
        show.accept(library, question.answer(library, locale, monitor));
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == MatrixEditor.class;
    }
}
