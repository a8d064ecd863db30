package org.comity.ui.scorecard;

import java.nio.file.Path;
import java.util.Optional;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.report.Format;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.rehearse.RehearsalInput;
import org.comity.ui.rehearse.RehearseDialog;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** One rehearsal: how far it is while it runs, its scorecard when it is done, a sentence when nothing came of it. */
public final class ScorecardEditor extends ReadingEditor {
    private RehearsalInput rehearsal() {
        return (RehearsalInput) getEditorInput();
    }

    @Override
    protected void begin() {
        show(new ProgressPage(parent(), rehearsal().job()));
        Display display = parent().getDisplay();
        rehearsal().job().addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(ScorecardEditor.this::finished);
                }
            }
        });
        rehearsal().job().schedule();
    }

    private void finished() {
        if (parent().isDisposed()) {
            return;
        }
        Optional<RehearseCase.Outcome> outcome = rehearsal().job().outcome();
        Optional<String> failure = rehearsal().job().failure();
        if (outcome.isPresent()) {
            done(outcome.get());
        } else if (failure.isPresent()) {
            show(new Notice(parent(), Icons.PROBLEM, Messages.Rehearsal_failed, failure.get()).offer(Messages.Rehearsal_again, this::again)
                    .offer(Messages.Rehearsal_close, this::close));
        } else {
            tell(Messages.Rehearsal_stopped);
            show(new Notice(parent(), Icons.ADVICE, Messages.Rehearsal_stopped, NLS.bind(Messages.Rehearsal_stopped_words, rehearsal().order().folder()))
                    .offer(Messages.Rehearsal_again, this::again).offer(Messages.Rehearsal_close, this::close));
        }
    }

    private void done(RehearseCase.Outcome outcome) {
        setPartName(NLS.bind(Messages.Scorecard_name, outcome.world().scenario().getTitle(), outcome.order().cast().words()));
        tell(NLS.bind(Messages.Scorecard_status, String.valueOf(Math.round(outcome.assessment().score())), outcome.folder()));
        Path html = outcome.folder().resolve("scorecard." + Format.HTML.extension());
        show(new ScorecardPage(parent(), html, outcome.files(), this::again));
    }

    private void tell(String words) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
    }

    private void again() {
        RehearseDialog.ask(getSite().getPage(), rehearsal().pack());
    }

    private void close() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void dispose() {
        rehearsal().job().cancel();
        super.dispose();
    }
}
