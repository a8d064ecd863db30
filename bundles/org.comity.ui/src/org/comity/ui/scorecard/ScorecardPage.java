package org.comity.ui.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.comity.report.Format;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Notice;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A scorecard on the screen, with doors to its other forms. */
final class ScorecardPage extends Composite {
    /** Set to any value in order to see the page as it is where no browser widget can be had. */
    static final String NO_BROWSER = "comity.noBrowser";

    private final Path html;
    private final Control content;

    ScorecardPage(Composite parent, Path html, List<Path> files, Runnable again) {
        super(parent, SWT.NONE);
        this.html = html;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
        find(files, Format.PDF).ifPresent(pdf -> item(bar, Icons.PDF, Messages.Scorecard_pdf, () -> Opening.open(this, pdf)));
        item(bar, Icons.FOLDER, Messages.Scorecard_folder, () -> Opening.open(this, html.getParent()));
        item(bar, Icons.GUIDE, Messages.Scorecard_browser, () -> Opening.open(this, html));
        item(bar, Icons.REHEARSE, Messages.Rehearsal_again, again);
        content = browser().orElseGet(this::withoutBrowser);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    }

    private static Optional<Path> find(List<Path> files, Format format) {
        return files.stream().filter(file -> file.toString().endsWith("." + format.extension())).findFirst();
    }

    private static void item(ToolBar bar, Icons icon, String words, Runnable way) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setText(words);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> way.run()));
    }

    private Optional<Control> browser() {
        if (System.getProperty(NO_BROWSER) != null) {
            return Optional.empty();
        }
        try {
            Browser browser = new Browser(this, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(this::stayHere));
            browser.setUrl(html.toUri().toString());
            return Optional.of(browser);
        } catch (SWTError e) {
            ILog.of(ScorecardPage.class).warn("There is no browser widget on this system", e);
            return Optional.empty();
        }
    }

    /** The scorecard needs nothing but itself; whatever else a text in it might lead to stays outside the window. */
    private void stayHere(LocationEvent event) {
        event.doit = event.location.startsWith(html.toUri().toString()) || event.location.startsWith("about:");
    }

    private Control withoutBrowser() {
        return new Notice(this, Icons.SCORECARD, Messages.Scorecard_ready, NLS.bind(Messages.Scorecard_noBrowser, html))
                .offer(Messages.Scorecard_browser, () -> Opening.open(this, html))
                .offer(Messages.Scorecard_folder, () -> Opening.open(this, html.getParent()));
    }

    /** The browser, or what stands in for it. */
    Control content() {
        return content;
    }

    @Override
    public boolean setFocus() {
        return content.setFocus();
    }
}
