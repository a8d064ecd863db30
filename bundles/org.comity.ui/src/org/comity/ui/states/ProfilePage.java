package org.comity.ui.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.FactCount;
import org.comity.library.overlay.Correction;
import org.comity.library.profile.Entry;
import org.comity.library.profile.Profile;
import org.comity.library.profile.Section;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Clipboards;
import org.comity.ui.widgets.Fonts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One State from top to bottom: facts in sections, and below them, always in sight, where the fact under mouse or keyboard comes from. */
final class ProfilePage extends Composite {
    private static final int MARGIN = 16;
    private static final int LINES = 3;

    private final List<FactRow> rows = new ArrayList<>();
    private final Profile profile;
    private final Locale locale;
    private final ScrolledComposite scrolled;
    private Label origin;
    private Optional<FactRow> current = Optional.empty();

    ProfilePage(Composite parent, Profile profile, Locale locale) {
        super(parent, SWT.NONE);
        this.profile = profile;
        this.locale = locale;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        head();
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        Composite body = new Composite(scrolled, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 0).spacing(0, 0).applyTo(body);
        profile.sections().forEach(section -> section(body, section));
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> scrolled.setMinSize(body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
        origin();
    }

    private void head() {
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(MARGIN, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(profile.state().getName());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Button copy = new Button(head, SWT.PUSH);
        copy.setImage(Icons.COPY.image());
        copy.setText(Messages.States_copyAll);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Clipboards.copy(getDisplay(), profile.asText(locale))));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(copy);
        Label words = new Label(head, SWT.WRAP);
        long own = OwnLibrary.overlay().corrections().stream().filter(it -> it.state().equals(profile.state().getId())).count();
        FactCount count = FactCount.of(profile.state());
        words.setText((profile.state().isFictional() ? Messages.States_invented : Messages.States_notAdvice) + "  "
                + NLS.bind(Messages.States_facts, new Object[] {count.facts(), count.verified(), count.unknown()})
                + (own == 0 ? "" : "  " + NLS.bind(Messages.Override_count, own)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(words);
        OwnLibrary.problem().ifPresent(problem -> {
            Label label = new Label(head, SWT.WRAP);
            label.setText(problem.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        });
    }

    private void offer(FactRow row) {
        if (!Correcting.isPossible(row.entry())) {
            return;
        }
        MenuManager menu = new MenuManager();
        menu.add(action(Messages.Override_menu, () -> override(row.entry())));
        List<Correction> overrides = Correcting.of(profile.state(), row.entry());
        if (!overrides.isEmpty()) {
            menu.add(action(Messages.Override_revert, () -> Correcting.revert(getShell(), overrides)));
        }
        row.setMenu(menu.createContextMenu(row));
        row.addDisposeListener(event -> menu.dispose());
        row.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2 || event.character == SWT.CR) {
                override(row.entry());
            } else if (event.keyCode == SWT.DEL && !overrides.isEmpty()) {
                Correcting.revert(getShell(), overrides);
            }
        });
    }

    private void override(Entry entry) {
        Correcting.ask(getShell(), profile.state(), entry, locale);
    }

    private static Action action(String label, Runnable way) {
        return new Action(label) {
            @Override
            public void run() {
                way.run();
            }
        };
    }

    private void section(Composite body, Section section) {
        Label title = new Label(body, SWT.NONE);
        title.setFont(Fonts.heading());
        title.setText(section.title());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN).applyTo(title);
        for (Entry entry : section.entries()) {
            FactRow row = new FactRow(body, entry, locale, !Correcting.of(profile.state(), entry).isEmpty(), this::tell);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            row.addListener(SWT.FocusIn, event -> current = Optional.of(row));
            offer(row);
            rows.add(row);
        }
    }

    private void origin() {
        Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        origin = new Label(this, SWT.WRAP);
        origin.setText(Messages.States_originHint);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN / 2)
                .hint(SWT.DEFAULT, LINES * origin.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(origin);
    }

    private void tell(Entry entry) {
        origin.setText((entry.name() + "\n" + FactRow.provenance(entry)).replace("&", "&&"));
    }

    /** The fact that the keyboard is on, or was on last. */
    Optional<String> current() {
        return current.map(row -> row.entry().key());
    }

    /** Brings a fact into sight. */
    void show(String key) {
        current = rows.stream().filter(row -> row.entry().key().equals(key)).findFirst();
        current.ifPresent(scrolled::showControl);
    }

    /** Brings a fact into sight and puts the keyboard on it. */
    void reveal(String key) {
        show(key);
        current.ifPresent(FactRow::setFocus);
    }

    @Override
    public boolean setFocus() {
        if (current.isPresent()) {
            return current.get().setFocus();
        }
        boolean taken = !rows.isEmpty() && rows.get(0).setFocus();
        scrolled.setOrigin(0, 0); // the heading above the first fact, too
        return taken;
    }
}
