package org.comity.ui.rehearse;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.rehearsal.Player;
import org.comity.report.Format;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.widgets.Fonts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Asks who plays, with which seed, where the results go and what is printed. */
public final class RehearseDialog extends TitleAreaDialog {
    /** Editor that shows a rehearsal. */
    public static final String SCORECARD = "org.comity.ui.scorecard";

    private static final int WIDTH = 600;
    private static final int INDENT = 22;

    private final Path pack;
    private final Map<Player, Button> players = new EnumMap<>(Player.class);
    private final Map<Format, Button> formats = new EnumMap<>(Format.class);
    private Text seed;
    private Text folder;
    private Optional<RehearseCase.Order> order = Optional.empty();

    private RehearseDialog(Shell shell, Path pack) {
        super(shell);
        this.pack = pack;
        setHelpAvailable(false);
    }

    /** Asks, and rehearses what was ordered in an editor of the page. */
    public static void ask(IWorkbenchPage page, Path pack) {
        RehearseDialog dialog = new RehearseDialog(page.getWorkbenchWindow().getShell(), pack);
        if (dialog.open() == Window.OK) {
            dialog.order.ifPresent(order -> show(page, order));
        }
    }

    private static void show(IWorkbenchPage page, RehearseCase.Order order) {
        try {
            page.openEditor(new RehearsalInput(order), SCORECARD);
        } catch (PartInitException e) {
            ILog.of(RehearseDialog.class).error("The rehearsal cannot be shown", e);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Rehearse_title);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), size.y);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Rehearse_heading, pack.getFileName()));
        setMessage(Messages.Rehearse_words);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(10), convertVerticalDLUsToPixels(8)).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        choosePlayer(body);
        chooseSeed(body);
        chooseFolder(body);
        chooseFormats(body);
        return area;
    }

    private void choosePlayer(Composite body) {
        label(body, Messages.Rehearse_player);
        Composite choices = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choices);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choices);
        for (Player player : Player.values()) {
            Button button = new Button(choices, SWT.RADIO);
            button.setText(switch (player) {
                case EXPERT -> Messages.Rehearse_expert;
                case TYPICAL -> Messages.Rehearse_typical;
                case NOVICE -> Messages.Rehearse_novice;
            });
            button.setSelection(player == Player.EXPERT);
            players.put(player, button);
            Label words = new Label(choices, SWT.WRAP);
            words.setText(switch (player) {
                case EXPERT -> Messages.Rehearse_expert_words;
                case TYPICAL -> Messages.Rehearse_typical_words;
                case NOVICE -> Messages.Rehearse_novice_words;
            });
            GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(words);
        }
    }

    private void chooseSeed(Composite body) {
        label(body, Messages.Rehearse_seed);
        seed = new Text(body, SWT.BORDER);
        seed.setText("1");
        seed.addModifyListener(validation());
        GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(12), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(seed);
        Label words = new Label(body, SWT.NONE);
        words.setText(Messages.Rehearse_seed_words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(words);
    }

    private void chooseFolder(Composite body) {
        label(body, Messages.Rehearse_folder);
        Composite line = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        folder = new Text(line, SWT.BORDER);
        folder.setText(ResultsFolder.unused(pack).toString());
        folder.addModifyListener(validation());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(Messages.Rehearse_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        }));
    }

    private void chooseFormats(Composite body) {
        label(body, Messages.Rehearse_formats);
        Composite line = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Format.values().length).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
        for (Format format : Format.values()) {
            Button button = new Button(line, SWT.CHECK);
            button.setText(switch (format) {
                case HTML -> Messages.Rehearse_html;
                case PDF -> Messages.Rehearse_pdf;
                case XLSX -> Messages.Rehearse_xlsx;
                case DOCX -> Messages.Rehearse_docx;
            });
            button.setSelection(format == Format.HTML || format == Format.PDF);
            button.setEnabled(format != Format.HTML);
            formats.put(format, button);
        }
    }

    private static void label(Composite body, String words) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        label.setFont(Fonts.bold());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
    }

    private ModifyListener validation() {
        return event -> validate();
    }

    private void validate() {
        Optional<Path> typed = ResultsFolder.typed(folder.getText());
        String error = null;
        if (seedTyped().isEmpty()) {
            error = Messages.Rehearse_noSeed;
        } else if (typed.isEmpty()) {
            error = Messages.Rehearse_noFolder;
        } else if (!ResultsFolder.isWritable(typed.get())) {
            error = NLS.bind(Messages.Rehearse_notWritable, typed.get());
        }
        setErrorMessage(error);
        boolean used = error == null && ResultsFolder.holdsFiles(typed.get());
        Optional<String> warning = OwnLibrary.problem().or(() -> used ? Optional.of(Messages.Rehearse_used) : Optional.empty());
        setMessage(warning.orElse(Messages.Rehearse_words), warning.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }

    private Optional<Long> seedTyped() {
        try {
            return Optional.of(Long.valueOf(seed.getText().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Rehearse_start, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Rehearse_cancel, false);
        setTitleImage(Icons.COMITY.image(48));
        validate();
    }

    @Override
    protected void okPressed() {
        Set<Format> wanted = EnumSet.of(Format.HTML);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                wanted.add(format);
            }
        });
        Player player = players.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(Player.EXPERT);
        order = Optional.of(new RehearseCase.Order(pack, ResultsFolder.typed(folder.getText()).orElseThrow(), seedTyped().orElseThrow(), player, wanted,
                OwnLibrary.edition()));
        super.okPressed();
    }
}
