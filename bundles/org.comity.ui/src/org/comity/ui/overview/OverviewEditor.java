package org.comity.ui.overview;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.pack.PackException;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.packs.PackHolder;
import org.comity.ui.widgets.Notice;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** One scenario to read. Nothing in it can be changed here. */
public final class OverviewEditor extends EditorPart {
    private Composite parent;
    private StackLayout stack;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private Path pack() {
        return ((PackHolder) getEditorInput()).pack();
    }

    @Override
    public void createPartControl(Composite wholeArea) {
        parent = wholeArea;
        stack = new StackLayout();
        parent.setLayout(stack);
        Label reading = new Label(parent, SWT.CENTER);
        reading.setText(Messages.Overview_reading);
        stack.topControl = reading;
        read();
    }

    private void read() {
        Path pack = pack();
        Display display = parent.getDisplay();
        Job.create(NLS.bind(Messages.Overview_readingPack, pack.getFileName()), monitor -> {
            try {
                Overview overview = Overview.read(pack);
                display.asyncExec(() -> showOverview(overview));
            } catch (PackException e) {
                display.asyncExec(() -> showProblem(e.getMessage()));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void showOverview(Overview overview) {
        if (!parent.isDisposed()) {
            setPartName(overview.scenario().getTitle());
            show(new OverviewPages(parent, overview, getSite()));
        }
    }

    private void showProblem(String sentence) {
        if (!parent.isDisposed()) {
            Notice notice = new Notice(parent, Icons.PROBLEM, Messages.Overview_unreadable, sentence);
            notice.offer(Messages.Overview_again, this::read);
            if (Files.isDirectory(pack())) {
                notice.offer(Messages.Overview_folder, () -> Program.launch(pack().toString()));
            }
            show(notice);
        }
    }

    private void show(Control page) {
        Control before = stack.topControl;
        stack.topControl = page;
        parent.layout(true, true);
        before.dispose();
        if (getSite().getPage().getActivePart() == this) {
            page.setFocus();
        }
    }

    /** What is shown now. */
    Control page() {
        return stack.topControl;
    }

    @Override
    public void setFocus() {
        if (stack.topControl instanceof OverviewPages pages) {
            pages.lookForFolder();
        }
        stack.topControl.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("An overview is not edited");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("An overview is not edited");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
