package org.comity.ui.window;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Fonts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Name, version, licence, and the Java that it runs on. */
final class AboutDialog extends Dialog {
    private static final int MARK = 96;
    private static final int MARGIN = 20;
    private static final int WIDTH = 380;

    AboutDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.About_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(area);
        Label mark = new Label(area, SWT.NONE);
        mark.setImage(Icons.COMITY.image(MARK));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(mark);
        Label title = new Label(area, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(Messages.Application_title);
        Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        words(area, NLS.bind(Messages.About_version, version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), Runtime.version())
                + " " + Platform.getOS() + "/" + Platform.getOSArch());
        words(area, Messages.About_words);
        return area;
    }

    private static void words(Composite area, String words) {
        Link link = new Link(area, SWT.WRAP);
        link.setText(words);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(event.text)));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(link);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.About_close, true);
    }
}
