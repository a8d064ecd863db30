package org.comity.ui.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.ReferenceLibrary;
import org.comity.library.cooperation.Cooperation;
import org.comity.library.cooperation.CooperationMatrix;
import org.comity.library.cooperation.CooperationWords;
import org.comity.library.profile.ModelWords;
import org.comity.library.table.TextTable;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.states.OwnLibrary;
import org.comity.ui.states.StateEditors;
import org.comity.ui.widgets.Clipboards;
import org.comity.ui.widgets.Fonts;
import org.comity.ui.widgets.ReadingText;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** Above what is asked, then the table, and below it everything about the pair of States that is selected. */
final class MatrixPage extends Composite {
    private static final int MARGIN = 16;

    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    private final CooperationWords words = new CooperationWords(locale);
    private final PairText details = new PairText(words);
    private final PairSelection selection = new PairSelection();
    private final IWorkbenchPage page;
    private final Legend legend;
    private final MatrixTable table;
    private final ReadingText text;
    private Combo types;
    private Combo states;
    private DayField day;
    private Button copy;
    private Label told;
    private List<AssistanceType> known = List.of();
    private Optional<Question> asked = Optional.empty();
    private Optional<MatrixJob> running = Optional.empty();
    private Optional<CooperationMatrix> shown = Optional.empty();

    MatrixPage(Composite parent, IWorkbenchPage page) {
        super(parent, SWT.NONE);
        this.page = page;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        head();
        legend = new Legend(this, words);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(legend);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, MARGIN / 2).applyTo(sash);
        Composite above = new Composite(sash, SWT.NONE);
        above.setLayout(new FillLayout());
        table = new MatrixTable(above, words, this::tell, new MatrixKeys(this::compare, this::copy));
        offer();
        Composite below = new Composite(sash, SWT.NONE);
        below.setLayout(new FillLayout());
        text = new ReadingText(below);
        sash.setWeights(3, 2);
        addDisposeListener(event -> running.ifPresent(MatrixJob::cancel));
    }

    private void head() {
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(MARGIN, MARGIN / 2).spacing(MARGIN / 2, MARGIN / 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(Messages.Matrix_title);
        GridDataFactory.fillDefaults().span(5, 1).applyTo(title);
        copy = new Button(head, SWT.PUSH);
        copy.setImage(Icons.COPY.image());
        copy.setText(Messages.Comparison_copy);
        copy.setEnabled(false);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copy()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(copy);
        types = choice(head, Messages.Matrix_type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(types);
        label(head, Messages.Matrix_day);
        day = new DayField(head, this::compute);
        states = choice(head, Messages.Matrix_states);
        told = new Label(head, SWT.WRAP);
        told.setText(Messages.States_indexing);
        GridDataFactory.fillDefaults().span(6, 1).applyTo(told);
    }

    private Combo choice(Composite head, String label) {
        label(head, label);
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setEnabled(false);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compute()));
        return combo;
    }

    private static void label(Composite head, String words) {
        Label label = new Label(head, SWT.NONE);
        label.setText(words);
    }

    private void offer() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            table.selectedPair().ifPresent(pair -> {
                manager.add(action(NLS.bind(Messages.Matrix_open, pair.requesting().getName()), () -> open(pair.requesting())));
                manager.add(action(NLS.bind(Messages.Matrix_open, pair.requested().getName()), () -> open(pair.requested())));
                manager.add(action(Messages.Matrix_compare, this::compare));
                manager.add(new Separator());
            });
            manager.add(action(Messages.Comparison_copy, this::copy));
        });
        table.control().setMenu(menu.createContextMenu(table.control()));
        table.control().addDisposeListener(event -> menu.dispose());
    }

    private static Action action(String label, Runnable way) {
        return new Action(label.replace("@", "@@")) {
            @Override
            public void run() {
                way.run();
            }
        };
    }

    private void open(State state) {
        StateEditors.profile(page, state.getId());
    }

    private void compare() {
        table.selectedPair().ifPresent(pair -> StateEditors.comparison(page, List.of(pair.requesting(), pair.requested())));
    }

    private void copy() {
        shown.ifPresent(matrix -> {
            TextTable copied = words.table(matrix);
            Clipboards.copy(getDisplay(), copied.asTabs(), copied.asHtml());
        });
    }

    PairSelection selection() {
        return selection;
    }

    MatrixTable table() {
        return table;
    }

    /** Asks anew what is chosen above; what was asked before is no longer of interest. */
    void compute() {
        if (isDisposed()) {
            return; // the last letter was typed as the page closed
        }
        running.ifPresent(MatrixJob::cancel);
        Optional<LocalDate> wanted = day.day();
        if (wanted.isEmpty()) {
            told.setText(Messages.Matrix_noDay);
            return;
        }
        Display display = getDisplay();
        Question question = new Question(types.getSelectionIndex() < 0 ? Question.FIRST_TYPE : known.get(types.getSelectionIndex()).getId(),
                Math.max(0, states.getSelectionIndex()), wanted.get());
        asked = Optional.of(question);
        MatrixJob job = new MatrixJob(question, locale, (library, matrix) -> display.asyncExec(() -> show(question, library, matrix)));
        running = Optional.of(job);
        job.schedule();
    }

    private void show(Question question, ReferenceLibrary library, CooperationMatrix matrix) {
        if (isDisposed() || !asked.equals(Optional.of(question))) {
            return;
        }
        if (known.isEmpty()) {
            fill(library, matrix);
        }
        shown = Optional.of(matrix);
        boolean real = matrix.states().stream().anyMatch(state -> !state.isFictional());
        told.setText((real ? Messages.States_notAdvice : Messages.States_invented) + "  " + NLS.bind(Messages.Matrix_count, matrix.pairs().count(), matrix.day())
                + OwnLibrary.problem().map(problem -> "\n" + problem.replace("&", "&&")).orElse(""));
        legend.show(matrix);
        table.show(matrix);
        layout(true, true);
    }

    /** What there is to choose; the same in every edition of the library, whatever facts a trainer overrides. */
    private void fill(ReferenceLibrary library, CooperationMatrix matrix) {
        ModelWords facts = new ModelWords(locale);
        known = library.assistanceTypes();
        types.setItems(known.stream().map(type -> NLS.bind(Messages.Matrix_typeOf, type.getName(), facts.of(type.getFamily()))).toArray(String[]::new));
        types.select(known.indexOf(matrix.type()));
        states.setItems(StateChoice.of(library, locale).stream().map(StateChoice::title).toArray(String[]::new));
        states.select(0);
        for (Control control : List.of(types, states, copy)) {
            control.setEnabled(true);
        }
    }

    private void tell(Optional<Cooperation> pair) {
        selection.select(pair);
        if (pair.isPresent()) {
            details.write(pair.get(), text);
        } else {
            text.clear().paragraph(Messages.Matrix_noPair).done();
        }
    }

    @Override
    public boolean setFocus() {
        return table.control().setFocus();
    }
}
