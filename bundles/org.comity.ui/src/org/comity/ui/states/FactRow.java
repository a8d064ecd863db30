package org.comity.ui.states;

import java.util.Locale;
import java.util.function.Consumer;

import org.comity.library.profile.Entry;
import org.comity.library.profile.Profile;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Clipboards;
import org.comity.ui.widgets.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One fact: name, value, a badge for the confidence. Reached by Tab and the arrows; tells its origin under mouse and keyboard. */
final class FactRow extends Canvas {
    private static final int PADDING = 5;
    private static final int ROUND = 8;
    private static final double NAMES = 0.26;
    private static final int BADGE = 110;
    private static final double QUIET = 0.7;
    private static final double FILL = 0.06;
    private static final double EDGE = 0.5;

    private final Entry entry;
    private final String value;
    private final boolean corrected;
    private boolean hot;

    FactRow(Composite parent, Entry entry, Locale locale, boolean corrected, Consumer<Entry> tell) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.entry = entry;
        this.corrected = corrected;
        this.value = entry.value().orElse(Profile.unknown(locale));
        setToolTipText((value + "\n" + provenance(entry)).replace("&", "&&"));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> heat(true, tell));
        addListener(SWT.MouseExit, event -> heat(false, tell));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.FocusIn, event -> {
            tell.accept(entry);
            redraw();
        });
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = entry.name() + ": " + value;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = badge() + " " + provenance(entry);
            }
        });
    }

    Entry entry() {
        return entry;
    }

    /** Where a fact comes from, in words. */
    static String provenance(Entry entry) {
        return entry.provenance().isEmpty() ? Messages.States_noOrigin : String.join("\n", entry.provenance());
    }

    private void heat(boolean now, Consumer<Entry> tell) {
        hot = now;
        if (now) {
            tell.accept(entry);
        }
        redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            case 'c' -> {
                if (event.stateMask == SWT.MOD1) {
                    Clipboards.copy(getDisplay(), entry.name() + "\t" + value + "\t" + String.join(" / ", entry.provenance()));
                }
            }
            default -> { }
        }
    }

    /** Confidence in words, or that a trainer has corrected it; empty where it is not known or nothing is recorded of it. */
    String badge() {
        if (corrected) {
            return Messages.Override_badge;
        }
        return entry.confidence().map(confidence -> switch (confidence) {
            case HIGH -> Messages.States_high;
            case MEDIUM -> Messages.States_medium;
            case LOW -> Messages.States_low;
            case UNVERIFIED -> Messages.States_unverified;
        }).orElse("");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? getParent().getClientArea().width : widthHint;
        TextLayout name = layout(entry.name(), nameWidth(width));
        TextLayout text = layout(value, textWidth(width));
        int height = Math.max(name.getBounds().height, text.getBounds().height) + 2 * PADDING;
        name.dispose();
        text.dispose();
        return new Point(width, height);
    }

    private static int nameWidth(int width) {
        return (int) Math.max(BADGE, width * NAMES);
    }

    private static int textWidth(int width) {
        return Math.max(BADGE, width - nameWidth(width) - BADGE - 4 * PADDING);
    }

    private TextLayout layout(String text, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(text);
        layout.setWidth(Math.max(1, width));
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color background = getParent().getBackground();
        Color foreground = Tints.strong(background);
        gc.setAntialias(SWT.ON);
        gc.setBackground(hot || isFocusControl() ? Tints.mix(background, foreground, FILL) : background);
        gc.fillRectangle(area);
        if (isFocusControl()) {
            gc.setForeground(Tints.accent(background));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
        draw(gc, layout(entry.name(), nameWidth(area.width)), PADDING, Tints.mix(background, foreground, QUIET));
        draw(gc, layout(value, textWidth(area.width)), nameWidth(area.width) + 2 * PADDING,
                entry.value().isPresent() ? foreground : Tints.mix(background, foreground, QUIET));
        badge(gc, area, background, foreground);
    }

    private static void draw(GC gc, TextLayout layout, int left, Color colour) {
        gc.setForeground(colour);
        layout.draw(gc, left, PADDING);
        layout.dispose();
    }

    private void badge(GC gc, Rectangle area, Color background, Color foreground) {
        String badge = badge();
        if (badge.isEmpty()) {
            return;
        }
        Point size = gc.textExtent(badge);
        int left = area.width - size.x - 3 * PADDING;
        gc.setForeground(Tints.mix(background, foreground, EDGE));
        gc.drawRoundRectangle(left, PADDING - 1, size.x + 2 * PADDING, size.y + 1, ROUND, ROUND);
        gc.setForeground(foreground);
        gc.drawText(badge, left + PADDING, PADDING, true);
    }
}
