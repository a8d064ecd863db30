package org.comity.ui.overrides;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayFile;
import org.comity.library.profile.ToldCorrection;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.states.Correcting;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.states.StateEditors;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.Notice;
import org.comity.ui.widgets.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Everything that the trainer has put in the place of the library, with who, when and why: to look through, take back, give and take. */
public final class CorrectionsView extends ViewPart {
    public static final String ID = "org.comity.ui.corrections";

    private static final String[] KIND = {"*.json"};

    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    private final StackLayout stack = new StackLayout();
    private final Runnable again = () -> getSite().getShell().getDisplay().asyncExec(this::refresh);
    private Composite whole;
    private Composite list;
    private Notice empty;
    private Text search;
    private Label told;
    private Button revert;
    private Button undo;
    private RowTable<ToldCorrection> rows;

    @Override
    public void createPartControl(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(stack);
        empty = nothing();
        list = new Composite(whole, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).applyTo(list);
        search = new Text(list, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Corrections_search);
        search.addModifyListener(event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        revert = button(Messages.Override_revert, this::revert);
        undo = button(Messages.Corrections_undo, this::undo);
        button(Messages.Override_export, this::export);
        button(Messages.Override_import, this::takeOver);
        table();
        told = new Label(list, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(5, 1).applyTo(told);
        refresh();
        OwnLibrary.onChange(again);
    }

    /** What to do where nothing is overridden. */
    private Notice nothing() {
        Notice notice = new Notice(whole, Icons.ADVICE, Messages.Corrections_none, Messages.Corrections_none_words)
                .offer(Messages.Override_import, this::takeOver);
        return OwnLibrary.canUndo() ? notice.offer(Messages.Corrections_undo, this::undo) : notice;
    }

    private Button button(String label, Runnable way) {
        Button button = new Button(list, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> way.run()));
        return button;
    }

    private void table() {
        Composite area = new Composite(list, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(area);
        rows = new RowTable<>(area, List.of(
                Column.of(Messages.Corrections_state, 2, 10, ToldCorrection::state),
                Column.of(Messages.Corrections_fact, 4, 18, ToldCorrection::fact),
                Column.<ToldCorrection>of(Messages.Corrections_shipped, 4, 14, ToldCorrection::shipped).withTip(ToldCorrection::shipped),
                Column.<ToldCorrection>of(Messages.Corrections_own, 4, 14, ToldCorrection::own).withTip(ToldCorrection::own),
                Column.of(Messages.Corrections_author, 2, 10, told -> told.correction().author()),
                Column.of(Messages.Corrections_date, 2, 10, told -> told.correction().date().toString()),
                Column.<ToldCorrection>of(Messages.Corrections_reason, 4, 14, told -> told.correction().reason())
                        .withTip(told -> told.correction().reason())), List.of());
        rows.viewer().addSelectionChangedListener(event -> revert.setEnabled(!event.getSelection().isEmpty()));
        rows.viewer().addOpenListener(event -> selected().findFirst()
                .ifPresent(correction -> StateEditors.profile(getSite().getPage(), correction.state())));
        rows.table().addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    private void key(KeyEvent event) {
        if (event.keyCode == SWT.DEL) {
            revert();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'z') {
            undo();
        }
    }

    private void refresh() {
        if (whole.isDisposed()) {
            return; // closed meanwhile
        }
        List<ToldCorrection> all = ToldCorrection.of(OwnLibrary.edition(), locale);
        String wanted = search.getText().strip().toLowerCase(locale);
        List<ToldCorrection> found = all.stream().filter(it -> words(it).contains(wanted)).toList();
        rows.viewer().setInput(found);
        revert.setEnabled(!rows.viewer().getSelection().isEmpty());
        undo.setEnabled(OwnLibrary.canUndo());
        told.setText(OwnLibrary.problem().map(problem -> problem.replace("&", "&&"))
                .orElseGet(() -> NLS.bind(Messages.Corrections_count, found.size(), all.size())));
        empty.dispose();
        empty = nothing();
        stack.topControl = all.isEmpty() && OwnLibrary.problem().isEmpty() ? empty : list;
        whole.layout(true, true);
    }

    private String words(ToldCorrection told) {
        return String.join("\n", told.state(), told.fact(), told.shipped(), told.own(), told.correction().author(), told.correction().date().toString(),
                told.correction().reason()).toLowerCase(locale);
    }

    private Stream<Correction> selected() {
        return rows.viewer().getStructuredSelection().stream().map(ToldCorrection.class::cast).map(ToldCorrection::correction);
    }

    private void undo() {
        Correcting.carryOut(getSite().getShell(), OwnLibrary::undo);
    }

    private void revert() {
        Correcting.revert(getSite().getShell(), selected().toList());
    }

    /** Those that are selected; where none is, all. */
    private void export() {
        List<Correction> wanted = rows.viewer().getSelection().isEmpty() ? OwnLibrary.overlay().corrections() : selected().toList();
        file(SWT.SAVE).ifPresent(file -> export(wanted, file));
    }

    void export(List<Correction> wanted, Path file) {
        Correcting.carryOut(getSite().getShell(), () -> OverlayFile.write(new Overlay(wanted), file));
    }

    private void takeOver() {
        file(SWT.OPEN).ifPresent(file -> ImportDialog.ask(getSite().getShell(), file, locale));
    }

    private Optional<Path> file(int style) {
        FileDialog dialog = new FileDialog(getSite().getShell(), style);
        dialog.setFilterExtensions(KIND);
        dialog.setFileName("comity-overrides.json");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty) {
            empty.setFocus();
        } else {
            search.setFocus();
        }
    }

    @Override
    public void dispose() {
        OwnLibrary.offChange(again);
        super.dispose();
    }
}
