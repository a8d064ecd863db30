package org.comity.ui.states;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.profile.FactSearch;
import org.comity.library.profile.Grouping;
import org.comity.ui.Messages;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The States of the reference library in groups; or, while something stands in the filter, the facts that it finds. */
public final class LibraryView extends ViewPart {
    public static final String ID = "org.comity.ui.library";

    private static final int TYPING_MILLIS = 120;
    private static final double MILLION = 1e6;

    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    // one and the same, so that the next letter puts it off
    private final Runnable typed = this::showWanted;
    private Text filter;
    private Combo grouping;
    private Label told;
    private Button compare;
    private TreeViewer viewer;
    private Optional<FactSearch> search = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.States_filter);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING_MILLIS, typed));
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        }));
        Label by = new Label(parent, SWT.NONE);
        by.setText(Messages.States_groupedBy);
        grouping = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        grouping.setItems(Messages.States_tradition, Messages.States_authority, Messages.States_treaty);
        grouping.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grouping);
        grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showWanted()));
        tree(parent);
        told = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
        compare = new Button(parent, SWT.PUSH);
        compare.setText(Messages.States_compare);
        compare.setEnabled(false);
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
        told.setText(Messages.States_indexing);
        index(parent.getDisplay());
        Runnable again = () -> parent.getDisplay().asyncExec(() -> index(parent.getDisplay()));
        OwnLibrary.onChange(again);
        parent.addDisposeListener(event -> OwnLibrary.offChange(again));
    }

    private void tree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(viewer.getControl());
        viewer.setContentProvider(new LibraryContent());
        viewer.setLabelProvider(new LibraryLabels(locale));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(event -> chosen());
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private void index(Display display) {
        Job.create(Messages.States_indexing, monitor -> {
            FactSearch ready = new FactSearch(OwnLibrary.library(), locale);
            display.asyncExec(() -> {
                search = Optional.of(ready);
                showWanted();
            });
            return Status.OK_STATUS;
        }).schedule();
    }

    private void showWanted() {
        if (viewer.getTree().isDisposed() || search.isEmpty()) {
            return; // nobody looks any more, or the library is still being read
        }
        String words = filter.getText().strip();
        if (words.isEmpty()) {
            viewer.setInput(Grouping.values()[grouping.getSelectionIndex()].of(OwnLibrary.library(), locale));
            told.setText(NLS.bind(Messages.States_count, OwnLibrary.library().states().size()));
            if (grouping.getSelectionIndex() == 0) {
                viewer.expandAll();
            }
        } else {
            long begin = System.nanoTime();
            List<FactSearch.Hit> hits = search.get().find(words);
            viewer.setInput(hits);
            told.setText(NLS.bind(Messages.States_found, hits.size(), Math.round((System.nanoTime() - begin) / MILLION)));
        }
    }

    private void chosen() {
        compare.setEnabled(SelectedStates.areComparable(SelectedStates.of(viewer.getSelection())));
    }

    private void compare() {
        StateEditors.comparison(getSite().getPage(), SelectedStates.of(viewer.getSelection()));
    }

    private void open(Object element) {
        switch (element) {
            case Grouping.Member member -> StateEditors.profile(getSite().getPage(), member.state().getId());
            case FactSearch.Hit hit -> {
                StateEditors.profile(getSite().getPage(), hit.profile().state().getId());
                if (getSite().getPage().getActiveEditor() instanceof ProfileEditor editor) {
                    editor.reveal(hit.entry().key());
                }
            }
            case null -> { }
            default -> viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    @Override
    public void setFocus() {
        filter.setFocus();
    }
}
