package org.comity.ui.scorecard;

import org.comity.ui.Messages;
import org.comity.ui.rehearse.RehearsalJob;
import org.comity.ui.widgets.Fonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** How far a rehearsal is, and a button that stops it. */
final class ProgressPage extends Composite {
    private static final int MARGIN = 32;
    private static final int WIDTH = 420;
    private static final int STEPS = 1000;

    private final ProgressBar bar;
    private final Button stop;

    ProgressPage(Composite parent, RehearsalJob job) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN / 4, MARGIN / 2).applyTo(this);
        Label heading = new Label(this, SWT.NONE);
        heading.setFont(Fonts.heading());
        heading.setText(Messages.Rehearsal_running);
        Label words = new Label(this, SWT.WRAP);
        words.setText(Messages.Rehearsal_running_words);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        stop = new Button(this, SWT.PUSH);
        stop.setText(Messages.Rehearsal_stop);
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stop(job)));
        Display display = getDisplay();
        job.onProgress(share -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> advance(share));
            }
        });
    }

    private void stop(RehearsalJob job) {
        stop.setEnabled(false);
        stop.setText(Messages.Rehearsal_stopping);
        layout();
        job.cancel();
    }

    private void advance(double share) {
        if (!bar.isDisposed()) {
            bar.setSelection((int) (share * STEPS));
        }
    }

    @Override
    public boolean setFocus() {
        return stop.setFocus();
    }
}
