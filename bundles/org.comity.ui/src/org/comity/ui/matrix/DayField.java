package org.comity.ui.matrix;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.comity.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A day, written as 2026-11-23; today while it is empty. Arrow keys go a day on or back. */
final class DayField {
    private static final int TYPING_MILLIS = 250;
    private static final int CHARACTERS = 20;
    /** Beyond these it is a slip of the pen; the oldest instrument of the library is of 1990. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Text text;

    /**
     * @param parent lays out in a grid
     * @param changed called a moment after the last letter
     */
    DayField(Composite parent, Runnable changed) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().hint(new PixelConverter(text).convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT).applyTo(text);
        text.setMessage(NLS.bind(Messages.Matrix_today, LocalDate.now()));
        text.setToolTipText(Messages.Matrix_day_tip);
        text.addModifyListener(event -> text.getDisplay().timerExec(TYPING_MILLIS, changed));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
                int days = event.keyCode == SWT.ARROW_UP ? 1 : -1;
                day().ifPresent(day -> text.setText(day.plusDays(days).toString()));
                event.doit = false;
            }
        }));
    }

    Text control() {
        return text;
    }

    /** The day; empty where what is written is none. */
    Optional<LocalDate> day() {
        String written = text.getText().strip();
        if (written.isEmpty()) {
            return Optional.of(LocalDate.now());
        }
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty(); // what is wrong is said beside the field
        }
    }
}
