package org.comity.ui.states;

import java.util.Optional;

import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.ui.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a trainer knows better, who says so and why. What is wrong is said while it is typed; nothing is kept before it is right. */
abstract class CorrectionDialog extends TitleAreaDialog {
    private static final int TYPING_MILLIS = 300;

    // one and the same, so that the next letter puts it off
    private final Runnable validation = this::validate;
    private Text author;
    private Text reason;
    private boolean filled;

    CorrectionDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Makes the fields, in a grid of two columns. */
    protected abstract void fields(Composite area);

    /** What is wrong with what stands in the fields, in words. */
    protected abstract Optional<String> problem();

    /** The overlay with what stands in the fields. */
    protected abstract Overlay wanted(Overlay now);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Override_title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setMessage(Messages.Override_words);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        fields(area);
        author = text(area, Messages.Override_author);
        author.setText(System.getProperty("user.name", ""));
        reason = text(area, Messages.Override_reason);
        return area;
    }

    protected static Label label(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        return label;
    }

    /** A line to type in, with its label. */
    protected final Text text(Composite area, String words) {
        label(area, words);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> changed());
        return text;
    }

    /** Something stands in the fields that was not there before. */
    protected final void changed() {
        if (filled) {
            getShell().getDisplay().timerExec(TYPING_MILLIS, validation);
        }
    }

    /** What stands in the fields at first is no mistake of anybody. */
    @Override
    public void create() {
        super.create();
        filled = true;
    }

    protected final String author() {
        return author.getText().strip();
    }

    protected final String reason() {
        return reason.getText().strip();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void validate() {
        if (author.isDisposed()) {
            return; // the dialog was closed meanwhile
        }
        Optional<String> wrong = wrong();
        setErrorMessage(wrong.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        Optional<String> missing = author().isEmpty() ? Optional.of(Messages.Override_noAuthor)
                : reason().isEmpty() ? Optional.of(Messages.Override_noReason) : Optional.empty();
        return OwnLibrary.problem().or(this::problem).or(() -> missing).or(this::refusal);
    }

    private Optional<String> refusal() {
        try {
            OwnLibrary.edition().with(wanted(OwnLibrary.overlay()));
            return Optional.empty();
        } catch (OverlayException e) {
            return Optional.of(inWords(e.getMessage()));
        }
    }

    /** A refusal without the addresses of the file in it. */
    protected String inWords(String refusal) {
        return refusal;
    }

    @Override
    protected void okPressed() {
        try {
            OwnLibrary.change(wanted(OwnLibrary.overlay()));
            super.okPressed();
        } catch (OverlayException e) {
            setErrorMessage(inWords(e.getMessage()));
        }
    }
}
