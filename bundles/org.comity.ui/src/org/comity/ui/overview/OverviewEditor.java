package org.comity.ui.overview;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.pack.PackException;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.packs.PackHolder;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.ReadingEditor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.SWT;

/** One scenario to read. Nothing in it can be changed here. */
public final class OverviewEditor extends ReadingEditor {
    private final Runnable again = () -> parent().getDisplay().asyncExec(this::readAgain);

    private Path pack() {
        return ((PackHolder) getEditorInput()).pack();
    }

    @Override
    protected void begin() {
        Label reading = new Label(parent(), SWT.CENTER);
        reading.setText(Messages.Overview_reading);
        show(reading);
        read();
        OwnLibrary.onChange(again);
    }

    private void readAgain() {
        if (!parent().isDisposed()) {
            read();
        }
    }

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }

    private void read() {
        Path pack = pack();
        Display display = parent().getDisplay();
        Job.create(NLS.bind(Messages.Overview_readingPack, pack.getFileName()), monitor -> {
            try {
                Overview overview = Overview.read(pack, OwnLibrary.library());
                display.asyncExec(() -> showOverview(overview));
            } catch (PackException e) {
                display.asyncExec(() -> showProblem(e.getMessage()));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void showOverview(Overview overview) {
        if (!parent().isDisposed()) {
            setPartName(overview.scenario().getTitle());
            show(new OverviewPages(parent(), overview, getSite()));
        }
    }

    private void showProblem(String sentence) {
        if (!parent().isDisposed()) {
            Notice notice = new Notice(parent(), Icons.PROBLEM, Messages.Overview_unreadable, sentence);
            notice.offer(Messages.Overview_again, this::read);
            if (Files.isDirectory(pack())) {
                notice.offer(Messages.Overview_folder, () -> Program.launch(pack().toString()));
            }
            show(notice);
        }
    }

    @Override
    public void setFocus() {
        if (page() instanceof OverviewPages pages) {
            pages.lookForFolder();
        }
        super.setFocus();
    }
}
