package org.comity.ui.widgets;

import org.comity.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button: picture, title, a sentence. Reached by Tab, pressed by Enter, blank or the mouse. */
public final class Card extends Canvas {
    private static final int PADDING = 18;
    private static final int PICTURE = 32;
    private static final int GAP = 6;
    private static final int ROUND = 10;
    private static final double FILL = 0.03;
    private static final double FILL_HOT = 0.08;
    private static final double EDGE = 0.2;
    private static final double QUIET = 0.78;

    private final Icons icon;
    private final String title;
    private final String words;
    private boolean hot;

    public Card(Composite parent, Icons icon, String title, String words, Runnable way) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.title = title;
        this.words = words;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> heat(true));
        addListener(SWT.MouseExit, event -> heat(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> press(event.button == 1 && getClientArea().contains(event.x, event.y)));
        addListener(SWT.KeyDown, event -> press(event.character == SWT.CR || event.character == ' '));
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.Selection, event -> way.run());
        speak();
    }

    public String title() {
        return title;
    }

    private void press(boolean really) {
        if (really) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void heat(boolean now) {
        hot = now;
        redraw();
    }

    private void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_RETURN;
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 320 : widthHint;
        TextLayout heading = layout(title, true, width);
        TextLayout text = layout(words, false, width);
        int height = 2 * PADDING + Math.max(PICTURE, heading.getBounds().height + GAP + text.getBounds().height);
        heading.dispose();
        text.dispose();
        return new Point(width, Math.max(height, heightHint));
    }

    private TextLayout layout(String content, boolean bold, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(bold ? Fonts.heading() : getFont());
        layout.setText(content);
        layout.setWidth(Math.max(1, width - 3 * PADDING - PICTURE));
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color background = getParent().getBackground();
        Color foreground = Tints.strong(background);
        gc.setAntialias(SWT.ON);
        gc.setBackground(background);
        gc.fillRectangle(area);
        gc.setBackground(Tints.mix(background, foreground, hot ? FILL_HOT : FILL));
        gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.setForeground(isFocusControl() || hot ? Tints.accent(background) : Tints.mix(background, foreground, EDGE));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.drawImage(icon.image(PICTURE), PADDING, PADDING);
        int left = 2 * PADDING + PICTURE;
        TextLayout heading = layout(title, true, area.width);
        gc.setForeground(foreground);
        heading.draw(gc, left, PADDING);
        TextLayout text = layout(words, false, area.width);
        gc.setForeground(Tints.mix(background, foreground, QUIET));
        text.draw(gc, left, PADDING + heading.getBounds().height + GAP);
        heading.dispose();
        text.dispose();
    }
}
