package org.comity.ui.overrides;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.Incoming;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.library.profile.ToldCorrection;
import org.comity.ui.Messages;
import org.comity.ui.states.Correcting;
import org.comity.ui.states.OwnLibrary;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What a colleague's file would change: what is ticked is taken. Where both say something else, the own word holds until theirs is ticked. */
final class ImportDialog extends TitleAreaDialog {
    private static final int HEIGHT = 260;
    private static final int[] WIDTHS = {110, 110, 220, 180, 180, 110, 220};

    private final Path file;
    private final List<Incoming> incoming;
    private final int same;
    private final Map<Correction, ToldCorrection> told;
    private Table table;

    private ImportDialog(Shell parent, Path file, Overlay theirs, Edition asTheySay, Locale locale) {
        super(parent);
        this.file = file;
        incoming = Incoming.changes(OwnLibrary.overlay(), theirs);
        same = theirs.corrections().size() - incoming.size();
        told = List.of(OwnLibrary.edition(), asTheySay).stream().flatMap(edition -> ToldCorrection.of(edition, locale).stream())
                .collect(Collectors.toMap(ToldCorrection::correction, Function.identity(), (mine, other) -> mine));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Shows what a file would change, and takes what is wanted of it. A file that is no overlay, or fits nowhere, is refused as a whole. */
    static void ask(Shell shell, Path file, Locale locale) {
        Correcting.carryOut(shell, () -> {
            Overlay theirs = OverlayFile.read(file);
            new ImportDialog(shell, file, theirs, OwnLibrary.edition().with(theirs), locale).open();
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Import_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        long conflicts = incoming.stream().filter(Incoming::isConflict).count();
        setTitle(NLS.bind(Messages.Import_heading, file.getFileName()));
        setMessage(NLS.bind(Messages.Import_words, new Object[] {incoming.size() - conflicts, conflicts, same}));
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        String[] headings = {Messages.Import_what, Messages.Corrections_state, Messages.Corrections_fact, Messages.Import_mine, Messages.Import_theirs,
                Messages.Corrections_author, Messages.Corrections_reason};
        for (int column = 0; column < headings.length; column++) {
            TableColumn heading = new TableColumn(table, SWT.NONE);
            heading.setText(headings[column]);
            heading.setWidth(WIDTHS[column]);
        }
        incoming.forEach(this::row);
        return area;
    }

    private void row(Incoming change) {
        ToldCorrection theirs = told.get(change.theirs());
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {change.isConflict() ? Messages.Import_conflict : Messages.Import_new, theirs.state(), theirs.fact(),
                change.mine().map(mine -> told.get(mine).own()).orElse(theirs.shipped()), theirs.own(), change.theirs().author(), change.theirs().reason()});
        item.setChecked(!change.isConflict());
        item.setData(change);
    }

    @Override
    protected void okPressed() {
        Overlay wanted = OwnLibrary.overlay();
        for (TableItem item : Arrays.stream(table.getItems()).filter(TableItem::getChecked).toList()) {
            wanted = wanted.with(((Incoming) item.getData()).theirs());
        }
        try {
            OwnLibrary.change(wanted);
            super.okPressed();
        } catch (OverlayException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
