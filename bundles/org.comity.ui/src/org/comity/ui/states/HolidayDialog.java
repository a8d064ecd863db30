package org.comity.ui.states;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.comity.library.overlay.HolidayCorrection;
import org.comity.library.overlay.HolidayCorrection.Added;
import org.comity.library.overlay.HolidayCorrection.Change;
import org.comity.library.overlay.HolidayCorrection.Moved;
import org.comity.library.overlay.HolidayCorrection.Removed;
import org.comity.library.overlay.Overlay;
import org.comity.library.profile.Entry;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A holiday that is added, removed, or on another day than the library has it. */
final class HolidayDialog extends CorrectionDialog {
    private static final int ADD = 0;
    private static final int REMOVE = 1;

    private final State state;
    private final Entry entry;
    private final List<Holiday> holidays;
    private Combo what;
    private Combo holiday;
    private Text day;
    private Text name;

    /** @param entry the public holidays of one year */
    HolidayDialog(Shell parent, State state, Entry entry) {
        super(parent);
        this.state = state;
        this.entry = entry;
        holidays = OwnLibrary.edition().original().get(State.class, state.getId()).getCalendar().getHolidays().stream()
                .filter(it -> entry.key().endsWith("." + it.getDate().getYear())).toList();
    }

    @Override
    protected void fields(Composite area) {
        setTitle(NLS.bind(Messages.Override_heading, state.getName(), entry.name()));
        what = combo(area, Messages.Override_change, Messages.Override_add, Messages.Override_remove, Messages.Override_move);
        holiday = combo(area, Messages.Override_holiday, holidays.stream().map(it -> it.getDate() + "  " + it.getName()).toArray(String[]::new));
        day = text(area, Messages.Override_day);
        day.setMessage(Messages.Override_date);
        name = text(area, Messages.Override_name);
        show();
    }

    private Combo combo(Composite area, String words, String... items) {
        label(area, words);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            show();
            changed();
        }));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void show() {
        holiday.setEnabled(what.getSelectionIndex() != ADD);
        day.setEnabled(what.getSelectionIndex() != REMOVE);
        name.setEnabled(what.getSelectionIndex() == ADD);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getText().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    protected Optional<String> problem() {
        if (what.getSelectionIndex() != REMOVE && day().isEmpty()) {
            return Optional.of(NLS.bind(Messages.Override_noValue, Messages.Override_day, Messages.Override_date));
        }
        return what.getSelectionIndex() == ADD && name.getText().isBlank() ? Optional.of(Messages.Override_noName) : Optional.empty();
    }

    @Override
    protected Overlay wanted(Overlay now) {
        LocalDate recorded = what.getSelectionIndex() == ADD ? day().orElseThrow() : holidays.get(holiday.getSelectionIndex()).getDate();
        Change change = switch (what.getSelectionIndex()) {
            case ADD -> new Added(name.getText().strip());
            case REMOVE -> new Removed();
            default -> new Moved(day().orElseThrow());
        };
        return now.with(new HolidayCorrection(state.getId(), recorded, change, author(), LocalDate.now(), reason()));
    }
}
