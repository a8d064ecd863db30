package org.comity.ui.widgets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A place to read, one page at a time. Nothing in it can be changed, so there is nothing to save. */
public abstract class ReadingEditor extends EditorPart {
    private final StackLayout stack = new StackLayout();
    private Composite parent;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final void createPartControl(Composite wholeArea) {
        parent = wholeArea;
        parent.setLayout(stack);
        begin();
    }

    /** Shows the first page. */
    protected abstract void begin();

    /** Where pages are made. Disposed once the editor is closed. */
    protected final Composite parent() {
        return parent;
    }

    /** What is shown now. */
    public final Control page() {
        return stack.topControl;
    }

    /** Shows this page instead of the one before. */
    protected final void show(Control page) {
        Control before = stack.topControl;
        stack.topControl = page;
        parent.layout(true, true);
        if (before != null) {
            before.dispose();
        }
        if (getSite().getPage().getActivePart() == this) {
            page.setFocus();
        }
    }

    @Override
    public void setFocus() {
        page().setFocus();
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " has nothing to save");
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " has nothing to save");
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
