package org.comity.ui.overview;

import java.nio.file.Files;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.rehearse.RehearseDialog;
import org.comity.ui.widgets.Fonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

/** A head with the title and what can be done, and below it one tab for each side of the scenario. */
final class OverviewPages extends Composite {
    private static final int MARGIN = 16;

    private final Overview overview;
    private final CTabFolder tabs;
    private Label subtitle;

    OverviewPages(Composite parent, Overview overview, IWorkbenchPartSite site) {
        super(parent, SWT.NONE);
        this.overview = overview;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        head(site);
        tabs = new CTabFolder(this, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tab(Messages.Overview_summary, SummaryPage.create(tabs, overview));
        tab(Messages.Overview_seats, SeatsPage.create(tabs, overview));
        tab(Messages.Overview_injects, InjectsPage.create(tabs, overview));
        tab(Messages.Overview_states, StatesPage.states(tabs, overview));
        if (!overview.scenario().getProviders().isEmpty()) {
            tab(Messages.Overview_providers, StatesPage.providers(tabs, overview));
        }
        tab(Messages.Overview_expected, ExpectedPage.create(tabs, overview));
        tab(Messages.Overview_marking, MarkingPage.create(tabs, overview));
        tab(overview.findings().isEmpty() ? Messages.Overview_findings
                : NLS.bind(Messages.Overview_findingsCount, overview.findings().size()), FindingsPage.create(tabs, overview));
        tabs.setSelection(0);
    }

    private void head(IWorkbenchPartSite site) {
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(MARGIN, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(overview.scenario().getTitle().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Button rehearse = new Button(head, SWT.PUSH);
        rehearse.setImage(Icons.REHEARSE.image());
        rehearse.setText(Messages.Overview_rehearse);
        rehearse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> RehearseDialog.ask(site.getPage(), overview.folder())));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(rehearse);
        subtitle = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subtitle);
        lookForFolder();
    }

    /** Says so when the pack has gone from the disk since it was read. */
    void lookForFolder() {
        boolean there = Files.exists(overview.folder());
        subtitle.setText((there ? NLS.bind(Messages.Overview_version, overview.scenario().getVersion(), overview.folder())
                : NLS.bind(Messages.Overview_gone, overview.folder())).replace("&", "&&"));
        layout(true, true);
    }

    private void tab(String title, Control content) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    @Override
    public boolean setFocus() {
        return tabs.getSelection().getControl().setFocus();
    }
}
